"""Voters: where people want a settlement and will be asked, talking costs less (claim C41)."""

from game.engine.model.draft import Position
from game.engine.model.specs import CardSpec, Cost


def discounted(position: Position, seat: int, card: CardSpec) -> Cost:
    """Return what a card costs a seat that voters push to talk."""
    scenario, cost = position.scenario, card.cost
    own = scenario.seats[seat]
    if card.coercive or own.track != "government" or own.affiliation is None:
        return cost
    ahead = any(at >= position.round for at in scenario.elections[own.affiliation])
    support = position.gauges[scenario.table.support(own.affiliation)]
    if not ahead or support < scenario.numbers.voters_line:
        return cost
    least = min(cost.influence, 1)
    influence = max(cost.influence - scenario.numbers.voters_discount, least)
    return Cost(influence, cost.funds)
