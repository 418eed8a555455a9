"""Living under the treaty: it is carried out, tested in every round, and may break."""

from game.engine.model.draft import Draft
from game.engine.model.events import Cause
from game.engine.model.ids import LEVELS, PEACEBUILDING
from game.engine.model.ops import change
from game.engine.model.treaty_events import TreatyBroke, TreatyTested
from game.engine.rules.treaty.hazard import (
    CERTAIN,
    blame,
    conditions,
    hazard,
    hazard_parts,
)
from game.engine.rules.treaty.table import amend, move_to, terms, treaty_of


def come_into_force(draft: Draft) -> None:
    """Begin to carry out a ratified treaty."""
    if treaty_of(draft).stage == "ratified":
        move_to(draft, "in_force")


def live_under(draft: Draft) -> None:
    """Carry out one more round of a treaty in force, and see whether it holds."""
    _fulfil_by_trust(draft)
    numbers = terms(draft.scenario).numbers
    parts = hazard_parts(numbers, conditions(draft))
    chance = hazard(numbers, parts)
    drawn, broke = _wear(draft, chance) if draft.no_luck else _roll(draft, chance)
    draft.events.append(TreatyTested(chance, drawn, broke, parts))
    if broke:
        why = max(blame(parts), key=lambda part: part.amount)
        _break(draft, why.code, why.of)


def _fulfil_by_trust(draft: Draft) -> None:
    """Where people trust each other, part of what was agreed is done without being pushed."""
    scenario, table = draft.scenario, draft.scenario.table
    dyads = range(len(scenario.dyads))
    trusts = [draft.gauges[table.trust(at, level)] for at in dyads for level in range(len(LEVELS))]
    done = sum(trusts) // len(trusts) * terms(scenario).numbers.fulfil_by_trust // 100
    if done:
        for kind in range(len(PEACEBUILDING)):
            change(draft, table.fulfilment(kind), done, Cause("rule", "trust_fulfils"))


def _roll(draft: Draft, chance: int) -> tuple[int, bool]:
    drawn = draft.dice.below(CERTAIN, "risks") + 1
    return drawn, drawn <= chance


def _wear(draft: Draft, chance: int) -> tuple[int, bool]:
    """Without luck a treaty breaks as soon as it is likelier to have broken than not."""
    survived = treaty_of(draft).survived * (CERTAIN - chance) // CERTAIN
    amend(draft, survived=survived)
    return 0, 2 * survived < CERTAIN


def _break(draft: Draft, code: str, of: str) -> None:
    scenario, numbers = draft.scenario, terms(draft.scenario).numbers
    nobody = (False,) * len(scenario.parties)
    move_to(draft, "broken", accepted=nobody, signed=nobody, cause=code, new_government="")
    draft.events.append(TreatyBroke(code, of))
    cause = Cause("rule", "treaty_broke")
    for dyad in range(len(scenario.dyads)):
        change(draft, scenario.table.escalation(dyad), numbers.collapse_escalation, cause)
        for level in range(len(LEVELS)):
            change(draft, scenario.table.trust(dyad, level), -numbers.collapse_trust, cause)
