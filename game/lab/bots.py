"""How the levels of bots compare: tables of one level, and pairs of levels at one table.

Peace with mandates met is the share of its mandates that a seat met, counted only where a treaty
was in force at the end. Sessions of all levels share their seeds. In a duel each level has every
second seat; the same seed is played twice with the seats exchanged, and the differences of these
pairs are what the interval is about.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, NamedTuple

from game.lab.statistics import Estimate, estimate, share
from game.lab.trials import Result, Trial

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Plan:
    """What is compared.

    Attributes:
        content: The content folders, the shipped one first.
        seats: The seat ids of each scenario, in order.
        levels: The levels, the best first.
        seeds: Of the sessions; each is played by a table of every level.
        duels: How many of them, from the first on, are also played by every pair of levels.
    """

    content: tuple[str, ...]
    seats: dict[str, tuple[str, ...]]
    levels: tuple[str, ...]
    seeds: range
    duels: int

    @property
    def sessions(self) -> int:
        """How many sessions there are to play."""
        pairs = len(self.levels) * (len(self.levels) - 1)
        return len(self.seats) * (len(self.seeds) * len(self.levels) + self.duels * pairs)


class _Key(NamedTuple):
    """The parts of a trial's name: one table's levels for the even seats and for the odd ones."""

    scenario: str
    seed: int
    even: str
    odd: str

    @property
    def name(self) -> str:
        return "/".join(map(str, self))

    @classmethod
    def of(cls, result: Result) -> _Key:
        scenario, seed, even, odd = result.name.split("/")
        return cls(scenario, int(seed), even, odd)


class TableOf(NamedTuple):
    """Tables with one level in every seat: shares of 0 to 1."""

    level: str
    score: Estimate
    peace: Estimate
    lasting: Estimate


class Duel(NamedTuple):
    """Two levels at one table: how much more of its mandates in peace the first one got."""

    better: str
    other: str
    difference: Estimate


@dataclass(frozen=True, slots=True)
class Comparison:
    """What came of one scenario."""

    scenario: str
    tables: tuple[TableOf, ...]
    duels: tuple[Duel, ...]

    @property
    def in_order(self) -> bool:
        """Whether each level's interval lies above that of the next one."""
        scores = [table.score for table in self.tables]
        return all(upper.is_above(lower) for upper, lower in pairwise(scores))


def trials(plan: Plan) -> Iterator[Trial]:
    """Give every session of the plan, seed by seed, so that a run can stop early evenly."""
    tables = [(level, level) for level in plan.levels]
    for number, seed in enumerate(plan.seeds):
        pairs = [*tables, *_duels(plan.levels)] if number < plan.duels else tables
        for scenario, seats in plan.seats.items():
            for even, odd in pairs:
                name = _Key(scenario, seed, even, odd).name
                levels = tuple((seat, odd if at % 2 else even) for at, seat in enumerate(seats))
                yield Trial(name, plan.content, scenario, None, seed, levels)


def compare(plan: Plan, results: Iterable[Result]) -> tuple[Comparison, ...]:
    """Return what the results say of each scenario.

    Args:
        plan: What was to be compared; results of other plans are left out.
        results: All of them, in any order.
    """
    wanted = {trial.name for trial in trials(plan)}
    scores: defaultdict[tuple[str, str, str], dict[int, _Scored]] = defaultdict(dict)
    for result in results:
        if result.name in wanted:
            key = _Key.of(result)
            scored = _score(result, plan.seats[key.scenario])
            scores[key.scenario, key.even, key.odd][key.seed] = scored
    return tuple(
        Comparison(
            scenario,
            tuple(_table(level, scores[scenario, level, level]) for level in plan.levels),
            tuple(
                _duel(
                    better, other, scores[scenario, better, other], scores[scenario, other, better]
                )
                for better, other in combinations(plan.levels, 2)
                if plan.duels
            ),
        )
        for scenario in plan.seats
    )


class _Scored(NamedTuple):
    """A session's scores: of the even seats, of the odd ones, and how it ended."""

    even: float
    odd: float
    peace: bool
    lasting: bool


def _score(result: Result, seats: Sequence[str]) -> _Scored:
    even, odd = (
        [result.score(seat) for number, seat in enumerate(seats) if number % 2 == parity]
        for parity in (0, 1)
    )
    return _Scored(sum(even) / len(even), sum(odd) / len(odd), result.peace, result.lasting)


def _duels(levels: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for better, other in combinations(levels, 2):
        yield better, other
        yield other, better


def _table(level: str, sessions: dict[int, _Scored]) -> TableOf:
    found, count = list(sessions.values()), len(sessions)
    return TableOf(
        level,
        estimate([(one.even + one.odd) / 2 for one in found]),
        share(sum(one.peace for one in found), count),
        share(sum(one.lasting for one in found), count),
    )


def _duel(
    better: str, other: str, first: dict[int, _Scored], exchanged: dict[int, _Scored]
) -> Duel:
    differences = [
        (first[seed].even - first[seed].odd + exchanged[seed].odd - exchanged[seed].even) / 2
        for seed in first.keys() & exchanged.keys()
    ]
    return Duel(better, other, estimate(differences))
