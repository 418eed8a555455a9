"""The table moves on to the next phase."""

from game.engine.model.actions import Advance
from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.rules.phases import advance


def refuse(position: Position, action: Advance) -> Refusal | None:
    """Refuse when the session is over, the sender saw another phase, or a seat is planning."""
    if position.phase == "over":
        return Refusal.because("session_over")
    if (action.round, action.phase) != (position.round, position.phase):
        return Refusal.because("stale", round=position.round, phase=position.phase)
    if position.phase == "planning" and not all(position.ready):
        seats = zip(position.scenario.seats, position.ready, strict=True)
        waiting = ", ".join(seat.id for seat, ready in seats if not ready)
        return Refusal.because("seats_not_ready", seats=waiting)
    return None


def carry_out(draft: Draft, _action: Advance) -> None:
    """Leave the phase and enter the next one."""
    advance(draft)
