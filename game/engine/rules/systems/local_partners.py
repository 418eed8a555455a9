"""Local partners: from the capital one does not see what people need (claim C14).

Money and decrees reach communities only in part, unless somebody on the spot plays there in
the same round or has something going on there.
"""

from game.engine.model.draft import Position
from game.engine.rules.systems.company import LOCAL, Company
from game.engine.rules.targets import reach

FAR = ("government", "funding")
"""The tracks that decide from far away."""


def without_partner(
    position: Position, seat: int, dyads: tuple[int, ...], company: Company
) -> frozenset[int]:
    """Return the dyads in which a seat acts from far away and alone."""
    if position.scenario.seats[seat].track not in FAR:
        return frozenset()
    return frozenset(dyads) - company.partners - _dyads_with_initiatives(position)


def _dyads_with_initiatives(position: Position) -> frozenset[int]:
    scenario = position.scenario
    return frozenset(
        dyad
        for one in position.initiatives
        if scenario.seats[one.seat].track in LOCAL
        for dyad in reach(scenario, one.seat, scenario.cards[one.card].target, one.target).dyads
    )
