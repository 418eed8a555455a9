"""What all benchmarks share: the median of some samples with the middle half of them."""

import statistics
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def spread(samples: Sequence[float]) -> str:
    """Return the median, and behind it the quartiles between which half of the samples lie."""
    low, _, high = statistics.quantiles(samples, n=4, method="inclusive")
    return f"{statistics.median(samples):9.2f}  ({low:.2f} to {high:.2f})"
