"""Mandates are judged at the end: yes or no for each, and no ranking of people."""

from typing import NamedTuple

from game.engine.model.bargaining_events import MandateJudged
from game.engine.model.draft import Draft, Position


class Judgement(NamedTuple):
    """A mandate of a seat by its id, and whether it is met as things stand."""

    mandate: str
    met: bool


def mandates_of(position: Position, seat: str) -> tuple[Judgement, ...]:
    """Return a seat's own mandates as they stand now; none without the module."""
    scenario = position.scenario
    number = scenario.seat_number[seat]
    if "mandates" not in scenario.modules:
        return ()
    return tuple(
        Judgement(name, all(goal.is_met(position, number) for goal in goals))
        for name in scenario.seats[number].mandates
        for goals in (scenario.mandates[name].goals,)
    )


def judge(draft: Draft) -> None:
    """Say of every mandate whether it was met; in a total war there is nothing to score."""
    if draft.outcome == "total_war":
        return
    for seat in draft.scenario.seats:
        for mandate, met in mandates_of(draft, seat.id):
            draft.events.append(MandateJudged(seat.id, mandate, met))
