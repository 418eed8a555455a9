"""A government changes the negotiating text."""

from collections.abc import Iterator

from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.treaty import Idea
from game.engine.model.treaty_actions import DraftClause
from game.engine.rules.treaty.drafting import write_clause
from game.engine.rules.treaty.table import (
    TALKING,
    cut_off,
    find_issue,
    find_option,
    not_a_signatory,
    represented,
    terms,
    treaty_of,
    unknown_option,
)


def refuse(position: Position, action: DraftClause) -> Refusal | None:
    """Refuse everybody but governments, a text somebody has signed, and ideas not tabled."""
    refusal = not_a_signatory(position, action.seat, *TALKING) or _signed(position)
    if refusal:
        return refusal
    scenario, state = position.scenario, treaty_of(position)
    if find_issue(scenario, action.issue) is None:
        return Refusal.because("unknown_issue", issue=action.issue)
    if action.option == state.text[terms(scenario).number[action.issue]]:
        return Refusal.because("same_clause", issue=action.issue)
    return _closed_option(position, action) or cut_off(position, action.seat)


def carry_out(draft: Draft, action: DraftClause) -> None:
    """Write the clause."""
    write_clause(draft, action.seat, action.issue, action.option)


def options(position: Position, seat: str) -> Iterator[DraftClause]:
    """Give every option of every issue, and striking the clause, to a government."""
    if position.treaty is None or represented(position.scenario, seat) is None:
        return
    for issue in terms(position.scenario).issues:
        yield DraftClause(seat, issue.id, "")
        for option in issue.options:
            yield DraftClause(seat, issue.id, option.id)


def _signed(position: Position) -> Refusal | None:
    """Refuse to amend a text that has a signature; its signer must withdraw it first."""
    flags = zip(position.scenario.parties, treaty_of(position).signed, strict=True)
    signers = ", ".join(party.id for party, signed in flags if signed)
    return Refusal.because("signed_already", parties=signers) if signers else None


def _closed_option(position: Position, action: DraftClause) -> Refusal | None:
    if not action.option:
        return None
    option = find_option(position.scenario, action.issue, action.option)
    tabled = Idea(action.issue, action.option) in treaty_of(position).tabled
    if option and option.locked and not tabled:
        return Refusal.because("not_tabled", issue=action.issue, option=action.option)
    return unknown_option(position, action.issue, action.option)
