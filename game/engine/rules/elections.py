"""Elections: what a government cannot do before one, and what is left of its word after it.

Rulebook §6; claim C08 (electoral cycles disturb track 1) and finding E11, which is a correlation.
"""

from game.engine.model.draft import Draft, Position
from game.engine.model.events import Cause, ElectionHeld
from game.engine.model.ids import LEVELS
from game.engine.model.ops import change
from game.engine.model.specs import Scenario
from game.engine.rules.treaty.government import change_government


def elections_of(scenario: Scenario, party: int) -> tuple[int, ...]:
    """Return the rounds at whose close a party votes; empty without the module."""
    return scenario.elections[party] if scenario.elections else ()


def campaigns(position: Position, party: int) -> bool:
    """Tell whether a party votes in this round or the next."""
    return any(
        position.round in (election - 1, election)
        for election in elections_of(position.scenario, party)
    )


def pay_influence(draft: Draft, number: int) -> None:
    """Pay a seat its influence; a government in a campaign spends some of it at home."""
    scenario, seat = draft.scenario, draft.scenario.seats[number]
    cause, gain = Cause("rule", "income", seat.id), seat.income.influence
    governs = seat.track == "government" and seat.affiliation is not None
    if governs and campaigns(draft, seat.affiliation or 0):
        cause = Cause("rule", "election_income", seat.id)
        gain = max(gain - scenario.numbers.election_income, 0)
    if gain:
        change(draft, scenario.table.influence(number), gain, cause)


def hold_elections(draft: Draft) -> None:
    """Let every party vote whose election round closes."""
    for party in range(len(draft.scenario.parties)):
        if draft.round in elections_of(draft.scenario, party):
            _hold(draft, party)


def _hold(draft: Draft, party: int) -> None:
    """Confirm a government whose people want a settlement; otherwise let it change."""
    scenario = draft.scenario
    support = draft.gauges[scenario.table.support(party)]
    confirmed = support >= scenario.numbers.election_line
    fallen = () if confirmed else change_government(draft, party)
    draft.events.append(ElectionHeld(scenario.parties[party].id, confirmed, support, fallen))
    if confirmed:
        _strengthen(draft, party)
    else:
        _begin_anew(draft, party)


def _strengthen(draft: Draft, party: int) -> None:
    scenario, cause = draft.scenario, Cause("rule", "election_won")
    change(draft, scenario.table.support(party), scenario.numbers.election_support, cause)
    for number, seat in enumerate(scenario.seats):
        if seat.track == "government" and seat.affiliation == party:
            influence = scenario.table.influence(number)
            change(draft, influence, scenario.numbers.election_influence, cause)


def _begin_anew(draft: Draft, party: int) -> None:
    scenario, leaders = draft.scenario, LEVELS.index("leaders")
    for number, dyad in enumerate(scenario.dyads):
        if party in dyad.parties:
            trust, loss = scenario.table.trust(number, leaders), scenario.numbers.election_trust
            change(draft, trust, -loss, Cause("rule", "new_government"))
