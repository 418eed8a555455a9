"""What seats did for all to see, kept for their mandates."""

from game.engine.model.bargaining_events import DealStruck
from game.engine.model.draft import Draft
from game.engine.model.events import CardRevealed, Changed, Event
from game.engine.model.mandates import Deed

GIVING = ("card", "initiative", "deal")
"""The causes by which money reaches a seat from another one's hand."""


def remember(draft: Draft, event: Event) -> None:
    """Add what an event tells of the seats to their deeds; without the module nothing is kept."""
    if draft.deeds is not None:
        draft.deeds += _deeds_in(event, draft.round)


def _deeds_in(event: Event, now: int) -> tuple[Deed, ...]:
    match event:
        case CardRevealed(by=seat, card=card, joint_tracks=tracks):
            return (Deed(now, seat, "played", card, tracks),)
        case DealStruck(by=seat, to=other):
            return Deed(now, seat, "dealt", other, 1), Deed(now, other, "dealt", seat, 1)
        case Changed(gauge=gauge, cause=cause) if gauge.kind == "funds" and cause.kind in GIVING:
            amount = event.after - event.before
            if amount > 0 and cause.seat not in ("", gauge.of):
                return (Deed(now, cause.seat, "paid", gauge.of, amount),)
    return ()
