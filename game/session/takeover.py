"""A bot takes the seat of somebody who is silent or away, until they are back."""

from game.engine import Action, Event, HandOver, TimeOut, visible
from game.engine.model.bargaining_events import (
    CardShown,
    DealStruck,
    InvitationAnswered,
    Invited,
    OfferClosed,
    OfferMade,
    PromiseMade,
    PromiseSettled,
    VotePledged,
)
from game.engine.model.events import (
    CardRevealed,
    Committed,
    Permitted,
    PhaseBegan,
    SeatHandedOver,
    SeatReady,
    ThemeAgreed,
)
from game.engine.model.treaty_events import (
    ApprovalWithdrawn,
    Asked,
    ClauseDrafted,
    IdeaTabled,
    RedLineDrawn,
    SignatureWithdrawn,
    TextApproved,
    TreatySigned,
)
from game.session.setup import Player
from game.session.table import Table

_DEEDS = (
    ThemeAgreed,
    Permitted,
    CardRevealed,
    CardShown,
    DealStruck,
    VotePledged,
    Invited,
    InvitationAnswered,
    Asked,
    IdeaTabled,
    ClauseDrafted,
    TextApproved,
    ApprovalWithdrawn,
    RedLineDrawn,
    TreatySigned,
    SignatureWithdrawn,
)
"""What a seat does for others to see, where the event says `by` whom."""


def at_the_limit(table: Table, player: Player) -> tuple[Action, ...]:
    """Return what becomes of a player's seats that are still planning when the time is up.

    Each is ended as it is, or handed to a bot once its player was silent in as many rounds
    running as the set-up allows, this one included.
    """
    state = table.state
    number = state.scenario.seat_number
    return tuple(
        HandOver(seat)
        if missed_rounds(table, seat) + 1 >= table.setup.takeover.rounds
        else TimeOut(seat)
        for seat in player.seats
        if not state.ready[number[seat]] and seat not in (state.away or ())
    )


def missed_rounds(table: Table, seat: str) -> int:
    """Count the rounds running, up to now, in which the time of a seat's planning was up."""
    missed = 0
    for entry in table.ledger():
        if isinstance(entry.event, SeatReady) and entry.event.by == seat:
            missed = missed + 1 if entry.event.timed_out else 0
    return missed


def done_meanwhile(table: Table, seat: str) -> tuple[Event, ...]:
    """Return what was done in the name of a seat since it was handed over last, in order.

    It is for the seat alone: it holds what is said behind the cover and what lies face down.
    """
    done: list[Event] = []
    for entry in table.ledger(seat):
        event = entry.event
        if event == SeatHandedOver(seat):
            done.clear()
        elif isinstance(event, PhaseBegan) and event.phase == "resolution":
            done = [one for one in done if not isinstance(one, Committed)]
        elif visible(event, seat) and _is_deed(event, seat):
            done.append(event)
    return tuple(done)


def _is_deed(event: Event, seat: str) -> bool:
    match event:
        case Committed():
            return event.seat == seat
        case PromiseMade() | PromiseSettled():
            return event.promise.seat == seat
        case OfferMade():
            return event.offer.seat == seat
        case OfferClosed():
            return event.offer.to == seat
        case DealStruck():
            return seat in (event.by, event.to)
    return isinstance(event, _DEEDS) and event.by == seat
