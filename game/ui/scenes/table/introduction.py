"""The introduction before the first round: the story, and who sits at the table."""

from __future__ import annotations

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Node, Role
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.frame import TableScene, spread
from game.ui.scenes.table.seats import seat_nodes
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.ways import Way
from game.wording import _


class IntroductionScene(TableScene[None]):
    """Read the introduction aloud; then each player reads a brief of their own."""

    title = "Introduction"
    speaker = "newspaper"

    def __init__(self, sitting: Sitting, onward: Way) -> None:
        """Show the introduction; ``onward`` leads to the briefs or to the news."""
        self._sitting = sitting
        self._way = onward
        self._shows_seats = False

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        return _("Read the introduction aloud. Then read your briefs.")

    @property
    def onward(self) -> Way:
        """Return the way to the briefs."""
        return self._way

    def ways(self) -> tuple[Way, ...]:
        """Return the switch between the land and the seats."""
        if self._shows_seats:
            return (Way("picture", _("The land"), self._turn, "map"),)
        return (Way("picture", _("Who is at the table"), self._turn, "people"),)

    def _turn(self) -> None:
        self._shows_seats = not self._shows_seats

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the story beside the seats."""
        picture = self._seats if self._shows_seats else self._land
        return spread(canvas, area, picture, self._words, 0.5, 620)

    def _seats(self, canvas: Canvas, area: Rect) -> list[Node]:
        return seat_nodes(canvas, area, self._sitting, self._sitting.holder)

    def _land(self, _canvas: Canvas, area: Rect) -> list[Node]:
        return [self._sitting.land_node(area)]

    def _words(self, column: Column) -> None:
        scenario = self._sitting.texts.scenario
        for number, part in enumerate(scenario.introduction.split("\n")):
            if part.strip():
                column.text(f"introduction-{number}", part.strip(), Style(34))
        if scenario.content_note:
            note = Style(BODY, 400, column.canvas.theme.soft_ink)
            column.text("content-note-title", _("Please note"), Style(BODY, 700), Role.HEADING)
            column.text("content-note", scenario.content_note, note)
