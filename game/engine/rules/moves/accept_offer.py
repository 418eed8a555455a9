"""A seat takes a package of an offer."""

from collections.abc import Iterator

from game.engine.model.bargaining_actions import AcceptOffer
from game.engine.model.deals import Deals
from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.rules.deals.offers import carry_out_deal, find_offer, lacks, refuse_closed


def refuse(position: Position, action: AcceptOffer) -> Refusal | None:
    """Refuse an offer that is not open to the seat, and one that either side cannot honour."""
    refusal = refuse_closed(position, action.offer, action.seat, by_maker=False)
    offer = find_offer(position, action.offer)
    if refusal or offer is None:
        return refusal
    if not 1 <= action.package <= len(offer.packages):
        return Refusal.because("no_such_package", most=len(offer.packages))
    return lacks(position, offer, offer.packages[action.package - 1])


def carry_out(draft: Draft, action: AcceptOffer) -> None:
    """Carry the package out at once."""
    carry_out_deal(draft, action.offer, action.package)


def options(position: Position, seat: str) -> Iterator[AcceptOffer]:
    """Give every package of every offer to the seat."""
    for offer in (position.deals or Deals()).offers:
        if offer.to == seat:
            for package in range(1, len(offer.packages) + 1):
                yield AcceptOffer(seat, offer.number, package)
