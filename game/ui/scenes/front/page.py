"""The page all scenes of the front share: a title, a body, and the way on at the foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from game.ui.canvas import Canvas
from game.ui.column import words
from game.ui.geometry import Rect
from game.ui.layout import TITLE
from game.ui.nodes import Node, Role
from game.ui.scene import Scene
from game.ui.scenes.front.emblem import paint_emblem
from game.ui.text import Style
from game.ui.ways import Way, foot_height, foot_nodes
from game.wording.language import _

Result = TypeVar("Result")

MARGIN = 72
WIDEST = 1640
"""Design width, measured in text, beyond which a page leaves its sides free."""
_TITLE = Style(TITLE, 700, valign="middle")


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
        tall = foot_height(canvas, rest.w, self._others(), self.onward)
        foot, body = rest.foot(tall, canvas.px(28))
        return Parts(head, body, foot)

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay out everything."""
        parts = self.parts(canvas)
        place, paint = _beside_emblem(parts.head), words(self.title, _TITLE)
        return [
            Node("title", place, Role.HEADING, self.title, paint=paint),
            *self.body(canvas, parts.body),
            *foot_nodes(canvas, parts.foot, self._others(), self.onward),
        ]

    def draw(self, canvas: Canvas) -> None:
        """Draw the emblem before the title."""
        head = self.parts(canvas).head
        paint_emblem(canvas, head.left(head.h)[0])

    def _others(self) -> Sequence[Way]:
        """Return every button but the main one."""
        return (Way("back", _("Back"), self.escape, "back", "close"), *self.ways())


def _beside_emblem(head: Rect) -> Rect:
    return head.left(head.h, head.h // 3)[1]
