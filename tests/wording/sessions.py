"""Whole sessions for tests that read them."""

import random
from collections.abc import Callable

from game.engine import (
    Action,
    Advance,
    Event,
    Ready,
    Scenario,
    State,
    apply,
    legal_actions,
    new_game,
)


def random_session(scenario: Scenario, seed: int) -> list[Event]:
    """Play a session in which every seat does anything it may."""
    chance = random.Random(seed)
    return _play(scenario, seed, lambda state: _anything(state, chance))


def quiet_session(scenario: Scenario, seed: int = 1) -> list[Event]:
    """Play a session in which nobody does anything."""
    return _play(scenario, seed, _nothing)


def _play(scenario: Scenario, seed: int, choose: Callable[[State], Action]) -> list[Event]:
    step = new_game(scenario, seed)
    state, events = step.state, list(step.events)
    while state.phase != "over":
        step = apply(state, choose(state))
        state = step.state
        events += step.events
    return events


def _nothing(state: State) -> Action:
    if state.phase == "planning" and not all(state.ready):
        return Ready(state.scenario.seats[state.ready.index(False)].id)
    return Advance(state.round, state.phase)


def _anything(state: State, chance: random.Random) -> Action:
    """Choose for the first seat that is still at it, or move the table on."""
    has_themes = "themes" in state.scenario.modules
    waiting = {
        "talks": [has_themes and not theme for theme in state.themes],
        "planning": [not ready for ready in state.ready],
    }.get(state.phase, [])
    if not any(waiting):
        return Advance(state.round, state.phase)
    return chance.choice(legal_actions(state, state.scenario.seats[waiting.index(True)].id))
