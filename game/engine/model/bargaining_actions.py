"""What a seat may ask for in bargaining with another seat, and for its own notes."""

from dataclasses import dataclass
from typing import ClassVar

from game.engine.model.terms import Package, Term


@dataclass(frozen=True, slots=True)
class MakePromise:
    """Give one's word during talks: an act by a round, perhaps in return for another.

    Fields are those of the record `Promise`; without condition `in_return` is None and
    `return_by` 0.
    """

    kind: ClassVar[str] = "promise"
    seat: str
    to: str
    act: Term
    by: int
    public: bool
    in_return: Term | None = None
    return_by: int = 0


@dataclass(frozen=True, slots=True)
class Explain:
    """Say in one sentence why a promise of one's own was broken. `promise` is its number."""

    kind: ClassVar[str] = "explain"
    seat: str
    promise: int
    text: str


@dataclass(frozen=True, slots=True)
class MakeOffer:
    """Put one to three packages before another seat; `counters` is an offer's number or 0."""

    kind: ClassVar[str] = "offer"
    seat: str
    to: str
    packages: tuple[Package, ...]
    counters: int = 0


@dataclass(frozen=True, slots=True)
class AcceptOffer:
    """Take a package of an offer, counted from 1; the others are then off the table."""

    kind: ClassVar[str] = "accept_offer"
    seat: str
    offer: int
    package: int = 1


@dataclass(frozen=True, slots=True)
class DeclineOffer:
    """Say no to an offer."""

    kind: ClassVar[str] = "decline_offer"
    seat: str
    offer: int


@dataclass(frozen=True, slots=True)
class WithdrawOffer:
    """Take an offer of one's own off the table."""

    kind: ClassVar[str] = "withdraw_offer"
    seat: str
    offer: int


@dataclass(frozen=True, slots=True)
class Invite:
    """Ask another seat in public to play on one theme together this round."""

    kind: ClassVar[str] = "invite"
    seat: str
    to: str
    tag: str


@dataclass(frozen=True, slots=True)
class AnswerInvitation:
    """Say yes or no to an invitation by another seat."""

    kind: ClassVar[str] = "answer_invitation"
    seat: str
    by: str
    yes: bool


@dataclass(frozen=True, slots=True)
class Prepare:
    """Fill in a line of the preparation sheet; an empty text clears it."""

    kind: ClassVar[str] = "prepare"
    seat: str
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Guess:
    """Note in the own dossier how much an issue weighs for a party, and what it would like."""

    kind: ClassVar[str] = "guess"
    seat: str
    party: str
    issue: str
    weight: int
    option: str


BargainingAction = (
    MakePromise
    | Explain
    | MakeOffer
    | AcceptOffer
    | DeclineOffer
    | WithdrawOffer
    | Invite
    | AnswerInvitation
    | Prepare
    | Guess
)
