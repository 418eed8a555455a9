"""What the debrief of a lesson tells: what was tried, and the numbers behind what came of it."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.content.lessons import Lesson, Shown
from game.engine import Event
from game.engine.model.bargaining_events import PromiseMade
from game.engine.model.events import CardRevealed, Changed
from game.engine.model.gauges import Gauge
from game.session.lessons import lesson_of
from game.session.table import Entry, Table
from game.wording import Line, _, card_title, gauge_name, gauge_title, ledger_lines
from game.wording.language import capital, later

_OF_DYADS = ("trust", "escalation")
_DEEDS = {
    "asked": later("a question: why?"),
    "promise_made": later("a promise"),
    "deal_struck": later("a deal"),
    "idea_tabled": later("an idea tabled"),
    "clause_drafted": later("a clause written"),
    "text_approved": later("the text accepted"),
    "red_line_drawn": later("a red line drawn"),
    "treaty_signed": later("the treaty signed"),
}
"""What a seat can try besides its cards, in few words, by the kind of the event."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A number over the rounds that were played.

    Attributes:
        name: What it is.
        before: What it was when the person took over.
        after: What it is at the end.
        line: The line of the ledger that moved it most; empty when nothing did.
    """

    name: str
    before: int
    after: int
    line: str


def tried(table: Table, seat: str) -> tuple[str, ...]:
    """Return what a seat did in a lesson, one text for each round in which it did something."""
    rounds: dict[int, list[str]] = {}
    for entry in _played(table):
        said = _said(table, entry.event)
        if said and _doer(entry.event) == seat:
            rounds.setdefault(entry.round, []).append(said)
    told = _("Round {round}: {deeds}")
    return tuple(
        told.format(round=number, deeds="; ".join(deeds)) for number, deeds in rounds.items()
    )


def evidence(table: Table, shows: tuple[Shown, ...]) -> tuple[Evidence, ...]:
    """Return the numbers that a debrief shows."""
    return tuple(_evidence(table, shown) for shown in shows)


def _evidence(table: Table, shown: Shown) -> Evidence:
    gauge, now = _found(table, shown)
    changes = [
        (entry, entry.event)
        for entry in _played(table)
        if isinstance(entry.event, Changed) and entry.event.gauge == gauge
    ]
    alone = gauge.kind in _OF_DYADS and len(table.pack.scenario.dyads) == 1
    name = capital(gauge_name(gauge) if alone else gauge_title(table.pack.texts, gauge))
    if not changes:
        return Evidence(name, now, now, "")
    most, _event = max(changes, key=lambda one: _weight(one[1]))
    line = _line(table, most)
    told = _("Round {round}: {from_to}. {cause}.")
    worded = told.format(round=most.round, from_to=line.from_to, cause=line.cause)
    return Evidence(name, changes[0][1].before, now, worded)


def _weight(event: Changed) -> tuple[bool, int]:
    """Return how much a change tells: what somebody did before what the rules do by themselves."""
    return bool(event.cause.seat), abs(event.after - event.before)


def _found(table: Table, shown: Shown) -> tuple[Gauge, int]:
    """Return the gauge that is meant, and its value now.

    Raises:
        ValueError: When the scenario has none such.
    """
    state = table.state
    for gauge, value in zip(state.scenario.table.gauges, state.gauges, strict=True):
        if (gauge.kind, gauge.level) == (shown.gauge, shown.level) and shown.of in ("", gauge.of):
            return gauge, value
    raise ValueError(f"there is no {shown}")


def _said(table: Table, event: Event) -> str:
    """Return a deed in few words, of a card its title; empty for what is no deed."""
    if isinstance(event, CardRevealed):
        return card_title(table.pack.texts, event.card)
    return _(_DEEDS[event.kind]) if event.kind in _DEEDS else ""


def _doer(event: Event) -> str:
    if isinstance(event, PromiseMade):
        return event.promise.seat
    return getattr(event, "by", "")


def _played(table: Table) -> Iterator[Entry]:
    """Give what everybody saw from the round on in which the person took over."""
    lesson: Lesson = lesson_of(table.pack)
    return (entry for entry in table.ledger("") if entry.round >= lesson.begins)


def _line(table: Table, entry: Entry) -> Line:
    (line,) = ledger_lines(table.pack.scenario, table.pack.texts, (entry.event,))
    return line
