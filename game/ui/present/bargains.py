"""Words given, what a word is worth, offers and invitations, as a seat may see them."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import SeatView, credibility, explain
from game.engine.model.bargaining_actions import AcceptOffer
from game.engine.model.deals import Deals, Invitation, Offer
from game.engine.model.promises import Promise, Promises
from game.wording import reason, seat_name, tag_name
from game.wording.names import offer_status_name
from game.wording.promises import promise_sentence, promise_state
from game.wording.terms import package_words


@dataclass(frozen=True, slots=True)
class PromiseShown:
    """A line of the promise ledger.

    Attributes:
        number: The promise.
        by: The name of the seat that gave its word.
        to: The name of the seat it was given to.
        text: The promise as a sentence.
        state: What became of it and why, or until when it is open, in words.
        verdict: `kept`, `broken` or `overtaken`; empty while it is open.
        public: Whether everybody may see it.
        explanation: What its maker said about breaking it; mostly empty.
        explains: Whether the view's seat can still explain it.
    """

    number: int
    by: str
    to: str
    text: str
    state: str
    verdict: str
    public: bool
    explanation: str
    explains: bool


@dataclass(frozen=True, slots=True)
class Credit:
    """What a seat's word is worth: percent, and how many promises were kept and broken."""

    seat: str
    name: str
    percent: int
    kept: int
    broken: int


@dataclass(frozen=True, slots=True)
class PackageShown:
    """A package of an offer, seen by the view's seat.

    Attributes:
        number: Counts from 1.
        text: What you give, and what they give.
        accept: The action that takes it; None for an offer of one's own or a closed one.
        refusal: Why it cannot be taken now, and what to do; empty when it can.
    """

    number: int
    text: str
    accept: AcceptOffer | None
    refusal: str


@dataclass(frozen=True, slots=True)
class OfferShown:
    """An offer to or by the view's seat.

    Attributes:
        number: The offer.
        mine: Whether the view's seat made it.
        other: The name of the other seat.
        other_id: Its id.
        packages: One, or several of which one can be taken.
        counters: The number of the offer it answers; 0 for none.
        is_open: Whether it can still be taken.
        status: What became of it, in words.
    """

    number: int
    mine: bool
    other: str
    other_id: str
    packages: tuple[PackageShown, ...]
    counters: int
    is_open: bool
    status: str


@dataclass(frozen=True, slots=True)
class InvitationShown:
    """A public invitation to play together: by whom, to whom, on what, and the answer."""

    round: int
    by: str
    to: str
    theme: str
    answer: str
    is_open: bool


def promise_ledger(view: SeatView, texts: Texts) -> tuple[PromiseShown, ...]:
    """Return every promise the view may see: the open ones first, the newest at the top."""
    made = (view.known.promises or Promises()).made
    ordered = sorted(made, key=lambda one: (bool(one.verdict), -one.number))
    return tuple(_promise(view, texts, promise) for promise in ordered)


def credits_of(view: SeatView, texts: Texts) -> tuple[Credit, ...]:
    """Return what every seat's word is worth, in the order of the scenario."""
    marks = (view.known.promises or Promises()).marks
    return tuple(
        Credit(
            seat=seat.id,
            name=seat_name(texts, seat.id),
            percent=credibility(view.known, seat.id).percent,
            kept=sum(mark.kept for mark in marks if mark.seat == seat.id),
            broken=sum(not mark.kept for mark in marks if mark.seat == seat.id),
        )
        for seat in view.known.scenario.seats
    )


def offers_shown(view: SeatView, texts: Texts) -> tuple[OfferShown, ...]:
    """Return the offers of this round to and by the view's seat, the open ones first."""
    if not view.seat:
        return ()
    offers = (view.known.deals or Deals()).offers
    ordered = sorted(offers, key=lambda one: (one.status != "open", -one.number))
    return tuple(_offer(view, texts, offer) for offer in ordered)


def invitations_shown(view: SeatView, texts: Texts) -> tuple[InvitationShown, ...]:
    """Return who was asked to play together and what they said, the newest first."""
    invitations = (view.known.deals or Deals()).invitations
    return tuple(_invitation(texts, one) for one in reversed(invitations))


def _promise(view: SeatView, texts: Texts, promise: Promise) -> PromiseShown:
    mine = promise.seat == view.seat
    return PromiseShown(
        number=promise.number,
        by=seat_name(texts, promise.seat),
        to=seat_name(texts, promise.to),
        text=promise_sentence(texts, promise).text,
        state=promise_state(promise, view.known.round),
        verdict=promise.verdict,
        public=promise.public,
        explanation=promise.explanation,
        explains=mine and promise.verdict == "broken" and not promise.explanation,
    )


def _offer(view: SeatView, texts: Texts, offer: Offer) -> OfferShown:
    mine = offer.seat == view.seat
    other = offer.to if mine else offer.seat
    return OfferShown(
        number=offer.number,
        mine=mine,
        other=seat_name(texts, other),
        other_id=other,
        packages=tuple(_packages(view, texts, offer)),
        counters=offer.counters,
        is_open=offer.status == "open",
        status=offer_status_name(offer.status),
    )


def _packages(view: SeatView, texts: Texts, offer: Offer) -> Iterator[PackageShown]:
    mine = offer.seat == view.seat
    for number, package in enumerate(offer.packages, start=1):
        takes = not mine and offer.status == "open"
        accept = AcceptOffer(view.seat, offer.number, number) if takes else None
        refusal = explain(view.known, accept) if accept else None
        yield PackageShown(
            number=number,
            text=package_words(texts, package, offered_by_me=mine),
            accept=accept,
            refusal=reason(texts, refusal).sentence if refusal else "",
        )


def _invitation(texts: Texts, one: Invitation) -> InvitationShown:
    return InvitationShown(
        round=one.round,
        by=seat_name(texts, one.seat),
        to=seat_name(texts, one.to),
        theme=tag_name(one.tag),
        answer=offer_status_name(one.answer),
        is_open=one.answer == "open",
    )
