"""A government says in public what it will never accept."""

from collections.abc import Iterator

from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.treaty import Idea
from game.engine.model.treaty_actions import DrawRedLine
from game.engine.rules.treaty.red_lines import draw_line
from game.engine.rules.treaty.table import (
    TALKING,
    find_option,
    not_a_signatory,
    represented,
    speaker,
    terms,
    treaty_of,
    unknown_option,
)


def refuse(position: Position, action: DrawRedLine) -> Refusal | None:
    """Refuse a second line on an issue, one against the own position or what one has accepted."""
    refusal = not_a_signatory(position, action.seat, *TALKING) or unknown_option(
        position, action.issue, action.option
    )
    if refusal:
        return refusal
    scenario, state = position.scenario, treaty_of(position)
    party, at = speaker(scenario, action.seat), terms(scenario).number[action.issue]
    if terms(scenario).issues[at].positions[party] == action.option:
        return Refusal.because("own_position", option=action.option)
    if any((line.party, line.issue) == (party, action.issue) for line in state.red_lines):
        return Refusal.because("line_drawn", issue=action.issue)
    if state.accepted[party] and state.text[at] == action.option:
        return Refusal.because("approved_already")
    return _unheard_of(position, action)


def carry_out(draft: Draft, action: DrawRedLine) -> None:
    """Draw the line."""
    draw_line(draft, action.seat, action.issue, action.option)


def options(position: Position, seat: str) -> Iterator[DrawRedLine]:
    """Give a government every option of every issue."""
    if position.treaty is None or represented(position.scenario, seat) is None:
        return
    for issue in terms(position.scenario).issues:
        for option in issue.options:
            yield DrawRedLine(seat, issue.id, option.id)


def _unheard_of(position: Position, action: DrawRedLine) -> Refusal | None:
    """Refuse to rule out in public what the public has not heard of."""
    option = find_option(position.scenario, action.issue, action.option)
    known = Idea(action.issue, action.option) in treaty_of(position).transferred
    if option and option.locked and not known:
        return Refusal.because("not_transferred", issue=action.issue, option=action.option)
    return None
