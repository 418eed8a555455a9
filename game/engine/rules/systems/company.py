"""What else is played in the same round, as far as it changes what a card does."""

from collections.abc import Iterable
from typing import NamedTuple

from game.engine.model.draft import Position
from game.engine.model.specs import CardSpec
from game.engine.rules.targets import reach

LOCAL = ("citizens", "religion")
"""The tracks that are at home where people live (C14)."""


class Company(NamedTuple):
    """Who and what a card meets on the table.

    Attributes:
        ways: The ways of talking that are used in this round, each with its dyad.
        partners: The dyads in which somebody from a local track plays.
    """

    ways: frozenset[tuple[int, str]] = frozenset()
    partners: frozenset[int] = frozenset()


ALONE = Company()


def company_of(position: Position, reveals: Iterable[tuple[int, CardSpec, str]]) -> Company:
    """Return the company of a round's cards, each given with its seat's number and target."""
    ways: set[tuple[int, str]] = set()
    partners: set[int] = set()
    for seat, card, target in reveals:
        dyads = reach(position.scenario, seat, card.target, target).dyads
        if card.talk:
            ways.update((dyad, card.talk) for dyad in dyads)
        if position.scenario.seats[seat].track in LOCAL:
            partners.update(dyads)
    return Company(frozenset(ways), frozenset(partners))
