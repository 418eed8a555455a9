"""A seat says no to an offer."""

from collections.abc import Iterator

from game.engine.model.bargaining_actions import DeclineOffer
from game.engine.model.deals import Deals
from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.rules.deals.offers import close, refuse_closed


def refuse(position: Position, action: DeclineOffer) -> Refusal | None:
    """Refuse an offer that is not made to the seat, or no longer open."""
    return refuse_closed(position, action.offer, action.seat, by_maker=False)


def carry_out(draft: Draft, action: DeclineOffer) -> None:
    """Take the offer off the table."""
    close(draft, action.offer, "declined")


def options(position: Position, seat: str) -> Iterator[DeclineOffer]:
    """Give every offer to the seat."""
    for offer in (position.deals or Deals()).offers:
        if offer.to == seat:
            yield DeclineOffer(seat, offer.number)
