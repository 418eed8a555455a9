"""What the offers of another side tell about its interests.

It begins with what it would like best, keeps to what weighs for it, and gives way first where that
costs it little. So an option that comes early and often is thought to be worth more to it, and an
issue on which it moves little is thought to weigh more (evidence §4.4).
"""

from collections.abc import Sequence
from itertools import pairwise

from game.bots.stakes import Choice, Guess, Worths

FRESH = 10
"""How much the first offer tells; the second one less, and so on down to 1."""

MOVED = 60
"""Percent of its weight that an issue keeps on which the other side moves with every offer."""


def learnt(guess: Guess, offers: Sequence[Choice]) -> Worths:
    """Return what each option is thought to be worth to another side, after its offers.

    Args:
        guess: What was thought before.
        offers: What it has offered, oldest first.
    """
    if not offers:
        return guess.worths
    chosen = tuple(zip(*offers, strict=True))
    weights = [
        max(worths) * _kept(options) for worths, options in zip(guess.worths, chosen, strict=True)
    ]
    total, scale = sum(map(max, guess.worths)), sum(weights) or 1
    return tuple(
        tuple(total * weight * value // (scale * 1000) for value in values)
        for weight, values in zip(
            weights,
            (
                _values(worths, guess.sure, options)
                for worths, options in zip(guess.worths, chosen, strict=True)
            ),
            strict=True,
        )
    )


def _kept(chosen: Sequence[int]) -> int:
    """Return what percent of its weight an issue keeps after the options offered on it."""
    steps = len(chosen) - 1
    moves = sum(before != after for before, after in pairwise(chosen))
    return 100 - (100 - MOVED) * moves // steps if steps else 100


def _values(guess: Sequence[int], sure: int, chosen: Sequence[int]) -> list[int]:
    """Return what each option of an issue is thought to be worth, 0 to 1000."""
    seen = [0] * len(guess)
    for at, option in enumerate(chosen):
        seen[option] += max(FRESH - at, 1)
    most, often, count = max(guess) or 1, max(seen), len(chosen)
    return [
        1000 * (sure * before * often + count * times * most) // (most * often * (sure + count))
        for before, times in zip(guess, seen, strict=True)
    ]
