"""Time passes: which promises end at the close of a round, and who is to answer for it."""

from collections.abc import Mapping

from game.engine.model.draft import Draft, Position
from game.engine.model.events import CardReturned, Event
from game.engine.model.promises import Promise
from game.engine.rules.promises.acts import ACTS, OWN_MEANS
from game.engine.rules.promises.verdicts import open_promises, settle
from game.engine.rules.promises.watching import return_is_done


def hindrances(position: Position) -> Mapping[int, str]:
    """Return what keeps promisers from keeping their word in this last round, by number.

    Asked before the cards are turned over: what happens afterwards excuses nobody who has not
    even tried. A seat whose time ran out with nothing on the table counts as gone.
    """
    found = {}
    for promise in open_promises(position):
        if promise.by != position.round:
            continue
        seat = position.scenario.seat_number[promise.seat]
        code = ACTS[promise.act.kind].hindered(position, seat, promise.act)
        if not code and _is_away(position, seat):
            code = "away"
        if code and not _is_committed(position, seat, promise):
            found[promise.number] = code
    return found


def settle_due(draft: Draft, hindered: Mapping[int, str]) -> None:
    """Settle every promise that ends with this round, before the round is closed."""
    for promise in tuple(open_promises(draft)):
        late = promise.in_return is not None and promise.return_by <= draft.round
        if late and not return_is_done(promise):
            settle(draft, promise, "overtaken", "no_return", None)
        elif promise.by <= draft.round:
            _settle_last(draft, promise, hindered.get(promise.number, ""))


def let_go(draft: Draft) -> None:
    """Settle what is still open when a session ends before its time."""
    for promise in tuple(open_promises(draft)):
        settle(draft, promise, "overtaken", "session_over", None)


def _settle_last(draft: Draft, promise: Promise, code: str) -> None:
    returned = _returned_card(draft, promise)
    if ACTS[promise.act.kind].forbidden:
        settle(draft, promise, "kept", "held", None)
    elif returned:
        settle(draft, promise, "overtaken", "returned", returned)
    elif code:
        settle(draft, promise, "overtaken", code, None)
    else:
        settle(draft, promise, "broken", "time_passed", None)


def _returned_card(draft: Draft, promise: Promise) -> Event | None:
    """Return the line that tells how the promised card came back, not for want of means."""
    for event in draft.events:
        if (
            isinstance(event, CardReturned)
            and event.by == promise.seat
            and event.code not in OWN_MEANS
            and ACTS[promise.act.kind].serves(draft.scenario.cards[event.card], promise.act)
        ):
            return event
    return None


def _is_away(position: Position, seat: int) -> bool:
    away = position.promises.away if position.promises else ()
    return position.scenario.seats[seat].id in away and not position.commitments[seat]


def _is_committed(position: Position, seat: int, promise: Promise) -> bool:
    cards = (position.scenario.cards[plan.card] for plan in position.commitments[seat])
    return any(ACTS[promise.act.kind].serves(card, promise.act) for card in cards)
