"""The log: every line of the ledger, to be searched, filtered and read with the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from game.ui.canvas import Canvas
from game.ui.column import Column, words
from game.ui.geometry import Rect
from game.ui.layout import HEADING, TARGET
from game.ui.nodes import Entry, Node, Role
from game.ui.present.ledger_view import ledger_steps, only
from game.ui.scene import Scene
from game.ui.scenes.table.ledger_row import add_row
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.wording import _, gauge_kind, seat_name

_TITLE = Style(HEADING, 700, valign="middle")
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


class LogScene(Scene[None]):
    """Read the ledger of the whole session, the newest round first."""

    title = "Log"
    overlay = True

    def __init__(self, sitting: Sitting, round_number: int | None = None) -> None:
        """Show all that everybody may know, or first only one round of it."""
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

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay out the filters and the lines that pass them."""
        inner = _sheet(canvas).inset(canvas.px(40), canvas.px(30))
        head, rest = inner.top(canvas.em(TARGET), canvas.px(20))
        close, head = head.end(canvas.em(190), canvas.px(24))
        title = _("Log: everything that has happened")
        head, field = head.row((1.3, 1), canvas.px(24))
        filters, rest = rest.top(canvas.em(TARGET), canvas.px(20))
        return [
            Node("title", head, Role.HEADING, title, paint=words(title, _TITLE)),
            self._search(field),
            *self._filters(canvas, filters),
            *self._lines(canvas, rest, title),
            Node(
                "close",
                close,
                Role.BUTTON,
                _("Close"),
                action=self.close,
                icon="close",
                shortcut="log",
            ),
        ]

    def draw(self, canvas: Canvas) -> None:
        """Draw the sheet everything stands on."""
        canvas.panel(_sheet(canvas))

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

    def _lines(self, canvas: Canvas, area: Rect, title: str) -> list[Node]:
        """Lay out the lines; there are hundreds, so they are kept until anything changes."""
        known, preferences = self._sitting.known, canvas.preferences
        needed = (known, self._round, self._seat, self._kind, self._sought, area, preferences)
        if self._kept[0] != needed:
            column = Column(canvas, area, "lines", 12)
            self._fill(column)
            self._kept = needed, column.nodes(title)
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


def _sheet(canvas: Canvas) -> Rect:
    return canvas.area.inset(canvas.px(48), canvas.px(36))
