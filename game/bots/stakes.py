"""What is at stake in a negotiation over packages, as one side sees it: numbers and no names."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

Worths = tuple[tuple[int, ...], ...]
"""For each issue what each option is worth to a side; a dream comes to 10000 at the most."""

Choice = tuple[int, ...]
"""A package: for each issue the number of its option."""

Heard = tuple[tuple[Choice, ...], ...]
"""What each of the others has offered so far, oldest first."""


class Clock(NamedTuple):
    """How much time is gone, and when the last moment comes that leaves enough of it.

    Attributes:
        gone: 0 in the first round; more than `last` when it is late.
        last: At least 1.
    """

    gone: int
    last: int


class Guess(NamedTuple):
    """What another side is thought to want before its offers are looked at.

    Attributes:
        worths: What each option is thought to be worth to it.
        sure: How many of its offers would tell as much.
    """

    worths: Worths
    sure: int


@dataclass(frozen=True)
class Stakes:
    """What a side brings to a negotiation.

    Attributes:
        own: What each option is worth to it.
        guesses: What it thinks of each of the others.
        least: What no agreement is worth to it, 0 to 10000.
        choices: The packages that it would put its name to; at least one.
        merits: What speaks for each of them beside what it is worth to the sides.
    """

    own: Worths
    guesses: tuple[Guess, ...]
    least: int
    choices: tuple[Choice, ...]
    merits: tuple[int, ...]

    @cached_property
    def worths(self) -> tuple[int, ...]:
        """What each of the packages is worth to the side."""
        return tuple(worth(self.own, choice) for choice in self.choices)

    @cached_property
    def best(self) -> int:
        """What the best of them is worth to it."""
        return max(self.worths)


def worth(worths: Worths, choice: Choice) -> int:
    """Return what a package is worth by such numbers."""
    return sum(options[at] for options, at in zip(worths, choice, strict=True))


def blind_guess(own: Worths, sure: int = 2) -> Guess:
    """Return what another side is thought to want that has said nothing.

    Every issue weighs the same for it, and what is good for the own side is rather bad for it.
    """
    even = 10_000 // len(own)
    return Guess(
        tuple(
            tuple(even * (150 - 100 * one // (max(options) or 1)) // 200 for one in options)
            for options in own
        ),
        sure,
    )
