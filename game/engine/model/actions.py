"""What a seat, or the table, may ask for. What then happens is an event."""

from dataclasses import dataclass
from typing import Any, ClassVar, get_args

from game.engine.model.bargaining_actions import BargainingAction
from game.engine.model.plain import from_values, to_values
from game.engine.model.treaty_actions import TreatyAction


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
class Permit:
    """Give leave, or take it back: of one's veto or one's consent for a party.

    `what` is `veto` or `consent`.
    """

    kind: ClassVar[str] = "permit"
    seat: str
    what: str
    party: str
    given: bool


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
class HandOver:
    """Let somebody else play a seat whose player is silent or away; sent by the session."""

    kind: ClassVar[str] = "hand_over"
    seat: str


@dataclass(frozen=True, slots=True)
class TakeSeatBack:
    """Take back a seat that was handed over."""

    kind: ClassVar[str] = "take_seat_back"
    seat: str


@dataclass(frozen=True, slots=True)
class Advance:
    """Move the table on from the phase its sender saw, so that a second click is harmless."""

    kind: ClassVar[str] = "advance"
    round: int
    phase: str


Action = (
    Agree
    | Write
    | Permit
    | BargainingAction
    | TreatyAction
    | Commit
    | TakeBack
    | Ready
    | TimeOut
    | HandOver
    | TakeSeatBack
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
