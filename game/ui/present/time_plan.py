"""How the minutes of a class are shared out, and what fits into them (rulebook §10); pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise, product
from math import ceil

FEWEST_MINUTES, MOST_MINUTES = 20, 240
MOST_PEOPLE = 36
MOST_PLAYERS = 12
LONGEST_GROUP = 3
"""So many people share one player before somebody has nothing to do."""

USUAL_TALK = (6, 5, 4)
SHORT_TALK = (3, 2)
MOST_TALK = 15
"""Minutes of talks in one round."""

_NEWS, _RESOLUTION, _REVIEW = 1, 2, 1
_BRIEF = ((0, 0), (45, 5), (60, 8), (90, 10), (MOST_MINUTES, 27))
"""Minutes of a class, and how many of them tell people what it is about."""


@dataclass(frozen=True, slots=True)
class TimePlan:
    """A class in minutes: telling what it is about, playing, and what is left to debrief.

    ``debrief`` is below 0 when the rest alone takes longer than the class.
    """

    minutes: int
    brief: int
    play: int
    debrief: int

    @property
    def short_debrief(self) -> bool:
        """Tell whether less than a third of the class is left to talk it over."""
        return self.debrief * 3 < self.minutes


@dataclass(frozen=True, slots=True)
class Proposal:
    """What fits: how many players, how many rounds, and minutes of talks in each of them."""

    players: int
    rounds: int
    talk_minutes: int
    plan: TimePlan


def brief_minutes(minutes: int) -> int:
    """Return how many minutes of a class tell people what it is about."""
    for (shorter, low), (longer, high) in pairwise(_BRIEF):
        if minutes <= longer:
            return round(low + (high - low) * (minutes - shorter) / (longer - shorter))
    return _BRIEF[-1][1]


def shared_out(minutes: int) -> TimePlan:
    """Share a class out as the rulebook wishes: a third of it is the debrief."""
    brief, debrief = brief_minutes(minutes), ceil(minutes / 3)
    return TimePlan(minutes, brief, minutes - brief - debrief, debrief)


def round_minutes(players: int, talk_minutes: int) -> int:
    """Return how long one round takes: at one screen the players plan one after another."""
    return _NEWS + talk_minutes + players + _RESOLUTION + _REVIEW


def plan(minutes: int, players: int, rounds: int, talk_minutes: int) -> TimePlan:
    """Return where the minutes of a class go when it is played like this."""
    brief = brief_minutes(minutes)
    play = rounds * round_minutes(players, talk_minutes)
    return TimePlan(minutes, brief, play, minutes - brief - play)


def proposed(people: int, minutes: int, lengths: Iterable[int], seats: int) -> Proposal:
    """Return the most that fits and leaves a third of the class for the debrief.

    Everybody is a player of their own as long as that fits; else people share a player, at most
    three of them. Where nothing fits, the shortest session is proposed and its plan says so.

    Args:
        people: How many there are.
        minutes: How long the class is.
        lengths: The numbers of rounds the scenario offers.
        seats: How many seats the scenario has.
    """
    rounds = sorted(lengths, reverse=True)
    trials = [
        Proposal(players, count, talk, plan(minutes, players, count, talk))
        for players in _players(people, seats)
        for talks in _talks(people)
        for count, talk in product(rounds, talks)
    ]
    fitting = (trial for trial in trials if not trial.plan.short_debrief)
    return next(fitting, max(trials, key=lambda trial: trial.plan.debrief))


def _players(people: int, seats: int) -> Iterator[int]:
    """Yield how many players there may be, from everybody down to the largest groups."""
    most = min(people, seats, MOST_PLAYERS)
    fewest = max(1, min(most, ceil(people / LONGEST_GROUP)))
    if people > 1:
        fewest = max(2, fewest)
    yield from range(most, min(most, fewest) - 1, -1)


def _talks(people: int) -> tuple[tuple[int, ...], ...]:
    """Return the minutes of talks to try, best first; who plays alone talks with nobody."""
    return ((0,),) if people == 1 else (USUAL_TALK, SHORT_TALK)
