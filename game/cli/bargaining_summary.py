"""What came of bargaining in a session, as plain values (docs/json.md)."""

from collections import Counter
from typing import Any

from game.engine import State, appraise, futures
from game.engine.model.bargaining_events import MandateJudged
from game.engine.model.ids import TREATY_STAGES
from game.engine.rules.treaty.ending import FUTURES
from game.session.table import Table

BEGINNING = "talking"
"""The stage before anything is signed, and again after a people has refused."""


def bargaining_summary(table: Table) -> dict[str, Any]:
    """Return promises, deals, the treaty, mandates and the years after; null without a module."""
    return {
        "promises": _promises(table.state),
        "deals": _deals(table.state),
        "treaty": _treaty(table.state),
        **_worth(table.state),
        "mandates_met": _mandates(table),
        **_years(table.state),
    }


def _promises(state: State) -> dict[str, int] | None:
    if state.promises is None:
        return None
    verdicts = Counter(promise.verdict for promise in state.promises.made)
    ended = {verdict: verdicts[verdict] for verdict in ("kept", "broken", "overtaken")}
    return {"made": state.promises.count, **ended}


def _deals(state: State) -> dict[str, int] | None:
    if state.deals is None:
        return None
    invitations = state.deals.invitations
    return {
        "offers": state.deals.count,
        "struck": state.deals.struck,
        "invitations": len(invitations),
        "accepted": sum(one.answer == "accepted" for one in invitations),
    }


def _treaty(state: State) -> dict[str, Any] | None:
    if state.treaty is None or state.scenario.treaty is None:
        return None
    last = dict(state.treaty.steps)
    issues = (issue.id for issue in state.scenario.treaty.issues)
    return {
        "stage": "none" if state.treaty.stage == BEGINNING else state.treaty.stage,
        **{stage: last.get(stage) for stage in TREATY_STAGES if stage != BEGINNING},
        "broken_by": state.treaty.cause or None,
        "text": dict(zip(issues, state.treaty.text, strict=True)),
    }


def _worth(state: State) -> dict[str, int | None]:
    found = appraise(state) if state.treaty else None
    return {
        "joint_surplus_share": found.joint_surplus_share if found else None,
        "distance_to_frontier": found.distance_to_frontier if found else None,
    }


def _mandates(table: Table) -> dict[str, dict[str, bool]] | None:
    state = table.state
    if "mandates" not in state.scenario.modules or state.outcome == "total_war":
        return None
    judged = [event for event in table.events if isinstance(event, MandateJudged)]
    return {
        seat.id: {one.mandate: one.met for one in judged if one.by == seat.id}
        for seat in state.scenario.seats
    }


def _years(state: State) -> dict[str, Any]:
    """Play the years that decided the outcome once more, this time asking why they failed."""
    if state.treaty is None or state.treaty.holds_five_years < 0:
        return {"holds_five_years": None, "causes_of_failure": None}
    again = futures(state, FUTURES, 0 if state.no_luck else state.luck.seed)
    return {
        "holds_five_years": again.holds_five_years,
        "causes_of_failure": [
            {"cause": cause, "of": of, "futures": count} for cause, of, count in again.causes
        ],
    }
