"""Whom a seat can turn to."""

from game.engine.model.draft import Position
from game.engine.model.refusals import Refusal


def refuse_partner(position: Position, seat: str, to: str) -> Refusal | None:
    """Refuse a seat that is not at the table, and talking to oneself."""
    if to not in position.scenario.seat_number:
        return Refusal.because("unknown_seat", seat=to)
    return Refusal.because("to_oneself") if to == seat else None
