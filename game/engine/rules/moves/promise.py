"""A seat gives its word to another."""

from collections.abc import Iterator
from itertools import product

from game.engine.model.bargaining_actions import MakePromise
from game.engine.model.bargaining_events import PromiseMade
from game.engine.model.draft import Draft, Position
from game.engine.model.promises import Promise, Promises
from game.engine.model.refusals import Refusal
from game.engine.model.terms import Term
from game.engine.rules.moves.partner import refuse_partner
from game.engine.rules.promises.acts import ACTS
from game.engine.rules.promises.verdicts import open_promises


def refuse(position: Position, action: MakePromise) -> Refusal | None:
    """Refuse what nobody could watch, and what the seat could not do or need not try to."""
    if position.promises is None:
        return Refusal.because("no_promises")
    if not position.round <= action.by <= position.scenario.rounds:
        last = position.scenario.rounds
        return Refusal.because("promise_out_of_time", first=position.round, last=last)
    return (
        refuse_partner(position, action.seat, action.to)
        or _refuse_term(position, action.seat, action.act)
        or _refuse_return(position, action)
        or _refuse_another(position, action)
    )


def _refuse_term(position: Position, seat: str, term: Term) -> Refusal | None:
    if term.kind not in ACTS:
        return Refusal.because("unknown_term", of=term.kind)
    return ACTS[term.kind].refuse(position, position.scenario.seat_number[seat], term)


def _refuse_return(position: Position, action: MakePromise) -> Refusal | None:
    """Refuse a condition that comes too late to decide, or that the other could not meet."""
    if action.in_return is None:
        return Refusal.because("return_out_of_time") if action.return_by else None
    if not position.round <= action.return_by <= action.by:
        return Refusal.because("return_out_of_time")
    return _refuse_term(position, action.to, action.in_return)


def _refuse_another(position: Position, action: MakePromise) -> Refusal | None:
    own = [promise for promise in open_promises(position) if promise.seat == action.seat]
    if any((promise.to, promise.act) == (action.to, action.act) for promise in own):
        return Refusal.because("same_promise")
    most = position.scenario.numbers.promises_open
    if len(own) >= most:
        return Refusal.because("too_many_promises", most=most)
    return None


def carry_out(draft: Draft, action: MakePromise) -> None:
    """Put the promise on record."""
    promises = draft.promises or Promises()
    promise = Promise(
        number=promises.count + 1,
        seat=action.seat,
        to=action.to,
        act=action.act,
        by=action.by,
        public=action.public,
        in_return=action.in_return,
        return_by=action.return_by,
        made=draft.round,
    )
    draft.promises = Promises(
        (*promises.made, promise), promise.number, promises.marks, promises.away
    )
    draft.events.append(PromiseMade(promise))


def options(position: Position, seat: str) -> Iterator[MakePromise]:
    """Give a few simple ones: to play a theme of the hand this round, or to coerce nobody.

    Whoever wants a condition, another round or money says so with an action of their own.
    """
    if position.promises is None:
        return
    scenario, now = position.scenario, position.round
    hand = position.hands[scenario.seat_number[seat]]
    tags = sorted({tag for card in hand for tag in scenario.cards[card].tags})
    acts = [Term("play_tag", tag) for tag in tags]
    acts += [Term("not_coerce", party.id) for party in scenario.parties]
    for other, act in product(scenario.seats, acts):
        yield MakePromise(seat, other.id, act, now, public=True)
