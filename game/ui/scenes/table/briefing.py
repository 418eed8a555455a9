"""Briefing: the news, what it changed, and the board."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from game.engine import Event
from game.engine.model.events import Changed, SpoilerActed
from game.engine.model.treaty_events import IdeasTransferred, TreatyMoved
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Node, Role
from game.ui.present.board import Board
from game.ui.present.ledger_view import LedgerStep, ledger_steps
from game.ui.scenes.table.away import add_stand_ins
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.board import BoardPanels, board_body
from game.ui.scenes.table.frame import TableScene
from game.ui.scenes.table.ledger_row import add_row
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.ways import Way
from game.wording import _

_TITLE = Style(56, 700)
_NEWS = Style(40)
_HEAD = Style(BODY, 700)
_OF_THE_TREATY = TreatyMoved | IdeasTransferred
"""What happens to a treaty between two rounds."""


class BriefingScene(TableScene[None]):
    """Read the news aloud and look at the board."""

    title = "Briefing"
    speaker = "news"

    def __init__(self, sitting: Sitting, onward: Callable[[], None]) -> None:
        """Show the round's briefing; ``onward`` goes on to the talks."""
        self._sitting = sitting
        self._onward = onward
        self._shows_land = False

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        if not self._sitting.known.news:
            return _("A quiet season. Look at the board, then go on to the talks.")
        return _("Read the news aloud, and look at the board.")

    @property
    def onward(self) -> Way:
        """Return the button to the talks."""
        return Way("onward", _("To the talks"), self._onward, "forward", "next")

    def ways(self) -> tuple[Way, ...]:
        """Return the switch between the circle and the map."""
        if self._shows_land:
            return (Way("picture", _("The tracks"), self._turn, "link"),)
        return (Way("picture", _("The map"), self._turn, "map"),)

    def _turn(self) -> None:
        self._shows_land = not self._shows_land

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the circle beside the news."""
        board = self._sitting.board()
        panels = BoardPanels(board)

        def words(column: Column) -> None:
            add_stand_ins(column, self._sitting)
            self._news(column, board)
            self._changes(column)
            self._running(column, board)
            self._elections(column, board)

        picture = self._sitting.land_node if self._shows_land else panels.circle_node
        return board_body(canvas, area, panels, picture, words)

    def _news(self, column: Column, board: Board) -> None:
        if board.news is None:
            return
        column.text("news-title", board.news.title, _TITLE, Role.HEADING)
        column.text("news-text", board.news.text, _NEWS)
        if board.news.answered_by:
            style = Style(BODY, 500, column.canvas.theme.accent)
            column.text("answers", board.news.answered_by, style)

    def _changes(self, column: Column) -> None:
        """List what has changed since the last round."""
        for number, step in enumerate(self._steps):
            if not number:
                column.text("changes", _("What has changed"), _HEAD, Role.HEADING)
            add_row(column, f"change-{number}", step, brief=True)

    @cached_property
    def _steps(self) -> tuple[LedgerStep, ...]:
        """Return what has changed as lines; nothing more happens while the news is read."""
        sitting = self._sitting
        return ledger_steps(sitting.known.scenario, sitting.texts, self._events())

    def _events(self) -> list[Event]:
        """Return what has changed but for income and the price of going on, the treaty first."""
        events = self._sitting.events(self._sitting.known.round)
        treaty: list[Event] = [event for event in events if isinstance(event, _OF_THE_TREATY)]
        return treaty + [event for event in events if _is_news(event)]

    def _running(self, column: Column, board: Board) -> None:
        """List the initiatives that go on."""
        for number, going in enumerate(board.running):
            if not number:
                column.text("running", _("What goes on"), _HEAD, Role.HEADING)
            told = _("{title} ({seat}): {left}")
            text = told.format(title=going.title, seat=going.seat, left=going.left)
            column.bullet(f"running-{number}", text, Style(BODY))

    def _elections(self, column: Column, board: Board) -> None:
        """List the elections to come."""
        for number, told in enumerate(board.elections):
            if not number:
                column.text("elections", _("What is coming"), _HEAD, Role.HEADING)
            column.bullet(f"election-{number}", told, Style(BODY))


def _is_news(event: Event) -> bool:
    """Tell whether an event is worth reading aloud: a strike, or a change that is not routine."""
    if not isinstance(event, Changed):
        return isinstance(event, SpoilerActed)
    routine = ("income", "spoiler_income")
    return event.cause.id not in routine and event.cause.kind != "upkeep"
