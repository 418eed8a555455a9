"""What lies ahead of a position, beyond what its single changes are worth."""

from game.engine import State
from game.engine.rules.ladder import level
from game.engine.rules.treaty.hazard import conditions, hazard, hazard_parts
from game.engine.rules.treaty.table import STANDS, terms, treaty_of

LOST = -40_000
"""A total war."""

ABYSS = -4_000
"""The highest level of the ladder, from which a second round leads into total war."""

BREAKING = -4
"""A hundredth of a percent by which a treaty is likelier to break within a round."""


def outlook(state: State) -> int:
    """Return how a position at the close of a round looks, on the scale of `worth`."""
    if state.outcome == "total_war":
        return LOST
    at_the_abyss = sum(level(state, dyad) == 9 for dyad in range(len(state.scenario.dyads)))
    return ABYSS * at_the_abyss + _of_treaty(state)


def _of_treaty(state: State) -> int:
    if state.treaty is None or treaty_of(state).stage not in STANDS:
        return 0
    numbers = terms(state.scenario).numbers
    return BREAKING * hazard(numbers, hazard_parts(numbers, conditions(state)))
