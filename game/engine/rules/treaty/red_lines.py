"""Red lines: a word in public that brings applause, and a price on taking it back.

Evidence §5, idea 12; claim C28: eminent persons can show leaders a way out with honour.
"""

from game.engine.model.draft import Draft, Position
from game.engine.model.events import Cause, Factor
from game.engine.model.ops import change
from game.engine.model.treaty import RedLine
from game.engine.model.treaty_events import RedLineCrossed, RedLineDrawn
from game.engine.rules.lasting import is_lasting
from game.engine.rules.treaty.table import amend, speaker, terms, treaty_of


def draw_line(draft: Draft, by: str, issue: str, option: str) -> None:
    """Draw a line for the party of a government; its supporters like it."""
    scenario = draft.scenario
    party = speaker(scenario, by)
    amend(draft, red_lines=(*treaty_of(draft).red_lines, RedLine(party, issue, option)))
    draft.events.append(RedLineDrawn(by, scenario.parties[party].id, issue, option))
    gain = terms(scenario).numbers.line_support
    change(draft, scenario.table.support(party), gain, Cause("rule", "red_line", by))


def crossed(position: Position, party: int) -> tuple[RedLine, ...]:
    """Return the lines of a party that the text as it stands would cross."""
    state, issues = treaty_of(position), terms(position.scenario).issues
    chosen = {issue.id: option for issue, option in zip(issues, state.text, strict=True)}
    return tuple(
        line
        for line in state.red_lines
        if line.party == party and chosen[line.issue] == line.option
    )


def pay_for_crossing(draft: Draft, by: str) -> None:
    """Let a government that accepts the text pay for each line it crosses, once for each."""
    scenario, numbers = draft.scenario, terms(draft.scenario).numbers
    party = speaker(scenario, by)
    lines = crossed(draft, party)
    standing = scenario.table.standing(scenario.seat_number[by])
    cause, factors = Cause("rule", "audience_cost", by), _way_out(draft, party)
    for line in lines:
        draft.events.append(RedLineCrossed(by, scenario.parties[party].id, line.issue, line.option))
        support = scenario.table.support(party)
        change(draft, support, -numbers.crossing_support, cause, factors)
        change(draft, standing, -numbers.crossing_standing, cause, factors)
    left = tuple(line for line in treaty_of(draft).red_lines if line not in lines)
    amend(draft, red_lines=left)


def _way_out(draft: Draft, party: int) -> tuple[Factor, ...]:
    """Return the factor of a way out with honour, when somebody has shown one."""
    shown = is_lasting(draft, "face", party)
    return (Factor("way_out", terms(draft.scenario).numbers.face),) if shown else ()
