"""What happened between seats: promises, deals, invitations, notes, mandates.

Lines of the ledger like those in `events`; who may see one is said in `may_see`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from game.engine.model.deals import Offer
from game.engine.model.promises import Promise

if TYPE_CHECKING:
    from game.engine.model.events import Event


@dataclass(frozen=True, slots=True)
class PromiseMade:
    """A seat gave its word."""

    kind: ClassVar[str] = "promise_made"
    promise: Promise


@dataclass(frozen=True, slots=True)
class PromiseSettled:
    """A promise was kept, broken or overtaken, as its `verdict` and `code` say.

    `line` is the line of the ledger that decided it, or None when time did.
    """

    kind: ClassVar[str] = "promise_settled"
    promise: Promise
    line: Event | None


@dataclass(frozen=True, slots=True)
class PromiseExplained:
    """A seat said why it broke its word; the sentence is in the promise."""

    kind: ClassVar[str] = "promise_explained"
    promise: Promise


@dataclass(frozen=True, slots=True)
class OfferMade:
    """A seat put packages before another; only the two may see it."""

    kind: ClassVar[str] = "offer_made"
    offer: Offer


@dataclass(frozen=True, slots=True)
class OfferClosed:
    """An offer was declined, countered, withdrawn, accepted or expired; seen by the two.

    `package` counts from 1 and is 0 unless one was accepted.
    """

    kind: ClassVar[str] = "offer_closed"
    offer: Offer
    package: int


@dataclass(frozen=True, slots=True)
class DealStruck:
    """Two seats made a deal; what is in it only they know, but for money and votes."""

    kind: ClassVar[str] = "deal_struck"
    by: str
    to: str


@dataclass(frozen=True, slots=True)
class CardShown:
    """A seat let another see a card in its hand; only the two know."""

    kind: ClassVar[str] = "card_shown"
    by: str
    to: str
    card: str


@dataclass(frozen=True, slots=True)
class VotePledged:
    """A government put its yes into escrow for a text with this option; everybody sees it."""

    kind: ClassVar[str] = "vote_pledged"
    by: str
    to: str
    issue: str
    option: str


@dataclass(frozen=True, slots=True)
class Invited:
    """A seat asked another to play on a theme together."""

    kind: ClassVar[str] = "invited"
    by: str
    to: str
    tag: str


@dataclass(frozen=True, slots=True)
class InvitationAnswered:
    """The seat that was asked (`by`) accepted, declined or left unanswered what `to` asked."""

    kind: ClassVar[str] = "invitation_answered"
    by: str
    to: str
    tag: str
    answer: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """A seat filled in a line of its preparation sheet; only the seat may see it."""

    kind: ClassVar[str] = "prepared"
    seat: str
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Guessed:
    """A seat noted a guess in its dossier; only the seat may see it."""

    kind: ClassVar[str] = "guessed"
    seat: str
    party: str
    issue: str
    weight: int
    option: str


@dataclass(frozen=True, slots=True)
class MandateJudged:
    """The session is over, and a seat met a mandate of its own or not."""

    kind: ClassVar[str] = "mandate_judged"
    by: str
    mandate: str
    met: bool


BargainingEvent = (
    PromiseMade
    | PromiseSettled
    | PromiseExplained
    | OfferMade
    | OfferClosed
    | DealStruck
    | CardShown
    | VotePledged
    | Invited
    | InvitationAnswered
    | Prepared
    | Guessed
    | MandateJudged
)

BARGAINING_EVENTS: tuple[type[BargainingEvent], ...] = (
    PromiseMade,
    PromiseSettled,
    PromiseExplained,
    OfferMade,
    OfferClosed,
    DealStruck,
    CardShown,
    VotePledged,
    Invited,
    InvitationAnswered,
    Prepared,
    Guessed,
    MandateJudged,
)


def may_see(event: BargainingEvent, seat: str) -> bool:
    """Tell whether a seat may see what happened; the empty seat sees what everybody sees."""
    match event:
        case PromiseMade() | PromiseSettled() | PromiseExplained():
            return event.promise.public or seat in (event.promise.seat, event.promise.to)
        case OfferMade() | OfferClosed():
            return seat in (event.offer.seat, event.offer.to)
        case CardShown():
            return seat in (event.by, event.to)
        case Prepared() | Guessed():
            return seat == event.seat
        case DealStruck() | VotePledged() | Invited() | InvitationAnswered() | MandateJudged():
            return True
