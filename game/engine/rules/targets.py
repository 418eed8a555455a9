"""Whom a play reaches: from what a card is played on to dyads, parties and seats."""

from functools import cache
from typing import NamedTuple

from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec, Scenario


class Reach(NamedTuple):
    """What a play reaches: numbers of dyads and parties, and of the target seat if any."""

    dyads: tuple[int, ...]
    parties: tuple[int, ...]
    seat: int | None


@cache
def reach(scenario: Scenario, seat: int | None, kind: str, target: str) -> Reach:
    """Return what a seat (None for events and rules) reaches by playing on a target.

    A party is reached through all its dyads; by a seat of another party, only through the
    dyad between the two. A seat or no target reaches everything.

    Raises:
        KeyError: When the scenario has no such target.
    """
    number = scenario.targets[kind][target]
    if kind == "dyad":
        return Reach((number,), scenario.dyads[number].parties, None)
    all_dyads = tuple(range(len(scenario.dyads)))
    if kind == "party":
        own = scenario.seats[seat].affiliation if seat is not None else None
        between = {number} if own is None else {number, own}
        dyads = tuple(at for at in all_dyads if between <= set(scenario.dyads[at].parties))
        return Reach(dyads, (number,), None)
    all_parties = tuple(range(len(scenario.parties)))
    return Reach(all_dyads, all_parties, number if kind == "seat" else None)


def allowed_targets(scenario: Scenario, seat: int, card: CardSpec) -> tuple[str, ...]:
    """Return the ids a card may be played on by a seat.

    Nobody targets the own seat, and nobody coerces the own party.
    """
    return _targets_of(scenario, seat, card.target, card.coercive)


@cache
def _targets_of(scenario: Scenario, seat: int, kind: str, coercive: bool) -> tuple[str, ...]:  # noqa: FBT001 - the key of a memory, not a switch
    own = scenario.seats[seat]
    barred = {own.id} if kind == "seat" else set()
    if coercive and own.affiliation is not None:
        barred.add(scenario.parties[own.affiliation].id)
    return tuple(target for target in scenario.targets[kind] if target not in barred)


def parties_meant(scenario: Scenario, play: Play, whose: str) -> tuple[int, ...]:
    """Return the numbers of the parties that `target`, `own` or `all` stands for.

    A seat without affiliation has no own party; for it, `own` means those it reaches.
    """
    if whose == "all":
        return tuple(range(len(scenario.parties)))
    own = scenario.seats[play.seat].affiliation if play.seat is not None else None
    return (own,) if whose == "own" and own is not None else play.parties


def seats_meant(scenario: Scenario, play: Play, who: str) -> tuple[int, ...]:
    """Return the numbers of the seats that `self`, `target` or `all` stands for.

    `target` is the seat the card was played on; a card on a party means the party's seats.
    """
    if who == "all":
        return tuple(range(len(scenario.seats)))
    if who == "self":
        return () if play.seat is None else (play.seat,)
    if play.target_seat is not None:
        return (play.target_seat,)
    return tuple(
        number for number, seat in enumerate(scenario.seats) if seat.affiliation in play.parties
    )
