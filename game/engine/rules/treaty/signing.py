"""Signing: only by governments (C15), and with what the strong pressed through (C02)."""

from game.engine.model.draft import Draft
from game.engine.model.events import Cause
from game.engine.model.ops import change
from game.engine.model.treaty_events import ClausePressed, TreatySigned
from game.engine.rules.systems import inclusion
from game.engine.rules.treaty.reservation import reservations
from game.engine.rules.treaty.table import (
    amend,
    clauses,
    move_to,
    speaker,
    swapped,
    terms,
    treaty_of,
)


def sign(draft: Draft, by: str) -> None:
    """Put a government's name under the text; with the last name it is signed."""
    scenario = draft.scenario
    party = speaker(scenario, by)
    signed = swapped(treaty_of(draft).signed, party, to=True)
    amend(draft, signed=signed)
    draft.events.append(TreatySigned(by, scenario.parties[party].id))
    if all(signed):
        inclusion.keep(draft)
        pressed = pressed_clauses(draft)
        move_to(draft, "signed", pressed=pressed, walk_aways=reservations(draft))
        for of, issue in pressed:
            _resent(draft, of, issue)


def pressed_clauses(draft: Draft) -> tuple[tuple[int, str], ...]:
    """Return the clauses that leave a weaker party little where much matters to it."""
    spec = terms(draft.scenario)
    numbers, strongest = spec.numbers, max(spec.power)
    return tuple(
        (party, issue.id)
        for party, power in enumerate(spec.power)
        for issue, option in zip(spec.issues, clauses(draft), strict=True)
        if power < strongest
        and option
        and option.values[party] < numbers.pressed_value
        and issue.weights[party] >= numbers.pressed_weight
    )


def _resent(draft: Draft, party: int, issue: str) -> None:
    scenario = draft.scenario
    draft.events.append(ClausePressed(scenario.parties[party].id, issue))
    amount = terms(scenario).numbers.pressed_grievance
    change(draft, scenario.table.grievance(party), amount, Cause("rule", "pressed_clause"))
