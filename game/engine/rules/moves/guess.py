"""A seat notes what it thinks the other side really wants."""

from dataclasses import replace

from game.engine.model.bargaining_actions import Guess
from game.engine.model.bargaining_events import Guessed
from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.sheets import Hunch
from game.engine.rules.sheets import known_options, put_sheet, sheet_of


def refuse(position: Position, action: Guess) -> Refusal | None:
    """Refuse a guess about what is not there, and about one's own party."""
    scenario = position.scenario
    if position.sheets is None or scenario.treaty is None:
        return Refusal.because("no_sheets")
    if action.party not in scenario.targets["party"]:
        return Refusal.because("unknown_term", of=action.party)
    own = scenario.seats[scenario.seat_number[action.seat]].affiliation
    if scenario.targets["party"][action.party] == own:
        return Refusal.because("own_party")
    if action.option not in known_options(position, action.seat, action.issue):
        return Refusal.because("unknown_term", of=action.issue)
    return None if 0 <= action.weight <= 100 else Refusal.because("wrong_amount", most=100)


def carry_out(draft: Draft, action: Guess) -> None:
    """Let the guess take the place of an earlier one on the same issue of the same party."""
    sheet = sheet_of(draft, action.seat)
    hunch = Hunch(action.party, action.issue, action.weight, action.option, draft.round)
    kept = (one for one in sheet.dossier if (one.party, one.issue) != (action.party, action.issue))
    put_sheet(draft, action.seat, replace(sheet, dossier=(*kept, hunch)))
    draft.events.append(
        Guessed(action.seat, action.party, action.issue, action.weight, action.option)
    )
