"""Spoilers: armed or political groups with a purse that live from the conflict (E26).

They strike where leaders trust each other most, for there peace is nearest. What starves their
purse, answers the grievance they speak for, or guarantees a peace takes their ground away.
"""

from game.engine.model.draft import Draft, Position
from game.engine.model.events import Cause, SpoilerActed
from game.engine.model.ids import LEVELS
from game.engine.model.ops import change
from game.engine.model.spoilers import SpoilerSpec
from game.engine.rules.lasting import is_lasting
from game.engine.rules.pace import pace_factor
from game.engine.rules.push import Push, protected
from game.engine.rules.treaty.table import own_dyads


def open_round(draft: Draft) -> None:
    """Let every spoiler receive its income, and act when it can pay for it and wants to."""
    if draft.round == 1:
        return
    table = draft.scenario.table
    for number, spoiler in enumerate(draft.scenario.spoilers):
        if spoiler.income:
            income = Cause("rule", "spoiler_income")
            change(draft, table.purse(number), spoiler.income, income)
        if can_act(draft, number):
            _strike(draft, number, spoiler)


def can_act(position: Position, number: int) -> bool:
    """Tell whether a spoiler has the means to act now, and a reason."""
    scenario = position.scenario
    have = position.gauges[scenario.table.purse(number)]
    return have >= scenario.numbers.spoiler_cost and _wants(position, scenario.spoilers[number])


def at_work(position: Position) -> str:
    """Return the id of the first spoiler that can act now, or empty."""
    spoilers = enumerate(position.scenario.spoilers)
    return next((spoiler.id for number, spoiler in spoilers if can_act(position, number)), "")


def _wants(position: Position, spoiler: SpoilerSpec) -> bool:
    """Ask what drives a spoiler: everything, a grievance that is answered or not, or a prey."""
    scenario, numbers = position.scenario, position.scenario.numbers
    match spoiler.kind:
        case "limited":
            grievance = position.gauges[scenario.table.grievance(spoiler.party)]
            return grievance >= numbers.spoiler_grievance
        case "greedy":
            if is_lasting(position, "escalation", _ground(position, spoiler)):
                return False
            return _guarantee(position) < numbers.spoiler_guarantee
    return True


def _guarantee(position: Position) -> int:
    scenario = position.scenario
    return position.gauges[scenario.table.guarantee] if scenario.treaty else 0


def _ground(position: Position, spoiler: SpoilerSpec) -> int:
    """Return the dyad of its party in which leaders trust each other most, the first of equals."""
    table, leaders = position.scenario.table, LEVELS.index("leaders")
    return max(
        own_dyads(position.scenario, spoiler.party),
        key=lambda dyad: position.gauges[table.trust(dyad, leaders)],
    )


def _strike(draft: Draft, number: int, spoiler: SpoilerSpec) -> None:
    scenario, numbers, dyad = draft.scenario, draft.scenario.numbers, _ground(draft, spoiler)
    draft.events.append(SpoilerActed(spoiler.id, scenario.dyads[dyad].id))
    cause = Cause("spoiler", spoiler.id)
    change(draft, scenario.table.purse(number), -numbers.spoiler_cost, cause)
    harm = (
        ("escalation", scenario.table.escalation(dyad), spoiler.strength),
        ("trust", scenario.table.trust(dyad, LEVELS.index("leaders")), -numbers.spoiler_trust),
    )
    for what, index, amount in harm:
        shield = protected(draft, Push(what, dyad, index, ()), amount)
        change(draft, index, amount, cause, (*pace_factor(draft), *shield))
