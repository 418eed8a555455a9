"""How good a signed text was, for the debrief: against what these parties could have had."""

from typing import NamedTuple

from game.engine.model.draft import Position
from game.engine.rules.systems.inclusion import inclusion
from game.engine.rules.treaty.frontier import (
    distance_to_frontier,
    joint_surplus_share,
    packages,
    points,
)
from game.engine.rules.treaty.table import clauses, terms, treaty_of
from game.engine.rules.treaty.utility import utility


class Appraisal(NamedTuple):
    """A text beside the frontier of all packages, locked options included.

    Attributes:
        utilities: What it is worth to each party, 0 to 10000.
        walk_aways: What each had to be offered at the least when the last one signed.
        joint_surplus_share: Percent of the attainable joint surplus, or None when nothing was
            attainable.
        distance_to_frontier: In hundredths of a point of utility.
        inclusion: How far people outside government were part of it, one of `INCLUSION`; empty
            without the module.
    """

    utilities: tuple[int, ...]
    walk_aways: tuple[int, ...]
    joint_surplus_share: int | None
    distance_to_frontier: int
    inclusion: str


def appraise(position: Position) -> Appraisal | None:
    """Return how good the text is that was last signed by all; None when none was."""
    spec, state = terms(position.scenario), treaty_of(position)
    chosen = clauses(position)
    if not state.walk_aways or None in chosen:
        return None
    point = tuple(utility(spec, party, chosen) for party in range(len(spec.reservation)))
    everything = points(spec, packages(spec))
    return Appraisal(
        point,
        state.walk_aways,
        joint_surplus_share(point, everything, state.walk_aways),
        distance_to_frontier(point, everything),
        inclusion(position),
    )
