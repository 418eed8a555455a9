"""What a seat may know of the treaty: its own party's numbers, its own room, its own notes.

Ideas that a seat has not heard of are not in its book at all; the weights, values and
reservation values of other parties are zero in it.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from game.engine.model.specs import Scenario
from game.engine.model.state import State
from game.engine.model.treaty import Idea, IssueSpec, OptionSpec
from game.engine.rules.treaty.reservation import Band, reservation, reservation_band
from game.engine.rules.treaty.table import terms


def without_secrets(state: State, seat: int | None) -> State:
    """Return the state with what the seat (None for the public) may not know of the treaty."""
    if state.treaty is None:
        return state
    scenario, treaty = state.scenario, state.treaty
    party = None if seat is None else scenario.seats[seat].affiliation
    heard = treaty.transferred if seat is None else (*treaty.transferred, *treaty.ideas[seat])
    return replace(
        state,
        scenario=_as_known(scenario, party, frozenset(heard)),
        treaty=replace(
            treaty,
            walk_aways=_only(treaty.walk_aways, party),
            ideas=tuple(ideas if at == seat else () for at, ideas in enumerate(treaty.ideas)),
            knowledge=tuple(
                facts if at == seat else () for at, facts in enumerate(treaty.knowledge)
            ),
        ),
    )


def bands(state: State, seat: int | None) -> tuple[Band, ...]:
    """Return what a seat can tell of each party's reservation value: exactly its own."""
    if state.treaty is None:
        return ()
    own = None if seat is None else state.scenario.seats[seat].affiliation
    return tuple(
        Band(*[reservation(state, party)] * 2) if party == own else reservation_band(state, party)
        for party in range(len(state.scenario.parties))
    )


@cache
def _as_known(scenario: Scenario, party: int | None, heard: frozenset[Idea]) -> Scenario:
    """Return the scenario as a party knows it; remembered, since views are asked for often."""
    spec = terms(scenario)
    return replace(
        scenario,
        treaty=replace(
            spec,
            issues=tuple(_issue(issue, party, heard) for issue in spec.issues),
            reservation=_only(spec.reservation, party),
        ),
    )


def _issue(issue: IssueSpec, party: int | None, heard: frozenset[Idea]) -> IssueSpec:
    return replace(
        issue,
        weights=_only(issue.weights, party),
        options=tuple(
            _option(option, party)
            for option in issue.options
            if not option.locked or (issue.id, option.id) in heard
        ),
    )


def _option(option: OptionSpec, party: int | None) -> OptionSpec:
    return replace(option, values=_only(option.values, party))


def _only(numbers: Sequence[int], party: int | None) -> tuple[int, ...]:
    """Return numbers by party with all but one set to zero."""
    return tuple(number if at == party else 0 for at, number in enumerate(numbers))
