"""How near a position is to a lasting peace, beyond what its single changes are worth."""

from game.engine import State
from game.engine.rules.ladder import level
from game.engine.rules.mandates import mandates_of
from game.engine.rules.treaty.hazard import conditions, hazard, hazard_parts
from game.engine.rules.treaty.ratification import ratification_parts
from game.engine.rules.treaty.table import STANDS, terms, treaty_of

ABYSS = (0, 0, 0, 0, 0, 0, -200, -1500, -6000)
"""What it is worth to stand on each level of the ladder at the end of a round, 1 to 9."""

LOST = -40_000
"""A total war."""

BREAKING = -4
"""A hundredth of a percent by which a treaty is likelier to break within a round."""

VOTE = 60
"""A point that a people lacks for a yes."""

MET = 500
"""A mandate that would be met if it ended now, when it nearly does."""


def outlook(state: State, seat: str) -> int:
    """Return how a position at the close of a round looks to a seat, on the scale of `worth`."""
    if state.outcome == "total_war":
        return LOST
    climbed = sum(ABYSS[level(state, dyad) - 1] for dyad in range(len(state.scenario.dyads)))
    met = sum(judged.met for judged in mandates_of(state, seat))
    return climbed + MET * met * state.round // state.scenario.rounds + _of_treaty(state)


def _of_treaty(state: State) -> int:
    if state.treaty is None:
        return 0
    numbers = terms(state.scenario).numbers
    if treaty_of(state).stage in STANDS:
        return BREAKING * hazard(numbers, hazard_parts(numbers, conditions(state)))
    lacking = sum(
        max(numbers.ratify_line - sum(part.amount for part in ratification_parts(state, at)), 0)
        for at in range(len(state.scenario.parties))
    )
    return -VOTE * lacking
