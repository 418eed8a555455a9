"""An issue on the treaty table: its name, and the clause that the text has on it."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.canvas import Canvas, Sheet
from game.ui.controls import touched
from game.ui.geometry import Rect
from game.ui.layout import SMALL
from game.ui.nodes import Look
from game.ui.scenes.bargaining.option_face import FLAG, Marks
from game.ui.text import Style

_WEIGHT = Style(SMALL, 500, align="right", valign="middle")
_NAME = Style(SMALL, 700, valign="middle")
_ARROW = 28
_SHARE = 0.5
"""Part of the width that the clause may take; the rest is for the name."""
_LEAST = 46
_BESIDE = 700
"""Design width from which name and clause stand side by side."""


@dataclass(frozen=True, slots=True)
class IssueFace:
    """The line of an issue; its options lie below it while it is opened.

    Attributes:
        name: What it is called.
        clause: What the text says on it; empty while it is open.
        nothing: What is written in place of an open clause.
        weight: How much it weighs for the own party, in words; empty where that is not shown.
        marks: Who asks for the clause in the text and who rules it out.
        opened: Whether its options lie below it.
        picked: Whether the issue itself is looked at and none of its options.
    """

    name: str
    clause: str
    nothing: str
    weight: str
    marks: Marks
    opened: bool = False
    picked: bool = False

    def height(self, canvas: Canvas, width: int) -> int:
        """Return how tall the line must be at this width, in pixels."""
        name, clause = self._rooms(canvas, width)
        above = canvas.text_height(self.name, _NAME, name)
        if self.opened:
            return max(canvas.em(_LEAST), above + canvas.px(8))
        below = canvas.text_height(self._words, self._style(canvas), clause)
        if self._stacks(canvas, width):
            return above + max(below, canvas.em(FLAG)) + canvas.px(12)
        return max(canvas.em(_LEAST), above + canvas.px(8), below + canvas.px(8))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw an arrow, the name, and while it is not opened the clause with its flags."""
        theme = canvas.theme
        border = theme.focus if self.picked else theme.line
        base = touched(canvas, theme.sunken, look)
        canvas.panel(rect, Sheet(base, border, 6 if self.picked else 2, 12))
        arrow, inner = self._inner(canvas, rect)
        canvas.icon(arrow, "down" if self.opened else "forward", theme.soft_ink)
        if self.weight:
            spot, inner = inner.end(self._weight_width(canvas))
            canvas.text(spot, self.weight, _WEIGHT)
        if self.opened:
            canvas.text(inner, self.name, _NAME)
            return
        name, clause = self._rooms(canvas, rect.w)
        if self._stacks(canvas, rect.w):
            top, below = inner.top(canvas.text_height(self.name, _NAME, name))
        else:
            top, below = inner.left(name, inner.w - name - clause - self.marks.width(canvas))
        canvas.text(top, self.name, _NAME)
        words, flags = below.left(clause)
        canvas.text(words, self._words, self._style(canvas))
        self.marks.paint(canvas, flags, theme.bad)

    @property
    def _words(self) -> str:
        return self.clause or self.nothing

    def _style(self, canvas: Canvas) -> Style:
        colour = canvas.theme.accent if self.clause else canvas.theme.soft_ink
        return Style(SMALL, 500 if self.clause else 400, colour, valign="middle")

    def _inner(self, canvas: Canvas, rect: Rect) -> tuple[Rect, Rect]:
        """Return the place of the arrow and what is left for words."""
        inner = rect.inset(canvas.px(14), canvas.px(3))
        spot, rest = inner.left(canvas.em(_ARROW), canvas.px(14))
        return spot.middle(spot.w, spot.w), rest

    def _rooms(self, canvas: Canvas, width: int) -> tuple[int, int]:
        """Return the widths of the name and of the clause."""
        room = self._inner(canvas, Rect(0, 0, width, canvas.em(_LEAST)))[1].w
        room -= self._weight_width(canvas)
        if self.opened:
            return room, 0
        marks, gap = self.marks.width(canvas), canvas.px(20)
        if self._stacks(canvas, width):
            return room, room - marks
        needed = canvas.text_width(self._words, self._style(canvas)) + canvas.px(16)
        clause = min(needed, round((room - marks) * _SHARE))
        return room - clause - marks - gap, clause

    def _weight_width(self, canvas: Canvas) -> int:
        return canvas.text_width(self.weight, _WEIGHT) + canvas.px(32) if self.weight else 0

    def _stacks(self, canvas: Canvas, width: int) -> bool:
        return width < canvas.em(_BESIDE)
