"""The rules of Nine Tracks: pure, deterministic, seeded, explained.

This face is all that other rooms use. `rules/` is what happens, `model/` is what there is.
"""

from dataclasses import dataclass

from game.engine.model.actions import (
    Action,
    Advance,
    Agree,
    Commit,
    HandOver,
    Permit,
    Ready,
    TakeBack,
    TakeSeatBack,
    TimeOut,
    Write,
    from_plain,
    to_plain,
)
from game.engine.model.draft import Draft
from game.engine.model.events import Event, visible
from game.engine.model.refusals import Refusal, Refused
from game.engine.model.specs import Scenario
from game.engine.model.state import State
from game.engine.model.treaty_actions import (
    Approve,
    AskWhy,
    DraftClause,
    DrawRedLine,
    Sign,
    TableIdea,
    Unapprove,
    Unsign,
)
from game.engine.rules.digests import digest
from game.engine.rules.ladder import level_of
from game.engine.rules.legal import carry_out, explain, legal_actions
from game.engine.rules.mandates import Judgement, mandates_of
from game.engine.rules.outcome import depth
from game.engine.rules.preview import Preview, preview
from game.engine.rules.promises.credibility import Credibility, credibility
from game.engine.rules.seen import seen
from game.engine.rules.start import begin
from game.engine.rules.treaty.appraisal import Appraisal, appraise
from game.engine.rules.treaty.futures import Futures, futures, futures_in_steps
from game.engine.rules.treaty.ripeness import Ripeness, ripeness
from game.engine.rules.views import SeatView, view

__all__ = [
    "Action",
    "Advance",
    "Agree",
    "Appraisal",
    "Approve",
    "AskWhy",
    "Commit",
    "Credibility",
    "DraftClause",
    "DrawRedLine",
    "Event",
    "Futures",
    "HandOver",
    "Judgement",
    "Permit",
    "Preview",
    "Ready",
    "Refusal",
    "Refused",
    "Ripeness",
    "Scenario",
    "SeatView",
    "Sign",
    "State",
    "Step",
    "TableIdea",
    "TakeBack",
    "TakeSeatBack",
    "TimeOut",
    "Unapprove",
    "Unsign",
    "Write",
    "apply",
    "appraise",
    "credibility",
    "depth",
    "digest",
    "explain",
    "from_plain",
    "futures",
    "futures_in_steps",
    "legal_actions",
    "level_of",
    "mandates_of",
    "new_game",
    "preview",
    "ripeness",
    "seen",
    "to_plain",
    "view",
    "visible",
]


@dataclass(frozen=True, slots=True)
class Step:
    """What an action led to: the new state, and the ledger of how it came about."""

    state: State
    events: tuple[Event, ...]


def new_game(scenario: Scenario, seed: int, *, no_luck: bool = False) -> Step:
    """Begin a session at the first briefing.

    Args:
        scenario: What is played, at a chosen length.
        seed: 0 to 2**64 - 1; the same seed and actions give the same session everywhere.
        no_luck: Replace every roll by its expected value, for graded classes.
    """
    draft = begin(scenario, seed, no_luck=no_luck)
    return Step(draft.freeze(), tuple(draft.events))


def apply(state: State, action: Action) -> Step:
    """Carry out one action.

    Raises:
        Refused: When the rules do not allow it; the given state stands unchanged.
    """
    refusal = explain(state, action)
    if refusal:
        raise Refused(refusal)
    draft = Draft(state)
    carry_out(draft, action)
    return Step(draft.freeze(), tuple(draft.events))
