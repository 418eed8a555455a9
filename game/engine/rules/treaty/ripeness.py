"""Ripeness: when parties are ready to settle, in two readings (Zartman; E37).

A stalemate that hurts both sides, and a way out that they can see. Both are perceptions, and
both can be there without a settlement coming of it: necessary, not sufficient. Everything they
are read from is public, so every seat reads the same.
"""

from collections.abc import Iterable
from typing import NamedTuple

from game.engine.model.draft import Position
from game.engine.model.ids import LEVELS
from game.engine.model.treaty import Part
from game.engine.rules.treaty.table import own_dyads, terms, treaty_of


class Ripeness(NamedTuple):
    """How ripe a conflict is for one party; the parts are points and add up to a reading.

    Attributes:
        pain: `escalation` above what hurts, `stalemate` and `grievance`.
        way_out: `ideas` that are out of their room, `trust` of leaders and open `channels`.
    """

    pain: tuple[Part, ...]
    way_out: tuple[Part, ...]

    @property
    def hurts(self) -> int:
        """How much going on as before hurts, 0 to 100."""
        return _sum(self.pain)

    @property
    def hopes(self) -> int:
        """How clearly a way out can be seen, 0 to 100."""
        return _sum(self.way_out)


def ripeness(position: Position, party: int) -> Ripeness:
    """Return how ripe the conflict is for a party, with the reasons."""
    return Ripeness(_pain(position, party), _way_out(position, party))


def heat_above(position: Position, party: int) -> int:
    """Return by how much the worst escalation a party is in lies above what hurts."""
    table = position.scenario.table
    dyads = own_dyads(position.scenario, party)
    worst = max(position.gauges[table.escalation(dyad)] for dyad in dyads)
    return max(worst - terms(position.scenario).numbers.pain_line, 0)


def stalemate(position: Position) -> int:
    """Return the points for the rounds without a change of the text, up to the most."""
    numbers = terms(position.scenario).numbers
    rounds = position.round - treaty_of(position).changed
    return min(numbers.stalemate_step * rounds, numbers.stalemate_most)


def _pain(position: Position, party: int) -> tuple[Part, ...]:
    scenario, numbers = position.scenario, terms(position.scenario).numbers
    highest = max(100 - numbers.pain_line, 1)
    longest = max(numbers.stalemate_most, 1)
    grievance = position.gauges[scenario.table.grievance(party)]
    return (
        Part("escalation", numbers.ripe_escalation * heat_above(position, party) // highest),
        Part("stalemate", numbers.ripe_stalemate * stalemate(position) // longest),
        Part("grievance", numbers.ripe_grievance * grievance // 100),
    )


def _way_out(position: Position, party: int) -> tuple[Part, ...]:
    scenario, numbers = position.scenario, terms(position.scenario).numbers
    table, dyads = scenario.table, own_dyads(scenario, party)
    leaders = LEVELS.index("leaders")
    trust = sum(position.gauges[table.trust(dyad, leaders)] for dyad in dyads) // len(dyads)
    opened = sum(bool(position.channels[dyad]) for dyad in dyads)
    ideas = numbers.ripe_idea * len(treaty_of(position).transferred)
    return (
        Part("ideas", min(ideas, numbers.ripe_ideas)),
        Part("trust", numbers.ripe_trust * trust // 100),
        Part("channels", numbers.ripe_channels * opened // len(dyads)),
    )


def _sum(parts: Iterable[Part]) -> int:
    return min(sum(part.amount for part in parts), 100)
