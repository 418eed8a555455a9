"""A government signs the treaty."""

from collections.abc import Iterator

from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.treaty_actions import Sign
from game.engine.rules.treaty import signing
from game.engine.rules.treaty.table import (
    cut_off,
    not_a_signatory,
    represented,
    speaker,
    treaty_of,
)


def refuse(position: Position, action: Sign) -> Refusal | None:
    """Refuse everybody but governments (C15), and a text that not all have accepted."""
    refusal = not_a_signatory(position, action.seat, "talking")
    if refusal:
        return refusal
    state, parties = treaty_of(position), position.scenario.parties
    waiting = [party.id for party, yes in zip(parties, state.accepted, strict=True) if not yes]
    if waiting:
        return Refusal.because("not_all_approved", parties=", ".join(waiting))
    if state.signed[speaker(position.scenario, action.seat)]:
        return Refusal.because("signed_already", parties=_own(position, action.seat))
    return cut_off(position, action.seat)


def carry_out(draft: Draft, action: Sign) -> None:
    """Sign."""
    signing.sign(draft, action.seat)


def options(position: Position, seat: str) -> Iterator[Sign]:
    """Give a government its one pen."""
    if position.treaty is not None and represented(position.scenario, seat) is not None:
        yield Sign(seat)


def _own(position: Position, seat: str) -> str:
    return position.scenario.parties[speaker(position.scenario, seat)].id
