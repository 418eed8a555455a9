"""What may be asked for now: why not, and what else."""

from game.engine.model.actions import Action, Advance
from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.rules.moves import MOVES
from game.engine.rules.watch import watch


def explain(position: Position, action: Action) -> Refusal | None:
    """Return why an action is refused now, or None when it may be taken."""
    move = MOVES[type(action)]
    if not isinstance(action, Advance):
        if action.seat not in position.scenario.seat_number:
            return Refusal.because("unknown_seat", seat=action.seat)
        if position.phase not in move.phases:
            return Refusal.because("wrong_phase", phase=position.phase)
    return move.refuse(position, action)


def legal_actions(position: Position, seat: str) -> tuple[Action, ...]:
    """Return a seat's legal actions; for the empty seat, the table's.

    Sentences (`Write`) are free text and time-outs are the session's, so neither is listed.
    """
    if not seat:
        advance = Advance(position.round, position.phase)
        return () if explain(position, advance) else (advance,)
    return tuple(
        action
        for move in MOVES.values()
        if position.phase in move.phases
        for action in move.options(position, seat)
        if move.refuse(position, action) is None
    )


def carry_out(draft: Draft, action: Action) -> None:
    """Change the draft as a legal action asks."""
    MOVES[type(action)].carry_out(draft, action)
    watch(draft)
