"""What a card does for the mandates of its own seat.

A mandate counts only at the end, so what matters is how much of it is still missing, and how
many cards can still be played. The sizes are a bot's taste, on the scale of `worth`.
"""

from collections.abc import Iterator
from functools import singledispatch
from typing import NamedTuple

from game.engine import Commit, Event, State
from game.engine.model.events import Changed
from game.engine.model.ids import LEVELS
from game.engine.model.mandates import Goal
from game.engine.model.specs import CardSpec
from game.engine.rules.goals import (
    CardsPlayed,
    EscalationAtMost,
    GrievanceAtMost,
    JointPlays,
    LinkAtLeast,
    MoneyGiven,
    OwnFunds,
    OwnStandingAtLeast,
    Support,
    TrustAtLeast,
    WordKept,
)

POINT = {
    "trust": 60,
    "standing": 70,
    "support": 40,
    "funds": 160,
    "escalation": 50,
    "grievance": 90,
    "link": 50,
}
"""A point that a mandate still misses."""
CARD = 700
"""A card that a mandate counts, when every card from now on has to be one."""
TOO_MANY = -2500
"""A card that a mandate forbids."""
GIFT = 90
"""A unit of money that reaches another seat."""
NEW_NAME = 250
"""A seat that has not been given anything yet."""


class Prospect(NamedTuple):
    """A card under consideration.

    Attributes:
        known: What the seat knows.
        action: The commitment.
        lines: The ledger lines that it would bring.
        joins: Whether other tracks have agreed to the theme it would be played on.
    """

    known: State
    action: Commit
    lines: tuple[Event, ...]
    joins: bool

    @property
    def seat(self) -> int:
        """The number of its seat."""
        return self.known.scenario.seat_number[self.action.seat]

    @property
    def card(self) -> CardSpec:
        """The card."""
        return self.known.scenario.cards[self.action.card]


def goals_of(known: State, seat: str) -> Iterator[Goal]:
    """Give all goals of a seat's mandates; none where there are no mandates."""
    scenario = known.scenario
    for name in scenario.seats[scenario.seat_number[seat]].mandates:
        yield from scenario.mandates[name].goals


def worth_for_mandates(prospect: Prospect) -> int:
    """Return what a card is worth for the mandates of its seat."""
    goals = goals_of(prospect.known, prospect.action.seat)
    return sum(_pull(goal, prospect) for goal in goals)


def wants_to_give_its_word(known: State, seat: str) -> bool:
    """Tell whether a mandate asks for a promise that has not been kept yet."""
    number = known.scenario.seat_number[seat]
    return any(
        isinstance(goal, WordKept) and not goal.is_met(known, number)
        for goal in goals_of(known, seat)
    )


def wants_company(known: State, seat: str) -> bool:
    """Tell whether a mandate asks for more cards played together with others."""
    number = known.scenario.seat_number[seat]
    return any(
        isinstance(goal, JointPlays) and not goal.is_met(known, number)
        for goal in goals_of(known, seat)
    )


@singledispatch
def _pull(_goal: Goal, _prospect: Prospect) -> int:
    """Return what a card is worth for a goal; nothing for one that cards do not reach."""
    return 0


@_pull.register
def _(goal: CardsPlayed, prospect: Prospect) -> int:
    if not _fits(goal, prospect.card):
        return 0
    known, number = prospect.known, prospect.seat
    planned = sum(_fits(goal, known.scenario.cards[one.card]) for one in known.commitments[number])
    have = planned + sum(
        deed.seat == prospect.action.seat
        and deed.kind == "played"
        and _fits(goal, known.scenario.cards[deed.of])
        for deed in known.deeds or ()
    )
    if have >= goal.at_most:
        return TOO_MANY
    return _of_cards_left(known, goal.at_least - have)


def _fits(goal: CardsPlayed, card: CardSpec) -> bool:
    return (not goal.instruments or card.instrument in goal.instruments) and (
        not goal.tags or not card.tags.isdisjoint(goal.tags)
    )


