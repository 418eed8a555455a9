"""An advice, and what became of it: what a card was expected to change, held against the ledger."""

from collections.abc import Iterable
from typing import NamedTuple

from game.bots.reasons import Reason
from game.engine import Action, Commit, Event, Preview
from game.engine.model.events import CardReturned, Cause, Changed, Factor, RiskRolled, RuleRolled
from game.engine.model.gauges import Gauge


class Span(NamedTuple):
    """What a move is expected to change: by how much, and between which amounts it may lie."""

    gauge: Gauge
    before: int
    expected: int
    least: int
    most: int


class Advice(NamedTuple):
    """A move worth thinking about.

    Attributes:
        action: The move; `Ready` stands for waiting and keeping the influence.
        reason: The interest that it serves.
        prospects: What it would bring if it were revealed alone now; None but for a card.
        spans: What it is expected to change, and the range of it in the worlds that were tried.
        factors: What made it more or less in those worlds.
        guesses: Whether any of these numbers is only an estimate.
    """

    action: Action
    reason: Reason | None
    prospects: Preview | None = None
    spans: tuple[Span, ...] = ()
    factors: tuple[Factor, ...] = ()
    guesses: bool = False


class Found(NamedTuple):
    """What became of one expectation: by how much the number really moved.

    Attributes:
        span: What was expected.
        change: What came of the card.
        factors: What made the difference, and was not foreseen.
    """

    span: Span
    change: int
    factors: tuple[Factor, ...]

    @property
    def right(self) -> bool:
        """Whether it lay within what was expected."""
        return self.span.least <= self.change <= self.span.most


class Account(NamedTuple):
    """Where an advice that was followed was right, and where it was wrong.

    Attributes:
        advice: The advice.
        found: One for each expectation, and for each change that nobody expected.
        causes: What chance and the rules did to the card: rolls, and that it went back.
    """

    advice: Advice
    found: tuple[Found, ...]
    causes: tuple[Event, ...]


def account(advice: Advice, events: Iterable[Event]) -> Account:
    """Hold an advice on a card against the ledger of the round in which it was played.

    Args:
        advice: The advice, on a card.
        events: The ledger of the round as the seat can read it.
    """
    if not isinstance(advice.action, Commit):
        raise TypeError(f"there is nothing to account for in {advice.action}")
    happened = tuple(events)
    changes = changes_of(advice.action, happened)
    spans = {span.gauge: span for span in advice.spans}
    foreseen = factors_in(advice.prospects.expected if advice.prospects else ())
    found = tuple(
        Found(
            spans.get(gauge, Span(gauge, 0, 0, 0, 0)),
            sum(one.after - one.before for one in changes.get(gauge, ())),
            one_of_each(one for one in factors_in(changes.get(gauge, ())) if one not in foreseen),
        )
        for gauge in dict.fromkeys((*spans, *changes))
    )
    causes = (event for event in happened if _concerns(event, advice.action))
    return Account(advice, found, tuple(causes))


def _concerns(event: Event, action: Commit) -> bool:
    """Tell whether chance or the rules decided something about a card."""
    if not isinstance(event, CardReturned | RiskRolled | RuleRolled):
        return False
    return (event.by, event.card) == (action.seat, action.card)


def changes_of(action: Commit, events: Iterable[Event]) -> dict[Gauge, tuple[Changed, ...]]:
    """Return the changes that a card itself made, by gauge; its cost is none of them."""
    cause = Cause("card", action.card, action.seat)
    found: dict[Gauge, tuple[Changed, ...]] = {}
    for event in events:
        if isinstance(event, Changed) and event.cause == cause:
            found[event.gauge] = (*found.get(event.gauge, ()), event)
    return found


def net_of(changes: dict[Gauge, tuple[Changed, ...]]) -> dict[Gauge, int]:
    """Return by how much each gauge moved in all."""
    return {gauge: sum(one.after - one.before for one in lines) for gauge, lines in changes.items()}


def factors_in(events: Iterable[Event]) -> tuple[Factor, ...]:
    """Return the factors of some lines that make a difference."""
    return tuple(
        factor
        for event in events
        if isinstance(event, Changed)
        for factor in event.factors
        if factor.percent != 100
    )


def one_of_each(factors: Iterable[Factor]) -> tuple[Factor, ...]:
    """Return of each kind of factor the one that makes most of a difference."""
    furthest: dict[tuple[str, str], Factor] = {}
    for one in factors:
        kind = (one.code, one.of)
        if kind not in furthest or abs(one.percent - 100) > abs(furthest[kind].percent - 100):
            furthest[kind] = one
    return tuple(furthest.values())
