"""A seat puts an offer before another, or answers one with an offer of its own."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from game.engine.model.bargaining_actions import MakeOffer
from game.engine.model.bargaining_events import OfferMade
from game.engine.model.deals import Deals, Offer
from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.terms import Package, Term
from game.engine.rules.deals.goods import GOODS
from game.engine.rules.deals.offers import close, refuse_closed
from game.engine.rules.moves.partner import refuse_partner

MOST_PACKAGES = 3


def refuse(position: Position, action: MakeOffer) -> Refusal | None:
    """Refuse what is no exchange, what the seat has not got, and a second offer to one seat."""
    if position.deals is None:
        return Refusal.because("no_deals")
    if not 1 <= len(action.packages) <= MOST_PACKAGES:
        return Refusal.because("wrong_packages", most=MOST_PACKAGES)
    return (
        refuse_partner(position, action.seat, action.to)
        or _refuse_another(position, action)
        or next(_refusals(position, action), None)
    )


def _refuse_another(position: Position, action: MakeOffer) -> Refusal | None:
    for offer in (position.deals or Deals()).offers:
        if (offer.seat, offer.to, offer.status) == (action.seat, action.to, "open"):
            return Refusal.because("offer_open", offer=offer.number)
    if not action.counters:
        return None
    return refuse_closed(position, action.counters, action.seat, by_maker=False) or (
        _refuse_wrong_counter(position, action)
    )


def _refuse_wrong_counter(position: Position, action: MakeOffer) -> Refusal | None:
    offers = (position.deals or Deals()).offers
    if any((one.number, one.seat) == (action.counters, action.to) for one in offers):
        return None
    return Refusal.because("no_such_offer", offer=action.counters)


def _refusals(position: Position, action: MakeOffer) -> Iterator[Refusal]:
    number = position.scenario.seat_number
    giver, receiver = number[action.seat], number[action.to]
    for package in action.packages:
        yield from _refuse_package(package)
        named = chain(
            ((giver, term) for term in package.gives), ((receiver, term) for term in package.wants)
        )
        refusals = [_refuse_term(position, seat, term) for seat, term in named]
        yield from (refusal for refusal in refusals if refusal)
        for term in package.gives:
            lacking = GOODS[term.kind].lacks(position, giver, receiver, term)
            if lacking:
                yield lacking


def _refuse_package(package: Package) -> Iterator[Refusal]:
    """Refuse an empty package, and a side that names a kind of good twice."""
    if not (package.gives or package.wants):
        yield Refusal.because("empty_package")
    for side in (package.gives, package.wants):
        if len({term.kind for term in side}) < len(side):
            yield Refusal.because("good_twice")


def _refuse_term(position: Position, seat: int, term: Term) -> Refusal | None:
    if term.kind not in GOODS:
        return Refusal.because("unknown_term", of=term.kind)
    return GOODS[term.kind].refuse(position, seat, term)


def carry_out(draft: Draft, action: MakeOffer) -> None:
    """Put the offer on the table; the one it answers is off it."""
    if action.counters:
        close(draft, action.counters, "countered")
    deals = draft.deals or Deals()
    offer = Offer(deals.count + 1, action.seat, action.to, action.packages, action.counters)
    draft.deals = replace(deals, offers=(*deals.offers, offer), count=offer.number)
    draft.events.append(OfferMade(offer))
