"""A promise ends: kept, broken or overtaken, and what that does to standing and trust."""

from collections.abc import Iterator
from dataclasses import replace

from game.engine.model.bargaining_events import PromiseSettled
from game.engine.model.draft import Draft, Position
from game.engine.model.events import Cause, Event, Factor, visible
from game.engine.model.ids import LEVELS
from game.engine.model.ops import change
from game.engine.model.promises import Mark, Promise, Promises


def open_promises(position: Position) -> Iterator[Promise]:
    """Give the promises that nothing has decided yet."""
    made = (position.promises or Promises()).made
    return (promise for promise in made if not promise.verdict)


def put(draft: Draft, promise: Promise) -> None:
    """Let a promise take the place of the one with its number."""
    promises = draft.promises or Promises()
    made = tuple(promise if one.number == promise.number else one for one in promises.made)
    draft.promises = replace(promises, made=made)


def settle(draft: Draft, promise: Promise, verdict: str, code: str, line: Event | None) -> None:
    """End a promise, keep it in everybody's memory, and move standing and trust.

    A promise that was overtaken moves nothing: it was not the promiser's doing.
    """
    ended = replace(promise, verdict=verdict, code=code, settled=draft.round)
    put(draft, ended)
    told = line if line and _may_be_told(line, promise) else None
    draft.events.append(PromiseSettled(ended, told))
    if verdict == "overtaken":
        return
    promises = draft.promises or Promises()
    mark = Mark(promise.seat, draft.round, kept=verdict == "kept")
    draft.promises = replace(promises, marks=(*promises.marks, mark))
    numbers = draft.scenario.numbers
    factors = (Factor("public", numbers.word_in_public),) if promise.public else ()
    if mark.kept:
        cause = Cause("rule", "promise_kept", promise.seat)
        _move(draft, promise, (numbers.kept_standing, numbers.kept_trust), cause, factors)
    else:
        cause = Cause("rule", "promise_broken", promise.seat)
        _move(draft, promise, (-numbers.broken_standing, -numbers.broken_trust), cause, factors)


def _may_be_told(line: Event, promise: Promise) -> bool:
    """Tell whether all who know of the promise may know of the line that decided it."""
    witnesses = ("",) if promise.public else (promise.seat, promise.to)
    return all(visible(line, seat) for seat in witnesses)


def _move(
    draft: Draft,
    promise: Promise,
    amounts: tuple[int, int],
    cause: Cause,
    factors: tuple[Factor, ...],
) -> None:
    """Change the promiser's standing, and leaders' trust when the two are of different parties."""
    scenario = draft.scenario
    standing, trust = amounts
    seat, other = (scenario.seat_number[name] for name in (promise.seat, promise.to))
    if "standing" in scenario.modules:
        change(draft, scenario.table.standing(seat), standing, cause, factors)
    parties = {scenario.seats[seat].affiliation, scenario.seats[other].affiliation}
    for number, dyad in enumerate(scenario.dyads):
        if parties == set(dyad.parties):
            index = scenario.table.trust(number, LEVELS.index("leaders"))
            change(draft, index, trust, cause, factors)
