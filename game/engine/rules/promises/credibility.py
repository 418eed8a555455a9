"""What a seat's word is worth: kept promises among all, the old ones counting less.

Evidence §4.1 (credibility = kept / (kept + broken), discounted) and idea 13. A seat begins with
two kept out of four, so that the first promise moves it and does not decide it.
"""

from dataclasses import dataclass

from game.engine.model.draft import Position
from game.engine.model.promises import Mark, Promises

START_KEPT, START_ALL = 2, 4
_EXACT = 10**12
"""A weight of one, divisible by ten as often as a session has rounds."""


@dataclass(frozen=True, slots=True)
class Weight:
    """A promise in the sum: the mark, and how much it still counts, in percent."""

    mark: Mark
    percent: int


@dataclass(frozen=True, slots=True)
class Credibility:
    """What a seat's word is worth.

    Attributes:
        percent: (2 + weights of the kept) / (4 + weights of all), rounded, 0 to 100.
        weights: What it follows from, in the order of the verdicts.
    """

    percent: int
    weights: tuple[Weight, ...]


def credibility(position: Position, seat: str) -> Credibility:
    """Return what a seat's word is worth now; 50 before any promise was kept or broken."""
    marks = [mark for mark in (position.promises or Promises()).marks if mark.seat == seat]
    exact = [_weight(position.round - mark.round) for mark in marks]
    kept = sum(weight for weight, mark in zip(exact, marks, strict=True) if mark.kept)
    above, below = START_KEPT * _EXACT + kept, START_ALL * _EXACT + sum(exact)
    return Credibility(
        percent=_percent(above, below),
        weights=tuple(
            Weight(mark, _percent(weight, _EXACT))
            for mark, weight in zip(marks, exact, strict=True)
        ),
    )


def _weight(age: int) -> int:
    """Return 0.8 to the power of the age in rounds, in parts of `_EXACT`."""
    return int(_EXACT * 8**age // 10**age)


def _percent(above: int, below: int) -> int:
    return (200 * above + below) // (2 * below)
