"""The years after: many continuations of a treaty, all by the same hazard as its rounds.

Five years are ten half-years. In each, trust at every level and the guarantee take a small
seeded step and are pulled back to where the session left them; then the treaty is tested. What
would have helped is found by living the same years, with the same luck, under one change.
"""

from collections import Counter
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from game.engine.model.draft import Position
from game.engine.model.ids import INCLUSION, LEVELS
from game.engine.model.rng import Dice, Luck
from game.engine.model.treaty import Part
from game.engine.model.treaty_numbers import TreatyNumbers
from game.engine.rules.treaty.hazard import (
    Conditions,
    blame,
    conditions,
    guarantee_ratio,
    hazard_of,
    hazard_parts,
    trust_ratio,
)
from game.engine.rules.treaty.table import terms

HALF_YEARS = 10
PULL = 4
"""Part of the way back to where it came from that a number goes in half a year."""

STEPS = 9
"""Steps from -4 to 4 that it may take besides."""


class Lever(NamedTuple):
    """One change, and by how many percent of the futures it would have helped.

    Codes: `trust` of communities, `guarantee`, `needs` of a party, `pressed`, `fulfilment`,
    `one_leg`, `spoilers`, `inclusion`; `of` names the level, party, kind of work or spoiler.
    """

    code: str
    of: str
    gain: int


@dataclass(frozen=True, slots=True)
class Futures:
    """What became of a treaty in a number of continuations.

    Attributes:
        count: How many were lived.
        held: In how many peace held for five years.
        causes: Why it broke in the others, as (code, of, how many), the most frequent first.
        would_help: What one change would have brought, the best first.
    """

    count: int
    held: int
    causes: tuple[tuple[str, str, int], ...]
    would_help: tuple[Lever, ...]

    @property
    def holds_five_years(self) -> int:
        """Percent of the futures in which peace holds."""
        return _percent(self.held, self.count)


def futures(position: Position, count: int = 2000, seed: int = 0) -> Futures:
    """Live `count` continuations of the text as it stands; the same seed gives the same."""
    steps = futures_in_steps(position, count, seed)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: Futures = end.value
            return result


def futures_in_steps(
    position: Position, count: int = 2000, seed: int = 0, step: int = 100
) -> Generator[int, None, Futures]:
    """Do the same and yield after every `step` of them how many are done."""
    numbers = terms(position.scenario).numbers
    now = conditions(position)
    changed = [(code, of, _World(numbers, after)) for code, of, after in _levers(numbers, now)]
    world, dice = _World(numbers, now), Dice(Luck(seed))
    causes: Counter[tuple[str, str]] = Counter()
    better = [0] * len(changed)
    for done in range(1, count + 1):
        luck = _luck(dice)
        end = world.live(luck)
        if end is not None:
            causes[end] += 1
        for at, (_, _, other) in enumerate(changed):
            better[at] += (other.live(luck) is None) - (end is None)
        if done % step == 0:
            yield done
    told = [(code, of, number) for (code, of), number in causes.most_common()]
    helps = [
        Lever(code, of, _percent(gain, count))
        for (code, of, _), gain in zip(changed, better, strict=True)
    ]
    helps.sort(key=lambda lever: -lever.gain)
    return Futures(count, count - causes.total(), tuple(told), tuple(helps))


def share_that_holds(position: Position, count: int, seed: int) -> int:
    """Return only the percent of the futures in which peace holds, at a fraction of the work."""
    world = _World(terms(position.scenario).numbers, conditions(position))
    dice = Dice(Luck(seed))
    return _percent(sum(world.live(_luck(dice)) is None for _ in range(count)), count)


def _levers(numbers: TreatyNumbers, now: Conditions) -> Iterator[tuple[str, str, Conditions]]:
    """Give the changes that are tried, each alone."""
    leaders, influentials, communities = now.trust
    trust = (leaders, influentials, min(communities + 15, 100))
    yield "trust", LEVELS[-1], now._replace(trust=trust)
    yield "guarantee", "", now._replace(guarantee=min(now.guarantee + 20, 100))
    for _, party in now.needs:
        yield "needs", party, now._replace(needs=_met(now.needs, party), root=_met(now.root, party))
    if now.pressed:
        yield "pressed", "", now._replace(pressed=0)
    yield "fulfilment", "", now._replace(behind=now.behind - 20)
    lag, short = now.lag
    if lag > numbers.one_leg_gap:
        yield "one_leg", short, now._replace(lag=(0, short))
    _, spoiler = now.spoiler
    if spoiler:
        yield "spoilers", spoiler, now._replace(spoiler=(100, ""))
    if now.inclusion not in ("", INCLUSION[-1]):
        yield "inclusion", "", now._replace(inclusion=INCLUSION[-1])


def _met(needs: tuple[tuple[int, str], ...], party: str) -> tuple[tuple[int, str], ...]:
    """Return needs with those of one party well met."""
    return tuple((max(met, 80) if of == party else met, of) for met, of in needs)


def _luck(dice: Dice) -> tuple[int, ...]:
    """Draw the luck of one future: 64 bits for each half-year."""
    return tuple(dice.below(1 << 64, "futures") for _ in range(HALF_YEARS))


class _World:
    """The conditions under which futures are lived, with the ratios looked up in tables."""

    def __init__(self, numbers: TreatyNumbers, now: Conditions) -> None:
        self._numbers, self._now = numbers, now
        self._lasting = [part.amount for part in hazard_parts(numbers, now)[len(LEVELS) + 1 :]]
        self._trust = [trust_ratio(numbers, value) for value in range(101)]
        self._guarantee = [guarantee_ratio(numbers, value) for value in range(101)]

    def live(self, luck: tuple[int, ...]) -> tuple[str, str] | None:
        """Return by what the treaty broke, as (code, of), or None when it held."""
        home = (*self._now.trust, self._now.guarantee)
        at = list(home)
        trust, guarantee = self._trust, self._guarantee
        for bits in luck:
            for which, start in enumerate(home):
                at[which] = _walk(at[which], start, bits >> 6 * which & 63)
            moving = (trust[at[0]], trust[at[1]], trust[at[2]], guarantee[at[3]])
            chance = hazard_of(self._numbers, (*moving, *self._lasting))
            if (bits >> 24 & 0xFFFFF) * 10_000 >> 20 < chance:
                return self._cause(at, bits >> 44)
        return None

    def _cause(self, at: list[int], drawn: int) -> tuple[str, str]:
        """Draw one of the parts by its share; `drawn` has 20 bits."""
        then = self._now._replace(trust=tuple(at[:3]), guarantee=at[3])
        shares = blame(hazard_parts(self._numbers, then))
        point = drawn * sum(share.amount for share in shares) >> 20
        return _hit(shares, point)


def _hit(shares: tuple[Part, ...], point: int) -> tuple[str, str]:
    for share in shares:
        point -= share.amount
        if point < 0:
            return share.code, share.of
    raise ValueError("a draw below the sum of shares must hit one")


def _walk(value: int, home: int, drawn: int) -> int:
    """Take half a year's step; `drawn` has 6 bits."""
    away = home - value
    pull = away // PULL if away >= 0 else -(-away // PULL)
    return min(max(value + pull + (drawn * STEPS >> 6) - STEPS // 2, 0), 100)


def _percent(part: int, whole: int) -> int:
    return (200 * part + whole) // (2 * whole)
