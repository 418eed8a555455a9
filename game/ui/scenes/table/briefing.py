"""Briefing: the news, what it changed, and the board."""

from __future__ import annotations

from collections.abc import Callable

from game.engine.model.events import Changed
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Node, Role
from game.ui.scenes.table.column import Column
from game.ui.scenes.table.frame import Place, TableScene, Way, spread
from game.ui.scenes.table.ledger_row import row_of
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.wording.language import _, listed
from game.wording.ledger import ledger_lines
from game.wording.names import tag_name

_TITLE = Style(56, 700)
_NEWS = Style(40)
_HEAD = Style(BODY, 700)


class BriefingScene(TableScene[None]):
    """Read the news aloud and look at the board."""

    title = "Briefing"
    speaker = "news"

    def __init__(self, sitting: Sitting, onward: Callable[[], None]) -> None:
        """Show the round's briefing; ``onward`` goes on to the talks."""
        self._sitting = sitting
        self._onward = onward

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

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the circle beside the news."""
        board = self._sitting.board()

        def words(column: Column) -> None:
            column.add(
                *board.gauge_nodes(canvas, column.take(board.gauge_height(canvas, column.width)))
            )
            self._news(column)
            self._changes(column)

        return spread(canvas, area, lambda on, rect: [board.circle_node(on, rect)], words)

    def _news(self, column: Column) -> None:
        news = self._sitting.known.news
        if not news:
            return
        text = self._sitting.texts.events[news]
        column.text("news-title", text.title, _TITLE, Role.HEADING)
        column.text("news-text", text.text, _NEWS)
        if text.answered_by:
            themes = listed([tag_name(tag) for tag in text.answered_by])
            told = _("A card on {themes} would answer it.").format(themes=themes)
            column.text("answers", told, Style(BODY, 500, column.canvas.theme.accent))

    def _changes(self, column: Column) -> None:
        """List what has changed since the last round, income aside."""
        sitting = self._sitting
        events = [
            event
            for event in sitting.events(sitting.known.round)
            if not (isinstance(event, Changed) and event.cause.id in ("income", "upkeep"))
        ]
        lines = ledger_lines(sitting.known.scenario, sitting.texts, tuple(events))
        told = [
            (event, line)
            for event, line in zip(events, lines, strict=True)
            if isinstance(event, Changed)
        ]
        if not told:
            return
        column.text("changes", _("What it changed"), _HEAD, Role.HEADING)
        for number, (event, line) in enumerate(told):
            row_of(column, f"change-{number}", event, line)
