"""The ladder of escalation: nine levels in three stages (Glasl; rulebook §3)."""

from game.engine.model.draft import Position
from game.engine.model.ids import STAGES

STEP = 11
"""Points of escalation on each level; level 9 holds the two left over."""


def level_of(escalation: int) -> int:
    """Return the level, 1 to 9, of an escalation of 0 to 100."""
    return min(escalation // STEP + 1, 9)


def level(position: Position, dyad: int) -> int:
    """Return the level of escalation, 1 to 9, in a dyad."""
    return level_of(position.gauges[position.scenario.table.escalation(dyad)])


def in_force(position: Position) -> bool:
    """Tell whether a treaty is in force."""
    return position.treaty is not None and position.treaty.stage == "in_force"


def stage_number(position: Position, dyad: int) -> int:
    """Return the place in `STAGES` of a dyad: latent to level 3, confrontation to 6, then war.

    While a treaty is in force it is peacebuilding everywhere.
    """
    if in_force(position):
        return STAGES.index("peacebuilding")
    return (level(position, dyad) - 1) // 3


def stage(position: Position, dyad: int) -> str:
    """Return the name of a dyad's stage."""
    return STAGES[stage_number(position, dyad)]


def most_escalated(position: Position, dyads: tuple[int, ...]) -> int:
    """Return the most escalated of some dyads, the first of equals."""
    table = position.scenario.table
    return max(dyads, key=lambda dyad: position.gauges[table.escalation(dyad)])
