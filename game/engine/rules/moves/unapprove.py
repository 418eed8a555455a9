"""A government takes its acceptance back."""

from collections.abc import Iterator

from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.treaty_actions import Unapprove
from game.engine.model.treaty_events import ApprovalWithdrawn
from game.engine.rules.deals.votes import is_bound
from game.engine.rules.treaty.table import (
    amend,
    not_a_signatory,
    represented,
    speaker,
    swapped,
    treaty_of,
)


def refuse(position: Position, action: Unapprove) -> Refusal | None:
    """Refuse who has not accepted, who has gone on to sign, and who has pledged the yes."""
    refusal = not_a_signatory(position, action.seat, "talking")
    if refusal:
        return refusal
    party, state = speaker(position.scenario, action.seat), treaty_of(position)
    if not state.accepted[party]:
        return Refusal.because("not_approved")
    if any(state.signed):
        parties = zip(position.scenario.parties, state.signed, strict=True)
        signers = ", ".join(spec.id for spec, signed in parties if signed)
        return Refusal.because("signed_already", parties=signers)
    return Refusal.because("vote_in_escrow") if is_bound(position, action.seat) else None


def carry_out(draft: Draft, action: Unapprove) -> None:
    """Take the yes back."""
    party = speaker(draft.scenario, action.seat)
    amend(draft, accepted=swapped(treaty_of(draft).accepted, party, to=False))
    draft.events.append(ApprovalWithdrawn(action.seat, draft.scenario.parties[party].id))


def options(position: Position, seat: str) -> Iterator[Unapprove]:
    """Give a government its one way of taking a yes back."""
    if position.treaty is not None and represented(position.scenario, seat) is not None:
        yield Unapprove(seat)
