"""Whom a play reaches: from what a card is played on to dyads, parties and seats."""

from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec, Scenario


def reach(
    scenario: Scenario, seat: int | None, kind: str, target: str
) -> tuple[tuple[int, ...], tuple[int, ...], int | None]:
    """Return the numbers of the dyads and parties reached, and of the target seat if any.

    A party is reached through all its dyads; by a seat of another party, only through the
    dyad between the two.
    """
    all_parties = tuple(range(len(scenario.parties)))
    all_dyads = tuple(range(len(scenario.dyads)))
    number = scenario.targets[kind][target]
    if kind == "dyad":
        return (number,), scenario.dyads[number].parties, None
    if kind == "party":
        own = scenario.seats[seat].affiliation if seat is not None else None
        between = {number, own} if own not in (None, number) else {number}
        dyads = tuple(at for at in all_dyads if between <= set(scenario.dyads[at].parties))
        return dyads, (number,), None
    return all_dyads, all_parties, number if kind == "seat" else None


def allowed_targets(scenario: Scenario, seat: int, card: CardSpec) -> tuple[str, ...]:
    """Return the ids a card may be played on by a seat.

    Nobody targets the own seat, and nobody coerces the own party.
    """
    own = scenario.seats[seat]
    barred = {own.id} if card.target == "seat" else set()
    if card.coercive and own.affiliation is not None:
        barred.add(scenario.parties[own.affiliation].id)
    return tuple(target for target in scenario.targets[card.target] if target not in barred)


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
