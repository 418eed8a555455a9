"""A seat is played for somebody who is away, until they take it back."""

from game.engine.model.actions import HandOver, TakeSeatBack
from game.engine.model.draft import Draft, Position
from game.engine.model.events import SeatHandedOver, SeatTakenBack
from game.engine.model.refusals import Refusal


def refuse(position: Position, action: HandOver) -> Refusal | None:
    """Refuse a seat that is handed over already."""
    if action.seat in (position.away or ()):
        return Refusal.because("away_already", seat=action.seat)
    return None


def carry_out(draft: Draft, action: HandOver) -> None:
    """Remember that the seat is played for somebody, and tell everybody."""
    draft.away = (*(draft.away or ()), action.seat)
    draft.events.append(SeatHandedOver(action.seat))


def refuse_back(position: Position, action: TakeSeatBack) -> Refusal | None:
    """Refuse a seat that nobody has handed over."""
    if action.seat not in (position.away or ()):
        return Refusal.because("not_away", seat=action.seat)
    return None


def carry_back(draft: Draft, action: TakeSeatBack) -> None:
    """Give the seat back; what was done in its name stands."""
    draft.away = tuple(seat for seat in draft.away or () if seat != action.seat) or None
    draft.events.append(SeatTakenBack(action.seat))
