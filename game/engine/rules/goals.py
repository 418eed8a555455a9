"""What a mandate may ask for: each goal tells whether it is true now for a seat.

A seat of a party is judged by its own party and the dyads of it; a third party by all of them.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from game.engine.model.draft import Position
from game.engine.model.ids import LEVELS
from game.engine.model.mandates import Deed, Goal
from game.engine.model.promises import Mark, Promises

MOST = 999
"""No limit worth the name."""


def _parties(position: Position, seat: int) -> tuple[int, ...]:
    own = position.scenario.seats[seat].affiliation
    return tuple(range(len(position.scenario.parties))) if own is None else (own,)


def _dyads(position: Position, seat: int) -> Iterator[int]:
    parties = set(_parties(position, seat))
    for number, dyad in enumerate(position.scenario.dyads):
        if parties & set(dyad.parties):
            yield number


def _deeds(position: Position, seat: int, kind: str) -> list[Deed]:
    own = position.scenario.seats[seat].id
    return [deed for deed in position.deeds or () if (deed.seat, deed.kind) == (own, kind)]


def _marks(position: Position, seat: int) -> list[Mark]:
    own = position.scenario.seats[seat].id
    return [mark for mark in (position.promises or Promises()).marks if mark.seat == own]


@dataclass(frozen=True, slots=True)
class CardsPlayed:
    """How many of its cards took effect, of some instruments and themes; empty means any."""

    instruments: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    at_least: int = 0
    at_most: int = MOST

    def is_met(self, position: Position, seat: int) -> bool:
        """Count the cards that fit both lists."""
        played = (position.scenario.cards[deed.of] for deed in _deeds(position, seat, "played"))
        count = sum(
            (not self.instruments or card.instrument in self.instruments)
            and (not self.tags or not card.tags.isdisjoint(self.tags))
            for card in played
        )
        return self.at_least <= count <= self.at_most


@dataclass(frozen=True, slots=True)
class JointPlays:
    """How many of its cards were played jointly with another track."""

    at_least: int

    def is_met(self, position: Position, seat: int) -> bool:
        """Count the cards on whose theme two tracks or more played."""
        return sum(deed.amount > 1 for deed in _deeds(position, seat, "played")) >= self.at_least


@dataclass(frozen=True, slots=True)
class MoneyGiven:
    """How much money reached other seats by its hand, and how many of them."""

    at_least: int
    seats_at_least: int = 1

    def is_met(self, position: Position, seat: int) -> bool:
        """Add up what was paid by card, initiative or deal."""
        paid = _deeds(position, seat, "paid")
        total = sum(deed.amount for deed in paid)
        return total >= self.at_least and len({deed.of for deed in paid}) >= self.seats_at_least


@dataclass(frozen=True, slots=True)
class DealsStruck:
    """How many deals it made, offered by itself or by others."""

    at_least: int

    def is_met(self, position: Position, seat: int) -> bool:
        """Count the deals."""
        return len(_deeds(position, seat, "dealt")) >= self.at_least


@dataclass(frozen=True, slots=True)
class OwnFunds:
    """Money of its own at the end."""

    at_least: int = 0
    at_most: int = MOST

    def is_met(self, position: Position, seat: int) -> bool:
        """Look into its purse."""
        have = position.gauges[position.scenario.table.funds(seat)]
        return self.at_least <= have <= self.at_most


@dataclass(frozen=True, slots=True)
class OwnStandingAtLeast:
    """Its own standing at the end."""

    value: int

    def is_met(self, position: Position, seat: int) -> bool:
        """Compare its standing."""
        return position.gauges[position.scenario.table.standing(seat)] >= self.value


@dataclass(frozen=True, slots=True)
class Support:
    """Support for a settlement in its own party; for a third party, in every one."""

    at_least: int = 0
    at_most: int = MOST

    def is_met(self, position: Position, seat: int) -> bool:
        """Compare the support of each party."""
        table = position.scenario.table
        have = [position.gauges[table.support(party)] for party in _parties(position, seat)]
        return all(self.at_least <= value <= self.at_most for value in have)


@dataclass(frozen=True, slots=True)
class TrustAtLeast:
    """Trust at levels of society between its party and the others."""

    leaders: int = 0
    influentials: int = 0
    communities: int = 0

    def is_met(self, position: Position, seat: int) -> bool:
        """Compare each level in each dyad."""
        table = position.scenario.table
        return all(
            position.gauges[table.trust(dyad, level)] >= getattr(self, name)
            for dyad in _dyads(position, seat)
            for level, name in enumerate(LEVELS)
        )


@dataclass(frozen=True, slots=True)
class EscalationAtMost:
    """Escalation between its party and the others."""

    value: int

    def is_met(self, position: Position, seat: int) -> bool:
        """Compare each dyad."""
        table = position.scenario.table
        dyads = _dyads(position, seat)
        return all(position.gauges[table.escalation(dyad)] <= self.value for dyad in dyads)


@dataclass(frozen=True, slots=True)
class GrievanceAtMost:
    """Grievance in its own party; for a third party, in every one."""

    value: int

    def is_met(self, position: Position, seat: int) -> bool:
        """Compare each party."""
        table = position.scenario.table
        parties = _parties(position, seat)
        return all(position.gauges[table.grievance(party)] <= self.value for party in parties)


@dataclass(frozen=True, slots=True)
class LinkAtLeast:
    """How well the tracks hear one another at the end."""

    value: int

    def is_met(self, position: Position, _seat: int) -> bool:
        """Compare the link."""
        return position.gauges[position.scenario.table.link] >= self.value


@dataclass(frozen=True, slots=True)
class WordKept:
    """It gave its word, and never broke it."""

    at_least: int = 1

    def is_met(self, position: Position, seat: int) -> bool:
        """Count the promises kept; a single broken one spoils it."""
        marks = _marks(position, seat)
        return all(mark.kept for mark in marks) and len(marks) >= self.at_least


@dataclass(frozen=True, slots=True)
class TreatyReaches:
    """The treaty entered a stage, and is not broken."""

    stage: str

    def is_met(self, position: Position, _seat: int) -> bool:
        """Look through the steps of the treaty."""
        treaty = position.treaty
        if treaty is None or treaty.stage == "broken":
            return False
        return any(stage == self.stage for stage, _ in treaty.steps)


@dataclass(frozen=True, slots=True)
class TreatyClause:
    """A signed treaty that is not broken settles an issue by one of some options."""

    issue: str
    options: tuple[str, ...]

    def is_met(self, position: Position, seat: int) -> bool:
        """Read the clause in the signed text."""
        spec, treaty = position.scenario.treaty, position.treaty
        if spec is None or treaty is None or not TreatyReaches("signed").is_met(position, seat):
            return False
        return treaty.text[spec.number[self.issue]] in self.options


GOALS: Mapping[str, Callable[..., Goal]] = {
    "cards_played": CardsPlayed,
    "joint_plays": JointPlays,
    "money_given": MoneyGiven,
    "deals_struck": DealsStruck,
    "own_funds": OwnFunds,
    "own_standing_at_least": OwnStandingAtLeast,
    "support": Support,
    "trust_at_least": TrustAtLeast,
    "escalation_at_most": EscalationAtMost,
    "grievance_at_most": GrievanceAtMost,
    "link_at_least": LinkAtLeast,
    "word_kept": WordKept,
    "treaty_reaches": TreatyReaches,
    "treaty_clause": TreatyClause,
}
"""Every key of a mandate's `met_when` with the record that answers for it."""
