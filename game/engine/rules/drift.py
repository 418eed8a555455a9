"""What drives escalation from round to round when nobody acts (rulebook §6)."""

from collections.abc import Iterator

from game.engine.model.draft import Draft
from game.engine.model.events import Cause, Factor
from game.engine.model.ids import LEVELS
from game.engine.model.ops import change, scaled
from game.engine.rules.ladder import in_force, stage
from game.engine.rules.pace import pace_factor


def drift(draft: Draft, coerced: set[int]) -> None:
    """Move escalation in every dyad, wear trust in war, and let the link loosen.

    Args:
        draft: The draft.
        coerced: Numbers of the dyads in which coercion was used this round.
    """
    table = draft.scenario.table
    for dyad in range(len(draft.scenario.dyads)):
        for rule, amount in _pushes(draft, dyad, restrained=dyad not in coerced):
            if amount:
                index = table.escalation(dyad)
                change(draft, index, amount, Cause("rule", rule), pace_factor(draft))
        _let_trust_fade(draft, dyad)
        if stage(draft, dyad) == "war":
            _wear_trust(draft, dyad)
    _heal_and_loosen(draft, coerced)


def _pushes(draft: Draft, dyad: int, *, restrained: bool) -> Iterator[tuple[str, int]]:
    """Give each rule's push on escalation, computed from the numbers before any of them."""
    scenario, numbers = draft.scenario, draft.scenario.numbers
    table, gauges = scenario.table, draft.gauges
    trust = sum(gauges[table.trust(dyad, level)] for level in range(len(LEVELS))) // len(LEVELS)
    parties = scenario.dyads[dyad].parties
    grievance = sum(gauges[table.grievance(party)] for party in parties)
    yield "unsettled", 0 if in_force(draft) else numbers.unsettled
    yield "low_trust", max(numbers.low_trust_line - trust, 0) // numbers.low_trust_divisor
    yield "grievance", grievance // numbers.grievance_divisor
    if "support" in scenario.modules:
        support = sum(gauges[table.support(party)] for party in parties) // len(parties)
        above = max(support - numbers.support_line, 0)
        yield "support", -(above // numbers.support_divisor)
    if stage(draft, dyad) == "war":
        yield "spiral", numbers.spiral
    if restrained:
        yield "restraint", -numbers.restraint


def _let_trust_fade(draft: Draft, dyad: int) -> None:
    """Take a share of the trust at each level: the more there is, the more tending it needs."""
    for level, percent in enumerate(draft.scenario.numbers.trust_fades):
        index = draft.scenario.table.trust(dyad, level)
        factors = (Factor("fades", percent), *pace_factor(draft))
        if scaled(draft.gauges[index], factors):
            cause = Cause("rule", "trust_fades")
            change(draft, index, -draft.gauges[index], cause, factors)


def _wear_trust(draft: Draft, dyad: int) -> None:
    for level, loss in enumerate(draft.scenario.numbers.war_wear):
        index = draft.scenario.table.trust(dyad, level)
        if loss and draft.gauges[index]:
            change(draft, index, -loss, Cause("rule", "war_wears_trust"), pace_factor(draft))


def _heal_and_loosen(draft: Draft, coerced: set[int]) -> None:
    scenario, numbers = draft.scenario, draft.scenario.numbers
    hurt = {party for dyad in coerced for party in scenario.dyads[dyad].parties}
    for party in range(len(scenario.parties)):
        index = scenario.table.grievance(party)
        if party not in hurt and draft.gauges[index] and numbers.grievance_heals:
            change(draft, index, -numbers.grievance_heals, Cause("rule", "grievance_heals"))
    if "link" in scenario.modules and draft.gauges[scenario.table.link] and numbers.link_wear:
        change(draft, scenario.table.link, -numbers.link_wear, Cause("rule", "link_loosens"))
