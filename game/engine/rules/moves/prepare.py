"""A seat fills in its preparation sheet."""

from dataclasses import replace

from game.engine.model.bargaining_actions import Prepare
from game.engine.model.bargaining_events import Prepared
from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.sheets import SHEET_FIELDS, Line
from game.engine.rules.moves.write import refuse_text
from game.engine.rules.sheets import put_sheet, sheet_of


def refuse(position: Position, action: Prepare) -> Refusal | None:
    """Refuse a line that is not on the sheet, a bad sentence, and preparing after the fact."""
    if position.sheets is None:
        return Refusal.because("no_sheets")
    if action.field not in SHEET_FIELDS:
        return Refusal.because("unknown_term", of=action.field)
    if position.round > 1:
        return Refusal.because("too_late_to_prepare")
    return refuse_text(action.text) if action.text else None


def carry_out(draft: Draft, action: Prepare) -> None:
    """Let the text take the place of what stood on the line; an empty text clears it."""
    sheet = sheet_of(draft, action.seat)
    lines = [line for line in sheet.lines if line.field != action.field]
    if action.text:
        lines.append(Line(action.field, action.text))
    lines.sort(key=lambda line: SHEET_FIELDS.index(line.field))
    put_sheet(draft, action.seat, replace(sheet, lines=tuple(lines)))
    draft.events.append(Prepared(action.seat, action.field, action.text))
