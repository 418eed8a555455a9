"""The log: every line of the ledger, to be searched, filtered and read with the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import HEADING, TARGET
from game.ui.nodes import Entry, Node, Role
from game.ui.present.ledger_view import ledger_steps, only
from game.ui.scenes.table.ledger_row import add_row
from game.ui.scenes.table.sheet import Sheet
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.wording import _, gauge_kind, seat_name

_HEAD = Style(HEADING, 700)
_LONGEST = 40
"""Letters that can be searched for."""
KINDS = (
    "",
    "trust",
    "escalation",
    "support",
    "grievance",
    "link",
    "funds",
    "influence",
    "standing",
)


class LogScene(Sheet[None]):
    """Read the ledger of the whole session, the newest round first."""

    shortcut = "log"
    only_read = False

    def __init__(self, sitting: Sitting, round_number: int | None = None) -> None:
        """Show all that everybody may know, or first only one round of it."""
        self.title = _("Log: everything that has happened")
        self._sitting = sitting
        self._round = round_number
        self._seat = ""
        self._kind = ""
        self._sought = ""
        self._kept: tuple[object, list[Node]] = (None, [])
        """The lines laid out last, and for what they were."""

    def entered(self) -> None:
        """Keep the focus off the field, so that the key of the log closes it again."""
        self.host.focus("filter-round")

    def beside(self, canvas: Canvas, head: Rect) -> tuple[list[Node], Rect]:
        """Return the field for words to be sought."""
        head, field = head.row((1.8, 1), canvas.px(24))
        return [self._search(field)], head

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out the filters and the lines that pass them."""
        filters, rest = area.top(canvas.em(TARGET), canvas.px(20))
        return [*self._filters(canvas, filters), *self._lines(canvas, rest)]

    def _search(self, rect: Rect) -> Node:
        """Return the field whose words every line shown must hold."""
        entry = Entry(self._sought, self._seek, _LONGEST, _("Search"))
        return Node("search", rect, Role.FIELD, _("Search the log"), entry=entry)

    def _seek(self, words: str) -> None:
        self._sought = words

    def _filters(self, canvas: Canvas, row: Rect) -> list[Node]:
        known = self._sitting.known
        rounds: tuple[int | None, ...] = (None, *range(1, known.round + 1))
        seats = ("", *(seat.id for seat in known.scenario.seats))
        which = (
            _("All rounds") if self._round is None else _("Round {round}").format(round=self._round)
        )
        kind = gauge_kind(self._kind) if self._kind else _("All gauges")
        seat = seat_name(self._sitting.texts, self._seat) if self._seat else _("All seats")
        choices: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            ("round", which, "calendar", partial(self._turn, "_round", rounds)),
            ("gauge", kind, "chart", partial(self._turn, "_kind", KINDS)),
            ("seat", seat, "people", partial(self._turn, "_seat", seats)),
        )
        told = _("Press for the next choice")
        return [
            Node(f"filter-{key}", cell, Role.BUTTON, label, help=told, action=action, icon=icon)
            for (key, label, icon, action), cell in zip(
                choices, row.row(3, canvas.px(16)), strict=True
            )
        ]

    def _turn(self, name: str, choices: tuple[object, ...]) -> None:
        """Take the next of the choices; after the last comes the first."""
        now = choices.index(getattr(self, name))
        setattr(self, name, choices[(now + 1) % len(choices)])

    def _lines(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out the lines; there are hundreds, so they are kept until anything changes."""
        known, preferences = self._sitting.known, canvas.preferences
        needed = (known, self._round, self._seat, self._kind, self._sought, area, preferences)
        if self._kept[0] != needed:
            column = Column(canvas, area, "lines", 12)
            self._fill(column)
            self._kept = needed, column.nodes(self.title)
        return self._kept[1]

    def _fill(self, column: Column) -> None:
        known = self._sitting.known
        rounds = [self._round] if self._round else range(known.round, 0, -1)
        shown = 0
        for number in rounds:
            events = self._sitting.events(number)
            steps = ledger_steps(known.scenario, self._sitting.texts, events)
            passing = only(steps, seat=self._seat, kind=self._kind, words=self._sought)
            if passing:
                title = _("Round {round}").format(round=number)
                column.text(f"round-{number}", title, _HEAD, Role.HEADING)
            for at, step in enumerate(passing):
                add_row(column, f"line-{number}-{at}", step)
            shown += len(passing)
        if not shown:
            column.text("nothing", _("No line fits this choice."), Style())
