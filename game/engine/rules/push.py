"""Pushing a gauge: what all effects on trust, escalation, support and link have in common.

A push is multiplied by the play's factors; it counts less when others push the same gauge
the same way without agreement, and less when it does harm to something protected.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from game.engine.model.draft import Draft
from game.engine.model.events import Factor
from game.engine.model.ops import change
from game.engine.model.plays import Play
from game.engine.model.specs import Scenario
from game.engine.rules.lasting import is_lasting


class Push(NamedTuple):
    """One gauge that an effect pushes: its kind, its owner's number, its index, the factors."""

    what: str
    of: int
    gauge: int
    factors: tuple[Factor, ...]


@dataclass(frozen=True, slots=True)
class Pushing(ABC):
    """An effect that pushes gauges by a printed amount."""

    amount: int

    @abstractmethod
    def pushes(self, scenario: Scenario, play: Play) -> Iterator[Push]:
        """Give every gauge that the effect pushes."""

    def resolve(self, draft: Draft, play: Play) -> None:
        """Change every gauge pushed, each with its own ledger line."""
        for push in self.pushes(draft.scenario, play):
            factors = (
                *push.factors,
                *_crowded(draft, play, push.gauge, self.amount),
                *protected(draft, push, self.amount),
            )
            change(draft, push.gauge, self.amount, play.cause, factors)


def _crowded(draft: Draft, play: Play, index: int, size: int) -> tuple[Factor, ...]:
    others = play.crowd.get((index, size > 0), 1) - 1
    if others < 1:
        return ()
    numbers = draft.scenario.numbers
    percent = max(100 - numbers.crowded * others, numbers.crowded_floor)
    return (Factor("crowded", percent),)


def protected(draft: Draft, push: Push, size: int) -> tuple[Factor, ...]:
    """Return the factor on harm under a protection: rising escalation, falling trust or support."""
    harmful = size > 0 if push.what == "escalation" else size < 0
    if not (harmful and is_lasting(draft, push.what, push.of)):
        return ()
    return (Factor("protected", draft.scenario.numbers.protected),)
