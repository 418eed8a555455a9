"""What a text is worth to a party, and what it does for its people."""

from collections.abc import Sequence

from game.engine.model.treaty import OptionSpec, TreatySpec

FULL = 10_000
"""The utility of a party's dream: 100 points of weight times a value of 100."""


def utility(spec: TreatySpec, party: int, chosen: Sequence[OptionSpec | None]) -> int:
    """Return a party's utility of a text, 0 to 10000; an open clause is worth nothing to it."""
    return sum(
        issue.weights[party] * option.values[party]
        for issue, option in zip(spec.issues, chosen, strict=True)
        if option
    )


def needs_met(party: int, chosen: Sequence[OptionSpec | None]) -> int:
    """Return how far a text meets the needs of a population on average, 0 to 100.

    Every need counts the same: what weighs most is a matter of governments.
    """
    return sum(option.needs[party] for option in chosen if option) // len(chosen)


def least_met(party: int, chosen: Sequence[OptionSpec | None]) -> int:
    """Return how far it meets the need it meets least, 0 to 100: the root cause it leaves."""
    return min(option.needs[party] if option else 0 for option in chosen)
