"""The arithmetic of comparing sessions: scores, paired gains, curves over time, heights."""

from collections.abc import Mapping, Sequence
from statistics import fmean
from typing import NamedTuple

from game.engine.model.ids import OUTCOMES
from game.lab.statistics import Estimate, estimate

WAR_FROM = 7
"""The level of escalation from which it is war."""


class Heights(NamedTuple):
    """In how many sessions escalation was high, and in how many of those it came down again."""

    reached: int
    left: int


class Best(NamedTuple):
    """The opener whose sessions end best on average.

    Attributes:
        name: Which one it is.
        gain: Its score above the baseline's.
        lead: Its score above that of the next best; None without one.
    """

    name: str
    gain: Estimate
    lead: Estimate | None

    @property
    def is_clear(self) -> bool:
        """Whether it beats the next best, or without one the baseline, beyond chance."""
        return (self.lead or self.gain).low > 0


def score(outcome: str) -> int:
    """Return how good an ending is: 0 for total war up to 4 for sustainable peace."""
    return OUTCOMES.index(outcome)


def gain(these: Sequence[float], those: Sequence[float]) -> Estimate:
    """Return by how much values are above their partners, with a bootstrap interval of the pairs.

    Raises:
        ValueError: When a value has no partner, or there are none.
    """
    return estimate([one - other for one, other in zip(these, those, strict=True)])


def best(scores: Mapping[str, Sequence[float]], baseline: Sequence[float]) -> Best:
    """Return who does best against a baseline, and how far ahead of the next.

    Args:
        scores: For each opener the score of every session, in the order of the baseline's seeds.
        baseline: The scores of the same seeds without an opener.
    """
    first, *others = sorted(scores, key=lambda name: -fmean(scores[name]))
    lead = gain(scores[first], scores[others[0]]) if others else None
    return Best(first, gain(scores[first], baseline), lead)


def mean_curve(curves: Sequence[Sequence[float]]) -> list[float]:
    """Return the mean at each point of time; a curve that ends early keeps its last value."""
    longest = max(len(curve) for curve in curves)
    return [fmean(curve[min(at, len(curve) - 1)] for curve in curves) for at in range(longest)]


def heights(levels: Sequence[Sequence[int]]) -> Heights:
    """Count the sessions that reached war, and those of them that stood below it later."""
    peaks = [
        next((at for at, level in enumerate(one) if level >= WAR_FROM), None) for one in levels
    ]
    left = sum(
        peak is not None and min(one[peak:]) < WAR_FROM
        for one, peak in zip(levels, peaks, strict=True)
    )
    return Heights(sum(peak is not None for peak in peaks), left)
