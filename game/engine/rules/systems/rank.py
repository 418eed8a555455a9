"""Rank: whom a government sends says how much it means it (claim C10).

The first time somebody higher comes than ever before is a signal of commitment; sending the
same again says nothing new, and sending somebody lower than last time is read as a retreat.
"""

from game.engine.model.draft import Draft
from game.engine.model.events import Cause
from game.engine.model.ids import LEVELS
from game.engine.model.memory import Sent
from game.engine.model.ops import change
from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec


def after_card(draft: Draft, card: CardSpec, play: Play) -> None:
    """Let leaders read the rank of the delegation, in every dyad it was sent to."""
    if not card.rank:
        return
    for dyad in play.dyads:
        _read(draft, play, dyad, card.rank)


def _read(draft: Draft, play: Play, dyad: int, rank: int) -> None:
    numbers, seat = draft.scenario.numbers, play.actor
    known = next(
        (one for one in draft.memory.sent if (one.seat, one.dyad) == (seat, dyad)),
        Sent(seat, dyad, 0, 0),
    )
    index = draft.scenario.table.trust(dyad, LEVELS.index("leaders"))
    if rank > known.highest:
        change(draft, index, numbers.rank_rise, Cause("rule", "higher_rank", play.cause.seat))
    elif rank < known.last:
        change(draft, index, -numbers.rank_fall, Cause("rule", "lower_rank", play.cause.seat))
    others = tuple(one for one in draft.memory.sent if one is not known)
    now = Sent(seat, dyad, max(rank, known.highest), rank)
    draft.memory = draft.memory._replace(sent=(*others, now))
