"""Random walks through whole sessions of the shipped scenarios."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from game.content.library import Library, load_library
from game.engine import Action, Event, Scenario, State, apply, legal_actions, new_game

SHIPPED = Path(__file__).resolve().parents[2] / "scenarios"


@cache
def library() -> Library:
    """Load the shipped content once for all tests."""
    return load_library([SHIPPED])


def scenarios() -> list[str]:
    """Return the ids of all shipped scenarios."""
    return [summary.id for summary in library().scenarios]


@cache
def scenario(name: str) -> Scenario:
    """Return a scenario at its default length."""
    return library().pack(name).scenario


@dataclass(frozen=True)
class Moment:
    """A step of a walk: what was done, what came of it."""

    before: State
    action: Action | None
    events: tuple[Event, ...]
    after: State


def walk(rules: Scenario, seed: int, *, no_luck: bool = False) -> Iterator[Moment]:
    """Play a session by choosing among all legal actions of everybody, table included."""
    choice = Random(seed)
    begun = new_game(rules, seed, no_luck=no_luck)
    state = begun.state
    yield Moment(state, None, begun.events, state)
    seats = ("", *(seat.id for seat in rules.seats))
    while state.phase != "over":
        options = [action for seat in seats for action in legal_actions(state, seat)]
        action = choice.choice(_weighed(options))
        step = apply(state, action)
        yield Moment(state, action, step.events, step.state)
        state = step.state


def _weighed(options: list[Action]) -> list[Action]:
    """Prefer to get on, or talks would never end."""
    onward = [action for action in options if action.kind in ("advance", "ready")]
    return options + onward * (len(options) // 3)
