"""A government withdraws its signature."""

from collections.abc import Iterator

from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.treaty_actions import Unsign
from game.engine.model.treaty_events import SignatureWithdrawn
from game.engine.rules.treaty.table import (
    amend,
    not_a_signatory,
    represented,
    speaker,
    swapped,
    treaty_of,
)


def refuse(position: Position, action: Unsign) -> Refusal | None:
    """Refuse who has not signed, and who has signed together with all others."""
    refusal = not_a_signatory(position, action.seat, "talking")
    if refusal:
        return refusal
    if not treaty_of(position).signed[speaker(position.scenario, action.seat)]:
        return Refusal.because("not_signed")
    return None


def carry_out(draft: Draft, action: Unsign) -> None:
    """Take the signature back."""
    party = speaker(draft.scenario, action.seat)
    amend(draft, signed=swapped(treaty_of(draft).signed, party, to=False))
    draft.events.append(SignatureWithdrawn(action.seat, draft.scenario.parties[party].id))


def options(position: Position, seat: str) -> Iterator[Unsign]:
    """Give a government its one way out of a signature."""
    if position.treaty is not None and represented(position.scenario, seat) is not None:
        yield Unsign(seat)
