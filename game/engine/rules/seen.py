"""The ledger as the table sees it: with the readings of the board in the place of the truth."""

from collections.abc import Iterable
from dataclasses import replace

from game.engine.model.events import Changed, Event, RoundClosed
from game.engine.model.state import State
from game.engine.model.treaty_events import TreatyTested
from game.engine.rules.readings import VAGUE, offsets, readings

_TELLING = ("trust_fades", "trust_flows", "support_follows_communities")
"""Rules whose printed amount is itself a number, or a gap to one, that nobody can measure."""


def seen(events: Iterable[Event], state: State) -> tuple[Event, ...]:
    """Return the events of one step as everybody can read them in the state that it led to.

    Numbers before and after agree with each other and with `view` of that state. Who may see an
    event at all is another question, see `visible`.

    Args:
        events: What one action led to.
        state: The state that it led to.
    """
    hidden = dict(offsets(state))
    if not hidden:
        return tuple(events)
    return tuple(_seen(event, state, hidden) for event in events)


def _seen(event: Event, state: State, hidden: dict[int, int]) -> Event:
    match event:
        case Changed():
            return _as_read(event, state, hidden)
        case TreatyTested():
            parts = [part for part in event.parts if part.of not in VAGUE]
            return replace(event, parts=tuple(parts))
        case RoundClosed():
            return replace(event, gauges=readings(replace(state, gauges=event.gauges)))
    return event


def _as_read(event: Changed, state: State, hidden: dict[int, int]) -> Changed:
    index = state.scenario.table.index[event.gauge]
    offset, highest = hidden.get(index, 0), state.scenario.table.ceilings[index]
    before, after = (
        min(max(value + offset, 0), highest) if offset else value
        for value in (event.before, event.after)
    )
    if event.cause.id not in _TELLING:
        return replace(event, before=before, after=after)
    return replace(event, before=before, after=after, base=after - before, factors=())
