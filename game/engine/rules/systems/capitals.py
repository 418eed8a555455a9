"""Capitals: a delegation may not say yes to what its capital has not read (claim C07)."""

from game.engine.model.draft import Position
from game.engine.model.refusals import Refusal
from game.engine.rules.lasting import is_lasting
from game.engine.rules.treaty.table import treaty_of


def await_instructions(position: Position, party: int) -> Refusal | None:
    """Refuse a yes in the round in which the text was changed, without a free hand."""
    if "capitals" not in position.scenario.modules:
        return None
    changed = treaty_of(position).changed
    if changed < position.round or is_lasting(position, "free_hand", party):
        return None
    return Refusal.because("awaiting_instructions", round=position.round)