def _of_cards_left(known: State, missing: int) -> int:
    """Value a card that counts by how many of those still to come must count too."""
    left = known.scenario.numbers.commitments * (known.scenario.rounds - known.round + 1)
    if not 0 < missing <= left:
        return 0
    return CARD // 2 + CARD * missing // (2 * left)


@_pull.register
def _(goal: JointPlays, prospect: Prospect) -> int:
    have = sum(
        deed.seat == prospect.action.seat and deed.kind == "played" and deed.amount > 1
        for deed in prospect.known.deeds or ()
    )
    return _of_cards_left(prospect.known, goal.at_least - have) if prospect.joins else 0


@_pull.register
def _(goal: MoneyGiven, prospect: Prospect) -> int:
    own = prospect.action.seat
    paid = [d for d in prospect.known.deeds or () if (d.seat, d.kind) == (own, "paid")]
    missing = goal.at_least - sum(deed.amount for deed in paid)
    named = {deed.of for deed in paid}
    gifts = {
        line.gauge.of: line.after - line.before
        for line in prospect.lines
        if isinstance(line, Changed) and line.gauge.kind == "funds" and line.gauge.of != own
    }
    new = sum(amount > 0 and seat not in named for seat, amount in gifts.items())
    names = NEW_NAME * min(new, max(goal.seats_at_least - len(named), 0))
    return GIFT * max(min(sum(gifts.values()), missing), 0) + names


@_pull.register
def _(goal: OwnFunds, prospect: Prospect) -> int:
    """Count what will have come in by the end."""
    known, spec = prospect.known, prospect.known.scenario.seats[prospect.seat]
    coming = spec.income.funds * (known.scenario.rounds - known.round)
    return sum(
        _towards(line, goal.at_least - coming, goal.at_most - coming)
        for line in _changes(prospect, "funds", {spec.id})
    )


@_pull.register
def _(goal: OwnStandingAtLeast, prospect: Prospect) -> int:
    lines = _changes(prospect, "standing", {prospect.action.seat})
    return sum(_towards(line, goal.value) for line in lines)


@_pull.register
def _(goal: Support, prospect: Prospect) -> int:
    lines = _changes(prospect, "support", _own_parties(prospect))
    return sum(_towards(line, goal.at_least, goal.at_most) for line in lines)


@_pull.register
def _(goal: GrievanceAtMost, prospect: Prospect) -> int:
    lines = _changes(prospect, "grievance", _own_parties(prospect))
    return sum(_towards(line, 0, goal.value) for line in lines)


@_pull.register
def _(goal: EscalationAtMost, prospect: Prospect) -> int:
    lines = _changes(prospect, "escalation", _own_dyads(prospect))
    return sum(_towards(line, 0, goal.value) for line in lines)


@_pull.register
def _(goal: TrustAtLeast, prospect: Prospect) -> int:
    lines = _changes(prospect, "trust", _own_dyads(prospect))
    wanted = {name: getattr(goal, name) for name in LEVELS}
    return sum(_towards(line, wanted[line.gauge.level]) for line in lines)


@_pull.register
def _(goal: LinkAtLeast, prospect: Prospect) -> int:
    return sum(_towards(line, goal.value) for line in _changes(prospect, "link", {""}))


def _changes(prospect: Prospect, kind: str, of: set[str]) -> Iterator[Changed]:
    for line in prospect.lines:
        if isinstance(line, Changed) and line.gauge.kind == kind and line.gauge.of in of:
            yield line


def _towards(line: Changed, least: int, most: int = 999) -> int:
    """Value the way from one number to another by how much nearer it comes to what is asked."""
    before, after = (max(least - value, value - most, 0) for value in (line.before, line.after))
    return POINT[line.gauge.kind] * (before - after)


def _own_parties(prospect: Prospect) -> set[str]:
    scenario = prospect.known.scenario
    own = scenario.seats[prospect.seat].affiliation
    return {spec.id for at, spec in enumerate(scenario.parties) if own in (None, at)}


def _own_dyads(prospect: Prospect) -> set[str]:
    scenario = prospect.known.scenario
    own = scenario.seats[prospect.seat].affiliation
    return {spec.id for spec in scenario.dyads if own is None or own in spec.parties}
