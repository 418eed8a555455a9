"""A seat lays a card face down."""

from collections.abc import Iterator

from game.engine.model.actions import Commit
from game.engine.model.draft import Draft, Position
from game.engine.model.events import Committed
from game.engine.model.refusals import Refusal
from game.engine.rules.playability import cannot_pay, unplayable
from game.engine.rules.targets import allowed_targets, reach


def refuse(position: Position, action: Commit) -> Refusal | None:
    """Refuse a card that is not there, one too many, a wrong target, or one unplayable now."""
    scenario = position.scenario
    seat = scenario.seat_number[action.seat]
    if action.card not in position.hands[seat]:
        return Refusal.because("not_in_hand", card=action.card)
    if len(position.commitments[seat]) >= scenario.numbers.commitments:
        return Refusal.because("all_committed", most=scenario.numbers.commitments)
    card = scenario.cards[action.card]
    if action.target not in allowed_targets(scenario, seat, card):
        return Refusal.because("wrong_target", target=action.target)
    dyads = reach(scenario, seat, card.target, action.target).dyads
    return unplayable(position, seat, card, dyads)


def carry_out(draft: Draft, action: Commit) -> None:
    """Move the card from the hand to the plans. A seat that was ready is planning again."""
    seat = draft.scenario.seat_number[action.seat]
    hand = draft.hands[seat]
    at = hand.index(action.card)
    draft.hands[seat] = hand[:at] + hand[at + 1 :]
    draft.commitments[seat] += (action,)
    draft.ready[seat] = False
    draft.events.append(Committed(action.seat, action.card, action.target))


def options(position: Position, seat: str) -> Iterator[Commit]:
    """Give every card of the hand that there is room and money for, on every target it may have."""
    scenario = position.scenario
    number = scenario.seat_number[seat]
    if len(position.commitments[number]) >= scenario.numbers.commitments:
        return
    for card in position.hands[number]:
        if cannot_pay(position, number, scenario.cards[card]) is None:
            for target in allowed_targets(scenario, number, scenario.cards[card]):
                yield Commit(seat, card, target)
