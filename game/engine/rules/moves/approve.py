"""A government accepts the text as it stands."""

from collections.abc import Iterator

from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.treaty_actions import Approve
from game.engine.model.treaty_events import TextApproved
from game.engine.rules.treaty.red_lines import pay_for_crossing
from game.engine.rules.treaty.table import (
    amend,
    cut_off,
    not_a_signatory,
    represented,
    speaker,
    swapped,
    terms,
    treaty_of,
)


def refuse(position: Position, action: Approve) -> Refusal | None:
    """Refuse everybody but governments, a text with an open issue, and a second yes."""
    refusal = not_a_signatory(position, action.seat, "talking")
    if refusal:
        return refusal
    state = treaty_of(position)
    if "" in state.text:
        issue = terms(position.scenario).issues[state.text.index("")].id
        return Refusal.because("issue_open", issue=issue)
    if state.accepted[speaker(position.scenario, action.seat)]:
        return Refusal.because("approved_already")
    return cut_off(position, action.seat)


def carry_out(draft: Draft, action: Approve) -> None:
    """Accept for the party, and pay for a red line that is crossed."""
    party = speaker(draft.scenario, action.seat)
    amend(draft, accepted=swapped(treaty_of(draft).accepted, party, to=True))
    draft.events.append(TextApproved(action.seat, draft.scenario.parties[party].id))
    pay_for_crossing(draft, action.seat)


def options(position: Position, seat: str) -> Iterator[Approve]:
    """Give a government its one way of saying yes."""
    if position.treaty is not None and represented(position.scenario, seat) is not None:
        yield Approve(seat)
