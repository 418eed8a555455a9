"""Accepting the whole text for a party: by its government's word, or by a vote in escrow."""

from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.treaty import Agreed
from game.engine.model.treaty_events import TextApproved
from game.engine.rules.systems.capitals import await_instructions
from game.engine.rules.treaty.red_lines import pay_for_crossing
from game.engine.rules.treaty.table import (
    amend,
    cut_off,
    not_a_signatory,
    speaker,
    swapped,
    terms,
    treaty_of,
)


def refuse_approval(position: Position, seat: str) -> Refusal | None:
    """Refuse everybody but governments, a text with an open issue, and a second yes."""
    refusal = not_a_signatory(position, seat, "talking")
    if refusal:
        return refusal
    state = treaty_of(position)
    if "" in state.text:
        issue = terms(position.scenario).issues[state.text.index("")].id
        return Refusal.because("issue_open", issue=issue)
    if state.accepted[speaker(position.scenario, seat)]:
        return Refusal.because("approved_already")
    return cut_off(position, seat) or await_instructions(position, speaker(position.scenario, seat))


def approve_text(draft: Draft, seat: str, *, pledged: bool = False) -> None:
    """Accept for the party of a government, and pay for a red line that is crossed."""
    party = speaker(draft.scenario, seat)
    state = treaty_of(draft)
    amend(
        draft,
        accepted=swapped(state.accepted, party, to=True),
        agreed=(*state.agreed, Agreed(draft.round, party, state.text)),
    )
    draft.events.append(TextApproved(seat, draft.scenario.parties[party].id, pledged))
    pay_for_crossing(draft, seat)
