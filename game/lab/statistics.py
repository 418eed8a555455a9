"""Means and shares with 95 percent intervals, by resampling or by Wilson's formula."""

from __future__ import annotations

from math import sqrt
from random import Random
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

RESAMPLES = 2000
Z = 1.96
"""Standard deviations on either side of a 95 percent interval."""


class Estimate(NamedTuple):
    """A mean with the ends of its 95 percent interval, and how many values it rests on."""

    mean: float
    low: float
    high: float
    values: int

    def is_above(self, other: Estimate) -> bool:
        """Tell whether this interval lies wholly above another."""
        return self.low > other.high


def estimate(values: Sequence[float], seed: int = 0) -> Estimate:
    """Return the mean of values with a percentile bootstrap interval.

    Args:
        values: At least one; for paired comparisons the difference of each pair.
        seed: Of the resampling, so that the same values give the same interval.

    Raises:
        ValueError: When there are no values.
    """
    count = len(values)
    if not count:
        raise ValueError("an estimate needs at least one value")
    dice = Random(seed)
    means = sorted(sum(dice.choices(values, k=count)) / count for _ in range(RESAMPLES))
    cut = RESAMPLES // 40
    return Estimate(sum(values) / count, means[cut], means[-cut - 1], count)


def share(hits: int, count: int) -> Estimate:
    """Return a share, 0 to 1, with Wilson's interval.

    Raises:
        ValueError: When nothing was counted.
    """
    if not count:
        raise ValueError("a share needs at least one trial")
    part, square = hits / count, Z * Z / count
    middle = part + square / 2
    spread = Z * sqrt(part * (1 - part) / count + square / (4 * count))
    low, high = (middle - spread) / (1 + square), (middle + spread) / (1 + square)
    return Estimate(part, low, high, count)
