"""A seat takes a committed card back."""

from collections.abc import Iterator

from game.engine.model.actions import TakeBack
from game.engine.model.draft import Draft, Position
from game.engine.model.events import TakenBack
from game.engine.model.refusals import Refusal


def refuse(position: Position, action: TakeBack) -> Refusal | None:
    """Refuse a card that the seat has not committed."""
    committed = position.commitments[position.scenario.seat_number[action.seat]]
    if all(commitment.card != action.card for commitment in committed):
        return Refusal.because("not_committed", card=action.card)
    return None


def carry_out(draft: Draft, action: TakeBack) -> None:
    """Move the card from the plans to the hand; the seat has to get ready again."""
    seat = draft.scenario.seat_number[action.seat]
    plans = draft.commitments[seat]
    at = [plan.card for plan in plans].index(action.card)
    draft.commitments[seat] = plans[:at] + plans[at + 1 :]
    draft.hands[seat] += (action.card,)
    draft.ready[seat] = False
    draft.events.append(TakenBack(action.seat, action.card))


def options(position: Position, seat: str) -> Iterator[TakeBack]:
    """Give every card the seat has committed."""
    for commitment in position.commitments[position.scenario.seat_number[seat]]:
        yield TakeBack(seat, commitment.card)
