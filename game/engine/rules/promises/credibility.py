"""What a seat's word is worth: kept promises among all, the old ones counting less.

Evidence §4.1 (credibility = kept / (kept + broken), discounted) and idea 13. A seat begins with
some kept out of some more, so that the first promise moves it and does not decide it.
"""

from dataclasses import dataclass

from game.engine.model.draft import Position
from game.engine.model.promises import Mark, Promises

_EXACT = 10**12
"""A weight of one."""


@dataclass(frozen=True, slots=True)
class Weight:
    """A promise in the sum: the mark, and how much it still counts, in percent."""

    mark: Mark
    percent: int


@dataclass(frozen=True, slots=True)
class Credibility:
    """What a seat's word is worth.

    Attributes:
        percent: (kept at the start + weights of the kept) / (all at the start + weights of all),
            rounded, 0 to 100.
        weights: What it follows from, in the order of the verdicts.
    """

    percent: int
    weights: tuple[Weight, ...]


def credibility(position: Position, seat: str) -> Credibility:
    """Return what a seat's word is worth now."""
    numbers = position.scenario.numbers
    marks = [mark for mark in (position.promises or Promises()).marks if mark.seat == seat]
    exact = [_weight(numbers.word_fades, position.round - mark.round) for mark in marks]
    kept = sum(weight for weight, mark in zip(exact, marks, strict=True) if mark.kept)
    above = numbers.word_start_kept * _EXACT + kept
    below = numbers.word_start_all * _EXACT + sum(exact)
    return Credibility(
        percent=_percent(above, below),
        weights=tuple(
            Weight(mark, _percent(weight, _EXACT))
            for mark, weight in zip(marks, exact, strict=True)
        ),
    )


def _weight(percent: int, age: int) -> int:
    """Return what is left of a mark after some rounds, in parts of `_EXACT`."""
    return int(_EXACT * percent**age // 100**age)


def _percent(above: int, below: int) -> int:
    return (200 * above + below) // (2 * below)
