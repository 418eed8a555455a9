"""What the position itself holds against a card, whoever asks and whenever."""

from game.engine.model.draft import Position
from game.engine.model.refusals import Refusal
from game.engine.model.specs import CardSpec
from game.engine.rules.coercion import is_blocked
from game.engine.rules.systems import assembly, cost_of


def unplayable(
    position: Position, seat: int, card: CardSpec, dyads: tuple[int, ...]
) -> Refusal | None:
    """Return why a seat cannot play a card on these dyads: means, blocks, the card's needs."""
    short = cannot_pay(position, seat, card)
    if short:
        return short
    if card.coercive and is_blocked(position, seat):
        return Refusal.because("coercion_blocked")
    for need in card.needs:
        refusal = need.refusal(position, seat, dyads)
        if refusal:
            return refusal
    return assembly.refuse_card(position, card, dyads)


def cannot_pay(position: Position, seat: int, card: CardSpec) -> Refusal | None:
    """Return what a seat lacks to pay for a card, or None when it has enough.

    What its other commitments will cost counts as spent.
    """
    scenario = position.scenario
    influence = position.gauges[scenario.table.influence(seat)]
    funds = position.gauges[scenario.table.funds(seat)]
    for commitment in position.commitments[seat]:
        spent = cost_of(position, seat, scenario.cards[commitment.card])
        influence -= spent.influence
        funds -= spent.funds
    cost = cost_of(position, seat, card)
    if influence < cost.influence:
        return Refusal.because("not_enough_influence", need=cost.influence, have=influence)
    if funds < cost.funds:
        return Refusal.because("not_enough_funds", need=cost.funds, have=funds)
    return None
