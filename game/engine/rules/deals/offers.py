"""Offers on the table: found, closed, carried out, and gone when the talks are over."""

from dataclasses import replace

from game.engine.model.bargaining_events import DealStruck, InvitationAnswered, OfferClosed
from game.engine.model.deals import Deals, Offer
from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.terms import Package
from game.engine.rules.deals.goods import GOODS, Handing


def find_offer(position: Position, number: int) -> Offer | None:
    """Return an offer of this round by its number, or None."""
    offers = (position.deals or Deals()).offers
    return next((offer for offer in offers if offer.number == number), None)


def refuse_closed(position: Position, number: int, seat: str, *, by_maker: bool) -> Refusal | None:
    """Refuse an offer that is not there, is not this seat's to decide, or is decided."""
    if position.deals is None:
        return Refusal.because("no_deals")
    offer = find_offer(position, number)
    if offer is None or seat != (offer.seat if by_maker else offer.to):
        return Refusal.because("no_such_offer", offer=number)
    if offer.status != "open":
        return Refusal.because("offer_closed", offer=number, status=offer.status)
    return None


def lacks(position: Position, offer: Offer, package: Package) -> Refusal | None:
    """Return what stands in the way of a package now, or None.

    A card that the offering seat would show is not asked for again: it was in its hand when it
    made the offer, and no card leaves a hand during talks.
    """
    number = position.scenario.seat_number
    giver, receiver = number[offer.seat], number[offer.to]
    for term in package.gives:
        if term.kind != "show_card":
            refusal = GOODS[term.kind].lacks(position, giver, receiver, term)
            if refusal:
                return refusal
    for term in package.wants:
        refusal = GOODS[term.kind].lacks(position, receiver, giver, term)
        if refusal:
            return refusal
    return None


def close(draft: Draft, number: int, status: str, package: int = 0) -> Offer:
    """End an offer, and return it as it then stands."""
    deals = draft.deals or Deals()
    offer = find_offer(draft, number)
    if offer is None:
        raise ValueError(f"there is no offer {number}")
    closed = replace(offer, status=status)
    offers = tuple(closed if one.number == number else one for one in deals.offers)
    draft.deals = replace(deals, offers=offers)
    draft.events.append(OfferClosed(closed, package))
    return closed


def carry_out_deal(draft: Draft, number: int, package: int) -> None:
    """Close an offer with one of its packages, and let everything in it change hands at once."""
    offer = close(draft, number, "accepted", package)
    draft.deals = replace(draft.deals or Deals(), struck=(draft.deals or Deals()).struck + 1)
    draft.events.append(DealStruck(offer.seat, offer.to))
    seats, chosen = draft.scenario.seat_number, offer.packages[package - 1]
    there = Handing(seats[offer.seat], seats[offer.to], number)
    back = Handing(there.receiver, there.giver, number)
    for term in chosen.gives:
        GOODS[term.kind].hand_over(draft, there, term)
    for term in chosen.wants:
        GOODS[term.kind].hand_over(draft, back, term)


def end_talks(draft: Draft) -> None:
    """Let everything that was not answered in these talks lapse, whoever has left or stayed."""
    if draft.deals is None:
        return
    for offer in draft.deals.offers:
        if offer.status == "open":
            close(draft, offer.number, "expired")
    for invitation in draft.deals.invitations:
        if invitation.answer == "open":
            answered = InvitationAnswered(
                invitation.to, invitation.seat, invitation.tag, "unanswered"
            )
            draft.events.append(answered)
    lapsed = tuple(
        replace(invitation, answer="unanswered") if invitation.answer == "open" else invitation
        for invitation in draft.deals.invitations
    )
    draft.deals = replace(draft.deals, invitations=lapsed)


def clear_table(draft: Draft) -> None:
    """Begin a round with no offer and nothing bound; invitations are remembered."""
    if draft.deals is not None:
        draft.deals = replace(draft.deals, offers=(), bound=(), pledges=())
