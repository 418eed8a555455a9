"""Meetings: the same people, brought together again, achieve more (claim C18, E14, E16).

The third meeting is the best; after that less is new. A group that is left alone too long
scatters, and somebody else's group is another group.
"""

from game.engine.model.draft import Draft, Position
from game.engine.model.events import Factor
from game.engine.model.memory import Met
from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec

MEETING = ("workshop", "dialogue", "seminar", "exchange", "facilitation")
"""The instruments that bring people into one room."""


def factor(position: Position, seat: int, card: CardSpec, dyad: int) -> tuple[Factor, ...]:
    """Return how much more, or less, this meeting does than a first one."""
    if card.instrument not in MEETING:
        return ()
    curve = position.scenario.numbers.meetings
    percent = curve[min(_times(position, seat, dyad), len(curve) - 1)]
    return () if percent == 100 else (Factor("same_people", percent),)


def after_card(draft: Draft, card: CardSpec, play: Play) -> None:
    """Count the meeting."""
    if card.instrument not in MEETING:
        return
    seat = play.actor
    now = tuple(Met(seat, at, _times(draft, seat, at) + 1, draft.round) for at in play.dyads)
    again = {(met.seat, met.dyad) for met in now}
    kept = tuple(one for one in draft.memory.met if (one.seat, one.dyad) not in again)
    draft.memory = draft.memory._replace(met=(*kept, *now))


def _times(position: Position, seat: int, dyad: int) -> int:
    """Return how often the group has met, 0 when it has scattered."""
    since = position.round - position.scenario.numbers.meetings_scatter
    for one in position.memory.met:
        if (one.seat, one.dyad) == (seat, dyad) and one.round >= since:
            return one.times
    return 0
