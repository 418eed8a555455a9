"""A session read back from its events: rounds, numbers at their ends, and what moved them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.engine.model.events import Cause, Changed, Event, PhaseBegan, RoundClosed
from game.engine.model.ids import LEVELS
from game.engine.model.specs import Scenario
from game.engine.rules.ladder import level_of


@dataclass(frozen=True, slots=True)
class Standing:
    """Where each dyad stood at the end of a round, or at the start of the session.

    Attributes:
        round: The round that had just ended; 0 for the start.
        escalation: 0 to 100 for each dyad, in the scenario's order.
        trust: For each dyad, 0 to 100 for leaders, influentials and communities.
    """

    round: int
    escalation: tuple[int, ...]
    trust: tuple[tuple[int, ...], ...]

    @property
    def levels(self) -> tuple[int, ...]:
        """The level of the ladder, 1 to 9, of each dyad."""
        return tuple(map(level_of, self.escalation))

    def mean_trust(self, level: int) -> int:
        """Return the average over all dyads at level number 0, 1 or 2, rounded down."""
        return sum(trust[level] for trust in self.trust) // len(self.trust)


def standings(scenario: Scenario, events: Sequence[Event]) -> tuple[Standing, ...]:
    """Return the start and the end of every round that is over."""
    return (_start(scenario), *_ends(scenario, events))


def rounds_of(events: Sequence[Event]) -> tuple[tuple[Event, ...], ...]:
    """Divide a session's events into its rounds, each from its briefing on."""
    starts = [
        at
        for at, event in enumerate(events)
        if isinstance(event, PhaseBegan) and event.phase == "briefing"
    ]
    ends = [*starts[1:], len(events)]
    return tuple(tuple(events[start:end]) for start, end in zip(starts, ends, strict=True))


def moved_by(events: Sequence[Event], kind: str, level: str = "") -> Counter[Cause]:
    """Add up what each cause did to gauges of a kind; for trust, at one level if given.

    What a card, its initiative and what it scheduled did counts as one cause.
    """
    moved: Counter[Cause] = Counter()
    for event in events:
        if isinstance(event, Changed) and event.gauge.kind == kind:
            cause = event.cause
            if level in ("", event.gauge.level):
                kind_of_cause = "card" if cause.kind == "initiative" else cause.kind
                moved[Cause(kind_of_cause, cause.id, cause.seat)] += event.after - event.before
    return moved


def _start(scenario: Scenario) -> Standing:
    return Standing(
        0,
        tuple(dyad.escalation for dyad in scenario.dyads),
        tuple(dyad.trust for dyad in scenario.dyads),
    )


def _ends(scenario: Scenario, events: Sequence[Event]) -> Iterator[Standing]:
    table, dyads = scenario.table, range(len(scenario.dyads))
    for event in events:
        if isinstance(event, RoundClosed):
            yield Standing(
                event.round,
                tuple(event.gauges[table.escalation(dyad)] for dyad in dyads),
                tuple(
                    tuple(event.gauges[table.trust(dyad, level)] for level in range(len(LEVELS)))
                    for dyad in dyads
                ),
            )
