"""Who steps aside: one button for each player, over the talks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import HEADING, TARGET, columns_that_fit
from game.ui.nodes import Node, Role
from game.ui.scene import Scene
from game.ui.scenes.bargaining.pieces import TEXT
from game.ui.text import Style
from game.wording import _

_TITLE = Style(HEADING, 700)


class WhoScene(Scene[int]):
    """Choose a player; the result is the number of the player."""

    title = "Who steps aside?"
    overlay = True

    def __init__(self, names: Sequence[str], told: str = "") -> None:
        """Offer the names of the players; ``told`` says who is waited for."""
        self._names = tuple(names)
        self._told = told

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay the names in a grid, and the way back below them."""
        inner = self._sheet(canvas).inset(canvas.px(48), canvas.px(36))
        foot, rest = inner.foot(canvas.em(TARGET), canvas.px(24))
        column = Column(canvas, rest, "names", 16)
        title = _("Who steps aside?")
        column.text("who-title", title, _TITLE, Role.HEADING)
        if self._told:
            column.text("who-told", self._told, TEXT)
        across = columns_that_fit(column.width, canvas.em(380), canvas.px(16), 2)
        for first in range(0, len(self._names), across):
            cells = column.take(canvas.em(TARGET)).row(across, canvas.px(16))
            pairs = zip(range(first, len(self._names)), cells, strict=False)
            column.add(*(self._button(number, cell) for number, cell in pairs))
        back = foot.left(min(foot.w, canvas.em(240)))[0]
        return [
            *column.nodes(title),
            Node("close", back, Role.BUTTON, _("Nobody"), action=self.close, icon="back"),
        ]

    def _button(self, number: int, rect: Rect) -> Node:
        return Node(
            f"aside-{number}",
            rect,
            Role.BUTTON,
            self._names[number],
            action=partial(self.close, number),
            icon="person",
            shortcut=f"card {number + 1}" if number < 9 else "",
        )

    def draw(self, canvas: Canvas) -> None:
        """Draw the sheet everything stands on."""
        canvas.panel(self._sheet(canvas))

    def _sheet(self, canvas: Canvas) -> Rect:
        lines = -(-len(self._names) // 2)
        height = canvas.em(260 + 60 * bool(self._told)) + lines * (
            canvas.em(TARGET) + canvas.px(16)
        )
        area = canvas.area.inset(canvas.px(48), canvas.px(36))
        return area.middle(min(area.w, canvas.em(960)), min(area.h, height))
