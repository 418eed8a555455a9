"""What is only estimated, and what is shown of it once a session is over."""

from collections.abc import Sequence
from dataclasses import replace

from game.engine import Event, SeatView, State
from game.engine.model.events import Changed, RoundClosed


def spread(view: SeatView, index: int) -> int:
    """Return by how many points a gauge may be read too high or too low; 0 when it is exact."""
    return view.known.scenario.numbers.noise if index in view.estimates else 0


def since_drawn(view: SeatView, index: int, events: Sequence[Event]) -> int:
    """Return by how much an estimate has moved in this round, as far as the ledger tells.

    Readings are drawn anew at each briefing, so the last round's is no measure for this one's.

    Args:
        view: What a seat, or everybody, may see.
        index: The gauge.
        events: The session so far.
    """
    known = view.known
    gauge = known.scenario.table.gauges[index]
    for event in _of_this_round(events, known.round):
        if isinstance(event, Changed) and event.gauge == gauge:
            return known.gauges[index] - event.before
    return 0


def revealed(view: SeatView, state: State) -> SeatView:
    """Return the view with every number as it was: once it is over, nothing need be guessed.

    Args:
        view: What a seat, or everybody, may see.
        state: The state it was taken of.
    """
    if not state.outcome or "noise" not in state.scenario.modules:
        return view
    scenario = replace(view.known.scenario, dyads=state.scenario.dyads)
    known = replace(view.known, scenario=scenario, gauges=state.gauges)
    return replace(view, known=known, estimates=frozenset())


def _of_this_round(events: Sequence[Event], now: int) -> Sequence[Event]:
    """Return what has happened since the round before was closed."""
    closed = (
        at
        for at, event in enumerate(events)
        if isinstance(event, RoundClosed) and event.round < now
    )
    return events[max(closed, default=-1) + 1 :]
