"""Luck that is part of the state: a counter-based 64-bit generator with named streams.

The standard library does not promise the same shuffle in the next Python; this does. A draw
is a hash of (seed, stream, how many draws the stream has made), so the whole state of luck is
one seed and a few counters, and drawing from one stream never disturbs another.
The mixing function is SplitMix64 (Steele, Lea and Flood, OOPSLA 2014).
"""

from dataclasses import dataclass
from typing import TypeVar

STREAMS = ("decks", "events", "risks", "answers", "futures", "readings")
"""In this order for ever: a new stream comes at the end and leaves the others as they were."""

_ALWAYS_TOLD = 3
"""The streams that every session has; a session that needs no other is told as it always was."""

_Item = TypeVar("_Item")

_MASK = (1 << 64) - 1
_GOLDEN = 0x9E3779B97F4A7C15


def mix(value: int) -> int:
    """Return the SplitMix64 hash of a 64-bit value, as an integer from 0 to 2**64 - 1."""
    value = ((value ^ (value >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    value = ((value ^ (value >> 27)) * 0x94D049BB133111EB) & _MASK
    return value ^ (value >> 31)


@dataclass(frozen=True, slots=True)
class Luck:
    """The frozen state of chance.

    Attributes:
        seed: 0 to 2**64 - 1.
        drawn: How many draws each of `STREAMS` has made; the last streams are left out while
            nothing has been drawn from them.
    """

    seed: int
    drawn: tuple[int, ...] = (0, 0, 0)


class Dice:
    """Draws from a `Luck` inside a draft; read `luck` afterwards to freeze it again."""

    __slots__ = ("_drawn", "_seed")

    def __init__(self, luck: Luck) -> None:
        self._seed = luck.seed
        self._drawn = [*luck.drawn, *(0 for _ in STREAMS[len(luck.drawn) :])]

    @property
    def luck(self) -> Luck:
        """The state after all draws so far."""
        used = max([_ALWAYS_TOLD, *(at for at, count in enumerate(self._drawn, 1) if count)])
        return Luck(self._seed, tuple(self._drawn[:used]))

    def below(self, limit: int, stream: str) -> int:
        """Draw an integer from 0 to `limit` - 1 from a stream; `limit` is at least 1."""
        which = STREAMS.index(stream)
        self._drawn[which] += 1
        start = mix((self._seed + (which + 1) * _GOLDEN) & _MASK)
        return (mix((start + self._drawn[which] * _GOLDEN) & _MASK) * limit) >> 64

    def shuffled(self, items: tuple[_Item, ...], stream: str) -> tuple[_Item, ...]:
        """Return the items in a drawn order (Fisher and Yates)."""
        pool = list(items)
        for last in range(len(pool) - 1, 0, -1):
            pick = self.below(last + 1, stream)
            pool[last], pool[pick] = pool[pick], pool[last]
        return tuple(pool)
