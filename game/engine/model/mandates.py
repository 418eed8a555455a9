"""A seat's own goals for the session: what they ask, and the deeds they are judged by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from game.engine.model.draft import Draft
    from game.engine.model.state import State


class Goal(Protocol):
    """One thing that must be true at the end."""

    def is_met(self, position: State | Draft, seat: int, /) -> bool:
        """Tell whether it is true now for this seat."""


@dataclass(frozen=True, slots=True)
class MandateSpec:
    """A mandate as the rules know it; it is met when all its goals are."""

    id: str
    goals: tuple[Goal, ...]


@dataclass(frozen=True, slots=True)
class Deed:
    """Something that a seat did and everybody saw.

    Attributes:
        round: When.
        seat: The id of the seat.
        kind: `played` for a card that took effect, `paid` for money that reached another seat,
            `dealt` for a deal struck.
        of: The id of the card, or of the other seat.
        amount: For `played` how many tracks played together on its theme, 0 without one; for
            `paid` the funds; for `dealt` 1.
    """

    round: int
    seat: str
    kind: str
    of: str
    amount: int
