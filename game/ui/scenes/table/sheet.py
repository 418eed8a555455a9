"""A sheet over the scene: a title, the way back above the page, and the page."""

from __future__ import annotations

from typing import TypeVar

from game.ui.canvas import Canvas
from game.ui.column import words
from game.ui.geometry import Rect
from game.ui.layout import HEADING, TARGET
from game.ui.nodes import Node, Role
from game.ui.scene import Scene
from game.ui.text import Style
from game.wording import _

Result = TypeVar("Result")

TITLE = Style(HEADING + 4, 700, valign="middle")


class Sheet(Scene[Result]):
    """A page to read and to close.

    Attributes:
        shortcut: What the key is called that opens the sheet; it closes it too.
        only_read: Whether closing is the likeliest thing to do.
    """

    overlay = True
    shortcut: str
    only_read = True

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay out the title, what lies beside it, the page, and the way back."""
        inner = _sheet(canvas).inset(canvas.px(48), canvas.px(34))
        head, rest = inner.top(canvas.em(TARGET), canvas.px(24))
        close, head = head.end(min(head.w // 2, canvas.em(220)), canvas.px(24))
        more, head = self.beside(canvas, head)
        return [
            Node("title", head, Role.HEADING, self.title, paint=words(self.title, TITLE)),
            *more,
            *self.body(canvas, rest),
            Node(
                "close",
                close,
                Role.BUTTON,
                _("Close"),
                action=self.close,
                icon="check" if self.only_read else "close",
                shortcut=self.shortcut,
                primary=self.only_read,
            ),
        ]

    def beside(self, _canvas: Canvas, head: Rect) -> tuple[list[Node], Rect]:
        """Return what lies before the way back, and the room that is left for the title."""
        return [], head

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out the page."""
        raise NotImplementedError  # Each sheet lays out a page of its own.

    def entered(self) -> None:
        """Put the focus on the way back."""
        self.host.focus("close")

    def draw(self, canvas: Canvas) -> None:
        """Draw the sheet everything stands on."""
        canvas.panel(_sheet(canvas))


def _sheet(canvas: Canvas) -> Rect:
    return canvas.area.inset(canvas.px(48), canvas.px(36))
