"""How a session ends, and how deep the trust behind the ending goes.

Rulebook §4 and §7. Without a treaty the best ending is a ceasefire: the shooting has stopped,
and nothing is solved. With one, the years after decide how good the peace was.
"""

from game.engine.model.draft import Position
from game.engine.model.ids import LEVELS
from game.engine.rules.ladder import level
from game.engine.rules.treaty.ending import has_held, kind_of_peace, stands

TRUSTED = 50
"""The trust from which a level of society carries a settlement (claim C43)."""


def decide(position: Position) -> str:
    """Return the outcome at the close of a round, or an empty string to play on.

    When the session leaves a treaty, its years must have been told.
    """
    if _is_total_war(position):
        return "total_war"
    if not _is_over(position):
        return ""
    if stands(position):
        return kind_of_peace(position)
    return "ceasefire" if is_ceasefire(position) else "protracted_conflict"


def leaves_a_treaty(position: Position) -> bool:
    """Tell whether the session ends with this round, short of total war, under a treaty."""
    return stands(position) and _is_over(position) and not _is_total_war(position)


def _is_total_war(position: Position) -> bool:
    return any(rounds >= position.scenario.numbers.abyss_rounds for rounds in position.abyss)


def _is_over(position: Position) -> bool:
    return position.round >= position.scenario.rounds or has_held(position)


def is_ceasefire(position: Position) -> bool:
    """Tell whether every dyad is calm enough, with leaders who trust each other enough."""
    table, wanted = position.scenario.table, position.scenario.ceasefire
    leaders = LEVELS.index("leaders")
    return all(
        position.gauges[table.escalation(dyad)] <= wanted.escalation_at_most
        and position.gauges[table.trust(dyad, leaders)] >= wanted.leaders_trust_at_least
        for dyad in range(len(position.scenario.dyads))
    )


def depth(position: Position) -> tuple[str, ...]:
    """Return the levels of society at which every dyad has trust of 50 or more."""
    table = position.scenario.table
    return tuple(
        name
        for number, name in enumerate(LEVELS)
        if all(
            position.gauges[table.trust(dyad, number)] >= TRUSTED
            for dyad in range(len(position.scenario.dyads))
        )
    )


def highest_level(position: Position) -> int:
    """Return the level, 1 to 9, of the most escalated dyad."""
    return max(level(position, dyad) for dyad in range(len(position.scenario.dyads)))
