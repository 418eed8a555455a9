"""Print what a decision costs: `python -m tests.benchmarks.decisions`.

A decision is one seat choosing at random among its legal actions, and the rules carrying the
choice out; the table's own steps (resolution, briefing) are spread over the decisions. Without
a table, a journal or bots: the engine alone, on the largest scenario at its default length.
The account comes from running every part again on the recorded course of the same sessions.
"""

import gc
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable
from random import Random

from game.engine import Action, Advance, Scenario, State, apply, explain, legal_actions, new_game
from game.engine.model.draft import Draft
from game.engine.model.events import Cause
from game.engine.model.ops import change
from game.engine.rules.legal import carry_out
from tests.benchmarks.measure import spread
from tests.properties.walks import library

SESSIONS = 30
RUNS = 7

Course = list[tuple[State, Action]]
"""The states of a session, each with what was done in it."""


def play(scenario: Scenario, seed: int) -> Course:
    """Play one session: in talks and planning each seat chooses until it is ready."""
    choose = Random(seed).choice
    course: Course = []
    state = new_game(scenario, seed).state
    while state.phase != "over":
        for seat in scenario.seat_number if state.phase in ("talks", "planning") else ():
            planning = True
            while planning:
                action = choose(legal_actions(state, seat))
                course.append((state, action))
                state = apply(state, action).state
                planning = state.phase == "planning" and action.kind != "ready"
        action = Advance(state.round, state.phase)
        course.append((state, action))
        state = apply(state, action).state
    return course


def measured(work: Callable[[], Iterable[object]], count: int) -> list[float]:
    """Return microseconds for each of `count` things, over several runs after one to warm up.

    What the work gives is let go at once, as a player of many sessions would.
    """
    deque(work(), maxlen=0)
    found = []
    for _ in range(RUNS):
        began = time.perf_counter()
        deque(work(), maxlen=0)
        found.append(1e6 * (time.perf_counter() - began) / count)
    return found


def account(courses: list[Course]) -> dict[str, list[float]]:
    """Measure each part of a decision on the recorded course, in microseconds a decision."""
    moments = [moment for course in courses for moment in course]
    choices = [(state, action) for state, action in moments if action.kind != "advance"]
    advances = [(state, action) for state, action in moments if action.kind == "advance"]
    lines = sum(len(apply(state, action).events) for state, action in moments)
    cause, draft = Cause("rule", "cost"), Draft(moments[0][0])

    def bare_lines() -> Iterable[object]:
        for _ in range(lines):
            change(draft, 0, 1, cause)
            yield draft.events.pop()

    parts: dict[str, Callable[[], Iterable[object]]] = {
        "listing legal actions": lambda: (legal_actions(s, a.seat) for s, a in choices),
        "finding the choice legal": lambda: (explain(s, a) for s, a in moments),
        "opening and freezing a draft": lambda: (Draft(s).freeze() for s, _ in moments),
        "carrying out a seat's choice": lambda: (carry_out(Draft(s), a) for s, a in choices),
        "carrying out the table's steps": lambda: (carry_out(Draft(s), a) for s, a in advances),
        "as many bare ledger lines": bare_lines,
    }
    return {name: measured(work, len(choices)) for name, work in parts.items()}


def main() -> None:
    """Measure and print the whole and the account."""
    scenario = library().pack(max(library().scenarios, key=lambda one: len(one.seats)).id).scenario
    courses = [play(scenario, seed) for seed in range(SESSIONS)]
    steps = sum(map(len, courses))
    decisions = sum(action.kind != "advance" for course in courses for _, action in course)
    gc.collect()
    gc.freeze()
    whole = measured(lambda: (play(scenario, seed) for seed in range(SESSIONS)), decisions)
    rate = [1e6 * SESSIONS / (decisions * cost) for cost in whole]
    copy = measured(lambda: (Draft(s).freeze() for course in courses for s, _ in course), steps)
    rows = {
        "a decision, µs": whole,
        "sessions a second": rate,
        "copy of a state, µs": copy,
        **{f"  {name}, µs": cost for name, cost in account(courses).items()},
    }
    sys.stdout.write(
        f"{scenario.id}, {len(scenario.seats)} seats, {scenario.rounds} rounds: "
        f"{decisions / SESSIONS:.0f} decisions a session\n"
    )
    for name, samples in rows.items():
        sys.stdout.write(f"{name:45}{spread(samples)}\n")


if __name__ == "__main__":
    main()
