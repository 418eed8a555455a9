"""Choose one of several things that do not fit into a dialog's buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.controls import touched
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, SMALL, TARGET
from game.ui.nodes import Look, Node, Role
from game.ui.scene import Scene
from game.ui.text import Style
from game.ui.ways import Way, button
from game.wording.language import _

_WIDTH = 860
_TITLE = Style(HEADING, 700, valign="middle")


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: what is returned, and what is shown."""

    result: str
    label: str
    icon: str
    detail: str = ""


class Choose(Scene[str]):
    """Show a list over the scene below; the result is the option chosen."""

    overlay = True

    def __init__(self, title: str, options: Sequence[Option], chosen: str = "") -> None:
        """Show the options in this order, the present one marked."""
        self.title = title
        self._options = options
        self._chosen = chosen

    def entered(self) -> None:
        """Begin at the present one."""
        self.host.focus(f"option-{self._chosen}")

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay title, list and the way back below one another."""
        sheet = self._sheet(canvas).inset(canvas.px(40), canvas.px(32))
        height = canvas.text_height(self.title, _TITLE, sheet.w)
        title, rest = sheet.top(height, canvas.px(20))
        foot, rest = rest.foot(canvas.em(TARGET), canvas.px(20))
        column = Column(canvas, rest, "options", 10)
        for option in self._options:
            column.place(self._height(canvas), partial(self._node, option))
        back = Way("back", _("Back"), self.close, "back", "close")
        return [
            Node("title", title, Role.HEADING, self.title),
            *column.nodes(self.title),
            button(back, foot.left(canvas.em(240))[0]),
        ]

    def draw(self, canvas: Canvas) -> None:
        """Draw the sheet."""
        canvas.panel(self._sheet(canvas))

    def _height(self, canvas: Canvas) -> int:
        lines = 2 if any(option.detail for option in self._options) else 1
        return canvas.em(TARGET) + (lines - 1) * canvas.em(SMALL * 1.3)

    def _sheet(self, canvas: Canvas) -> Rect:
        width = min(canvas.em(_WIDTH), canvas.area.w - canvas.px(48))
        lines = len(self._options) * (self._height(canvas) + canvas.px(10))
        title = canvas.text_height(self.title, _TITLE, width - canvas.px(80))
        height = title + lines + canvas.em(TARGET) + canvas.px(2 * 32 + 2 * 20)
        return canvas.area.inset(canvas.px(24)).middle(width, height)

    def _node(self, option: Option, rect: Rect) -> Node:
        chosen = option.result == self._chosen
        return Node(
            f"option-{option.result}",
            rect,
            Role.ITEM,
            ". ".join(part for part in (option.label, option.detail) if part),
            action=partial(self.close, option.result),
            chosen=chosen,
            paint=_paint(option, chosen=chosen),
        )


def _paint(option: Option, *, chosen: bool) -> Callable[[Canvas, Rect, Look], None]:
    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        theme = canvas.theme
        fill = touched(canvas, theme.accent if chosen else theme.panel, look)
        ink = theme.on_accent if chosen else theme.ink
        canvas.panel(rect, Sheet(fill, theme.accent if chosen else theme.line, radius=12))
        spot, words = rect.inset(canvas.px(18), canvas.px(6)).left(canvas.em(40), canvas.px(18))
        canvas.icon(spot, option.icon, ink)
        if not option.detail:
            canvas.text(words, option.label, Style(BODY, 500, ink, valign="middle"))
            return
        above, below = words.column((1.15, 1))
        canvas.text(above, option.label, Style(BODY, 500, ink, valign="middle"))
        soft = ink if chosen else theme.soft_ink
        canvas.text(below, option.detail, Style(SMALL, 400, soft, valign="middle"))

    return paint
