"""A seat finishes planning, by itself or because its time is up."""

from collections.abc import Iterator
from dataclasses import replace

from game.engine.model.actions import Ready, TimeOut
from game.engine.model.draft import Draft, Position
from game.engine.model.events import SeatReady
from game.engine.model.refusals import Refusal


def refuse(position: Position, action: Ready | TimeOut) -> Refusal | None:
    """Refuse a seat that has finished already."""
    if position.ready[position.scenario.seat_number[action.seat]]:
        return Refusal.because("already_ready")
    return None


def carry_out(draft: Draft, action: Ready | TimeOut) -> None:
    """Mark the seat ready with the plans it has."""
    draft.ready[draft.scenario.seat_number[action.seat]] = True
    timed_out = isinstance(action, TimeOut)
    if timed_out and draft.promises is not None:
        draft.promises = replace(draft.promises, away=(*draft.promises.away, action.seat))
    draft.events.append(SeatReady(action.seat, timed_out=timed_out))


def options(_position: Position, seat: str) -> Iterator[Ready]:
    """Give the one way of being ready."""
    yield Ready(seat)
