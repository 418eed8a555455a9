"""Every event is held against every open promise."""

from dataclasses import replace

from game.engine.model.bargaining_events import OfferClosed
from game.engine.model.draft import Draft, Position
from game.engine.model.events import Event
from game.engine.model.promises import Promise
from game.engine.model.terms import Package
from game.engine.rules.promises.acts import ACTS, wanted
from game.engine.rules.promises.verdicts import open_promises, put, settle


def watch_promises(draft: Draft, event: Event) -> None:
    """Note what an event does for the open promises, and settle those that it decides."""
    for promise in tuple(open_promises(draft)):
        noted = _noted(draft, promise, event)
        act = ACTS[noted.act.kind]
        if _return_is_spoilt(noted):
            settle(draft, noted, "overtaken", "no_return", event)
        elif act.forbidden and noted.done:
            settle(draft, noted, "broken", "done_anyway", event)
        elif not act.forbidden and noted.done >= wanted(noted.act):
            settle(draft, noted, "kept", "done", event)
        elif _is_refused(noted, event):
            settle(draft, noted, "overtaken", "refused", event)
        elif noted != promise:
            put(draft, noted)


def return_is_done(promise: Promise) -> bool:
    """Tell whether the other side has done its part, or was asked for none."""
    if promise.in_return is None:
        return True
    if ACTS[promise.in_return.kind].forbidden:
        return not promise.returned
    return promise.returned >= wanted(promise.in_return)


def _noted(position: Position, promise: Promise, event: Event) -> Promise:
    act, other = promise.act, promise.in_return
    done = ACTS[act.kind].done(position, promise.seat, act, event)
    in_time = other is not None and position.round <= promise.return_by
    returned = ACTS[other.kind].done(position, promise.to, other, event) if in_time and other else 0
    if not (done or returned):
        return promise
    return replace(promise, done=promise.done + done, returned=promise.returned + returned)


def _return_is_spoilt(promise: Promise) -> bool:
    """Tell whether the other side did what it was asked to leave."""
    asked = promise.in_return
    return asked is not None and ACTS[asked.kind].forbidden and promise.returned > 0


def _is_refused(promise: Promise, event: Event) -> bool:
    """Tell whether the money was held out, with no strings, and not taken."""
    if promise.act.kind != "pay" or not isinstance(event, OfferClosed):
        return False
    offer = event.offer
    between = (offer.seat, offer.to) == (promise.seat, promise.act.of)
    left = promise.act.amount - promise.done
    return (
        between
        and offer.status in ("declined", "expired")
        and any(_is_gift(package, left) for package in offer.packages)
    )


def _is_gift(package: Package, amount: int) -> bool:
    money = sum(term.amount for term in package.gives if term.kind == "funds")
    return money >= amount and not package.wants
