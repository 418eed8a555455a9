"""A seat takes its own offer back."""

from collections.abc import Iterator

from game.engine.model.bargaining_actions import WithdrawOffer
from game.engine.model.deals import Deals
from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.rules.deals.offers import close, refuse_closed


def refuse(position: Position, action: WithdrawOffer) -> Refusal | None:
    """Refuse an offer that is not the seat's own, or no longer open."""
    return refuse_closed(position, action.offer, action.seat, by_maker=True)


def carry_out(draft: Draft, action: WithdrawOffer) -> None:
    """Take the offer off the table."""
    close(draft, action.offer, "withdrawn")


def options(position: Position, seat: str) -> Iterator[WithdrawOffer]:
    """Give every offer of the seat."""
    for offer in (position.deals or Deals()).offers:
        if offer.seat == seat:
            yield WithdrawOffer(seat, offer.number)
