"""What can be read off the board where trust cannot be measured well (claim C27).

What leaders think of each other shows in what they do; how far influentials and communities trust
is an estimate. With the module `noise` everybody sees it some points off, the same for all and new
at each briefing, until research has measured it in a dyad. Whoever acts on it, and whatever a card
asks of it, goes by the reading; what then happens, by the truth.
"""

from collections.abc import Iterator

from game.engine.model.draft import Position
from game.engine.model.ids import LEVELS
from game.engine.rules.lasting import is_lasting

VAGUE = LEVELS[1:]
"""The levels of society whose trust is an estimate."""


def reading(position: Position, index: int) -> int:
    """Return what everybody can read of a number."""
    return readings(position)[index] if position.memory.offsets else position.gauges[index]


def readings(position: Position) -> tuple[int, ...]:
    """Return every number as it can be read, in the order of the gauge table."""
    gauges, ceilings = list(position.gauges), position.scenario.table.ceilings
    for index, offset in offsets(position):
        gauges[index] = min(max(gauges[index] + offset, 0), ceilings[index])
    return tuple(gauges)


def offsets(position: Position) -> Iterator[tuple[int, int]]:
    """Give the index of every gauge that is read wrongly now, and by how much."""
    drawn = position.memory.offsets
    if not drawn:
        return
    for dyad in range(len(position.scenario.dyads)):
        if not is_lasting(position, "measured", dyad):
            for at, level in enumerate(VAGUE):
                index = position.scenario.table.trust(dyad, LEVELS.index(level))
                yield index, drawn[len(VAGUE) * dyad + at]
