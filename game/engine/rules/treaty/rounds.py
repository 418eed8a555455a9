"""What the course of a round does at the treaty table: as it begins, and as it closes."""

from game.engine.model.draft import Draft
from game.engine.model.events import Cause
from game.engine.model.ops import change
from game.engine.rules.ladder import level
from game.engine.rules.treaty.implementation import come_into_force, live_under
from game.engine.rules.treaty.ratification import hold_ratification
from game.engine.rules.treaty.table import amend, own_dyads, terms, treaty_of

WAR_FROM = 7
"""The level of escalation that is war."""


def open_round(draft: Draft) -> None:
    """Let everybody ask again, and a ratified treaty come into force."""
    if draft.treaty is None:
        return
    amend(draft, asked=(False,) * len(draft.treaty.asked))
    come_into_force(draft)


def close_round(draft: Draft, coerced: set[int]) -> None:
    """Ratify a signed text, live under one in force, and let readiness follow the pain.

    Args:
        draft: The draft.
        coerced: Numbers of the dyads in which coercion was used this round.
    """
    if draft.treaty is None:
        return
    _follow_pain(draft, coerced)
    stage = treaty_of(draft).stage
    if stage == "signed":
        hold_ratification(draft)
    elif stage == "in_force":
        live_under(draft)


def _follow_pain(draft: Draft, coerced: set[int]) -> None:
    """Raise the readiness of a party at war; let it fall where nobody coerced either."""
    scenario, numbers = draft.scenario, terms(draft.scenario).numbers
    for party in range(len(scenario.parties)):
        index, dyads = scenario.table.readiness(party), own_dyads(scenario, party)
        if any(level(draft, dyad) >= WAR_FROM for dyad in dyads):
            change(draft, index, numbers.war_readies, Cause("rule", "war_readies"))
        elif draft.gauges[index] and not coerced & set(dyads):
            change(draft, index, -numbers.readiness_falls, Cause("rule", "readiness_falls"))
