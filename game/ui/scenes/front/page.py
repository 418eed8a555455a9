"""The page all scenes of the front share: a title, a body, and the way on at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from game.ui.canvas import Canvas
from game.ui.column import words
from game.ui.geometry import Rect
from game.ui.layout import TARGET, TITLE
from game.ui.nodes import Node, Role
from game.ui.scene import Scene
from game.ui.scenes.front.emblem import paint_emblem
from game.ui.text import Style
from game.ui.ways import Way, button, button_width
from game.wording.language import _

Result = TypeVar("Result")

MARGIN = 72
WIDEST = 1640
"""Design width, measured in text, beyond which a page leaves its sides free."""
_TITLE = Style(TITLE, 700, valign="middle")
_GAP = 20


@dataclass(frozen=True, slots=True)
class Parts:
    """The three strips of a page."""

    head: Rect
    body: Rect
    foot: Rect


class Page(Scene[Result], Generic[Result]):
    """Lay out title, body and foot; a subclass gives ``body`` and, where there is one, ``onward``.

    Back lies at the left of the foot and the one main button at the right, on every page.
    """

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out what the page is about."""
        raise NotImplementedError

    def ways(self) -> Sequence[Way]:
        """Return the other buttons at the foot, after Back."""
        return ()

    @property
    def onward(self) -> Way | None:
        """Return the main button, if there is one."""
        return None

    def entered(self) -> None:
        """Begin at the main button, so that Enter takes what is proposed."""
        if self.onward is not None:
            self.host.focus(self.onward.id)

    def parts(self, canvas: Canvas) -> Parts:
        """Divide the canvas; on a wide screen the sides stay free."""
        margin = canvas.px(MARGIN)
        width = min(canvas.area.w - 2 * margin, max(canvas.em(WIDEST), canvas.px(WIDEST)))
        page = canvas.area.inset(0, canvas.px(40)).middle(width, canvas.area.h)
        head, rest = page.top(canvas.em(TITLE * 1.3), canvas.px(28))
        foot, body = rest.foot(self._foot_height(canvas, rest.w), canvas.px(28))
        return Parts(head, body, foot)

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay out everything."""
        parts = self.parts(canvas)
        place, paint = _beside_emblem(parts.head), words(self.title, _TITLE)
        return [
            Node("title", place, Role.HEADING, self.title, paint=paint),
            *self.body(canvas, parts.body),
            *self._foot(canvas, parts.foot),
        ]

    def draw(self, canvas: Canvas) -> None:
        """Draw the emblem before the title."""
        head = self.parts(canvas).head
        paint_emblem(canvas, head.left(head.h)[0])

    def _buttons(self) -> list[tuple[Way, bool]]:
        back = Way("back", _("Back"), self.escape, "back", "close")
        rest = [(way, False) for way in (back, *self.ways())]
        return [*rest, (self.onward, True)] if self.onward else rest

    def _foot_height(self, canvas: Canvas, width: int) -> int:
        rows = 2 if self._needed(canvas) > width else 1
        return rows * canvas.em(TARGET) + (rows - 1) * canvas.px(_GAP)

    def _needed(self, canvas: Canvas) -> int:
        """Return the width the foot needs in one row."""
        buttons = self._buttons()
        widths = [button_width(canvas, way) for way, _primary in buttons]
        return sum(widths) + canvas.px(_GAP) * len(buttons)

    def _foot(self, canvas: Canvas, foot: Rect) -> list[Node]:
        """Lay the buttons in one row, or the main one in a row of its own below the others."""
        gap = canvas.px(_GAP)
        lanes = foot.column(2, gap) if self._needed(canvas) > foot.w else [foot, foot]
        rest, main = lanes
        small = [way for way, primary in self._buttons() if not primary]
        widths = [button_width(canvas, way) for way in small]
        if sum(widths) + gap * (len(widths) - 1) > rest.w:
            side = (rest.w - gap * (len(small) - 1)) // len(small)
            widths = [side] * len(small)
        nodes = []
        for way, width in zip(small, widths, strict=True):
            spot, rest = rest.left(width, gap)
            nodes.append(button(way, spot))
        if self.onward is not None:
            width = min(button_width(canvas, self.onward) + canvas.em(40), main.w)
            nodes.append(button(self.onward, main.end(width)[0], primary=True))
        return nodes


def _beside_emblem(head: Rect) -> Rect:
    return head.left(head.h, head.h // 3)[1]
