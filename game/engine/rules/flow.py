"""Trust flows between the levels of society, in proportion to the link.

Rulebook §6; claims C34 (communication links all tracks) and C36, finding E15 (contact that is
not linked stays local). With the link at 0 the levels are islands.
"""

from game.engine.model.draft import Draft
from game.engine.model.events import Cause, Factor
from game.engine.model.ids import LEVELS
from game.engine.model.ops import change, scaled
from game.engine.rules.pace import pace_factor

_CAUSE = Cause("rule", "trust_flows")


def let_trust_flow(draft: Draft) -> None:
    """Pull the lower of each two neighbouring levels towards the higher one, in every dyad."""
    table = draft.scenario.table
    factors = (
        Factor("flow", draft.scenario.numbers.flow),
        Factor("link", draft.gauges[table.link]),
        *pace_factor(draft),
    )
    for dyad in range(len(draft.scenario.dyads)):
        indices = [table.trust(dyad, level) for level in range(len(LEVELS))]
        start = [draft.gauges[index] for index in indices]
        for upper in range(len(LEVELS) - 1):
            lower = upper + 1
            gap = abs(start[upper] - start[lower])
            if scaled(gap, factors):
                gainer = upper if start[upper] < start[lower] else lower
                change(draft, indices[gainer], gap, _CAUSE, factors)


def let_support_follow(draft: Draft) -> None:
    """Move each party's support towards the trust its communities have in the others."""
    scenario = draft.scenario
    if "support" not in scenario.modules:
        return
    table = scenario.table
    factors = (Factor("follows", scenario.numbers.support_follows), *pace_factor(draft))
    for party in range(len(scenario.parties)):
        trusts = [
            draft.gauges[table.trust(number, LEVELS.index("communities"))]
            for number, dyad in enumerate(scenario.dyads)
            if party in dyad.parties
        ]
        gap = sum(trusts) // len(trusts) - draft.gauges[table.support(party)]
        if scaled(gap, factors):
            cause = Cause("rule", "support_follows_communities")
            change(draft, table.support(party), gap, cause, factors)
