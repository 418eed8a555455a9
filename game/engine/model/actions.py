"""What a seat, or the table, may ask for. What then happens is an event."""

from dataclasses import dataclass
from typing import Any, ClassVar, get_args

from game.engine.model.plain import from_values, to_values
from game.engine.model.terms import Package, Term


@dataclass(frozen=True, slots=True)
class Agree:
    """Agree in public, during talks, to work on one theme this round; empty to step back."""

    kind: ClassVar[str] = "agree"
    seat: str
    tag: str


@dataclass(frozen=True, slots=True)
class Write:
    """Put a sentence on record: a shared note during talks, a reflection during review."""

    kind: ClassVar[str] = "write"
    seat: str
    text: str


@dataclass(frozen=True, slots=True)
class Commit:
    """Commit a card face down during planning. `target` is an id, or empty for none."""

    kind: ClassVar[str] = "commit"
    seat: str
    card: str
    target: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take a committed card back into the hand."""

    kind: ClassVar[str] = "take_back"
    seat: str
    card: str


@dataclass(frozen=True, slots=True)
class Ready:
    """Say that the seat's planning is finished for this round."""

    kind: ClassVar[str] = "ready"
    seat: str


@dataclass(frozen=True, slots=True)
class TimeOut:
    """Mark a seat ready because its time is up; sent by the session, which owns the clock."""

    kind: ClassVar[str] = "time_out"
    seat: str


@dataclass(frozen=True, slots=True)
class Advance:
    """Move the table on from the phase its sender saw, so that a second click is harmless."""

    kind: ClassVar[str] = "advance"
    round: int
    phase: str


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
    tag: str
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


Action = (
    Agree
    | Write
    | MakePromise
    | Explain
    | MakeOffer
    | AcceptOffer
    | DeclineOffer
    | WithdrawOffer
    | Invite
    | AnswerInvitation
    | Prepare
    | Guess
    | Commit
    | TakeBack
    | Ready
    | TimeOut
    | Advance
)

ACTIONS: dict[str, type[Action]] = {action.kind: action for action in get_args(Action)}


def to_plain(action: Action) -> dict[str, Any]:
    """Return the action as a dictionary of plain values, for a journal line."""
    return {"kind": action.kind, **to_values(action)}


def from_plain(plain: dict[str, Any]) -> Action:
    """Read an action back from `to_plain`.

    Raises:
        ValueError: When the kind is unknown or a field is missing, too many or of wrong type.
    """
    values = dict(plain)
    kind = values.pop("kind", None)
    if kind not in ACTIONS:
        raise ValueError(f"unknown action {kind!r}; known: {', '.join(sorted(ACTIONS))}")
    read: Action = from_values(ACTIONS[kind], values, f"action {kind!r}")
    return read
