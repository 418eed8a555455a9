"""The ledger of one resolution as a film that can be stopped, stepped back and played; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import Event
from game.engine.model.events import CardReturned, CardRevealed, Changed, PhaseBegan, RoundClosed
from game.engine.model.gauges import GaugeTable
from game.engine.model.specs import Scenario
from game.wording.ledger import Line, ledger_lines


def undone(table: GaugeTable, gauges: Sequence[int], events: Sequence[Event]) -> tuple[int, ...]:
    """Return the numbers as they were before some events, from what they are after them."""
    before = list(gauges)
    for event in reversed(events):
        if isinstance(event, Changed):
            before[table.index[event.gauge]] = event.before
    return tuple(before)


@dataclass(frozen=True, slots=True)
class Playback:
    """The lines of one resolution in order, and every number at each of them.

    Attributes:
        events: What happened, one after the other.
        lines: The same in words.
        start: Every number before the first of them.
        table: Which number is which.
    """

    events: tuple[Event, ...]
    lines: tuple[Line, ...]
    start: tuple[int, ...]
    table: GaugeTable

    @classmethod
    def of(cls, scenario: Scenario, texts: Texts, events: Sequence[Event]) -> Playback:
        """Take the resolution out of the events of one round.

        Raises:
            ValueError: When the round has not been resolved.
        """
        resolved = _resolution(events)
        close = next((event for event in resolved if isinstance(event, RoundClosed)), None)
        if close is None:
            raise ValueError("the round has not been resolved")
        shown = tuple(e for e in resolved if not isinstance(e, PhaseBegan | RoundClosed))
        start = undone(scenario.table, close.gauges, shown)
        return cls(shown, ledger_lines(scenario, texts, shown), start, scenario.table)

    def gauges(self, at: int) -> tuple[int, ...]:
        """Return every number once the first ``at`` lines have been played."""
        now = list(self.start)
        for event in self.events[:at]:
            if isinstance(event, Changed):
                now[self.table.index[event.gauge]] = event.after
        return tuple(now)

    def card_at(self, at: int) -> CardRevealed | CardReturned | None:
        """Return the card that lies on the table while line ``at`` (from 1) is read.

        None when the line comes of news or of a rule other than the price of that card.
        """
        event = self.events[at - 1]
        if isinstance(event, Changed) and event.cause.kind == "rule" and event.cause.id != "cost":
            is_pressure = event.cause.id == "coercion_leaves_grievance"
            if not is_pressure:
                return None
        if isinstance(event, Changed) and event.cause.kind == "event":
            return None
        turned = (
            e for e in reversed(self.events[:at]) if isinstance(e, CardRevealed | CardReturned)
        )
        return next(turned, None)


def _resolution(events: Sequence[Event]) -> list[Event]:
    """Return the events from the beginning of the resolution to that of the next phase."""
    found: list[Event] = []
    inside = False
    for event in events:
        if isinstance(event, PhaseBegan):
            inside = event.phase == "resolution"
        if inside:
            found.append(event)
    return found
