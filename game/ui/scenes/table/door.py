"""The door to a session that was begun before: the board, until the bots have caught up."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Node
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.board import BoardPanels, board_body
from game.ui.scenes.table.frame import TableScene
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.ways import Way
from game.wording import _


class DoorScene(TableScene[None]):
    """Stand before the session for as long as it takes to go on with it."""

    title = "The session goes on"

    def __init__(self, sitting: Sitting, go: Callable[[], None]) -> None:
        """Show the board; ``go`` is called as soon as the door stands open."""
        self._sitting = sitting
        self._go = go

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        return _("The session goes on where it stopped.")

    @property
    def onward(self) -> Way:
        """Return the button that tries again, when it could not go on by itself."""
        return Way("onward", _("Go on"), self._go, "forward", "next")

    def entered(self) -> None:
        """Go on by itself."""
        super().entered()
        self._go()

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out the board."""
        panels = BoardPanels(self._sitting.board())
        return board_body(canvas, area, panels, panels.circle_node, self._words)

    def _words(self, column: Column) -> None:
        column.text("saved", _("Nothing was lost: every step is kept."), Style(BODY))
