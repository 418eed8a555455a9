"""Play sessions between bots, also with all tracks but one waiting at first, and keep the course.

A waiting seat talks and negotiates as ever, but commits no card and gives no word.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from game.bots.roster import seat_bots
from game.engine import Action, Ready, Scenario, SeatView, State
from game.engine.model.bargaining_actions import MakePromise
from game.engine.model.ids import LEVELS
from game.engine.rules.outcome import highest_level
from game.lab.trials import pack_of
from game.session.drive import Chooser, play_out
from game.session.setup import Setup
from game.session.table import Table
from tests.benchmarks.outcomes import CONTENT

OPENING = 2
"""Rounds in which only the openers commit cards."""

EVERYBODY = "everybody"
NOBODY = "nobody"
"""Who opens, when it is not one track."""


class Job(NamedTuple):
    """One session: which scenario, which level of bots, who opens, and the seed."""

    scenario: str
    bots: str
    openers: str
    seed: int


class Course(NamedTuple):
    """How a session went.

    Attributes:
        outcome: One of the five endings.
        holds: Percent of the futures in which its treaty holds for five years; 0 without one.
        trust: At the start and after each round, for each level, averaged over the dyads.
        escalation: The same for the most escalated dyad.
        levels: The same on the ladder, 1 to 9.
    """

    outcome: str
    holds: int
    trust: tuple[tuple[float, ...], ...]
    escalation: tuple[int, ...]
    levels: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """A seat that lets the opening pass."""

    bot: Chooser

    def choose(self, view: SeatView) -> Action | None:
        """Return what the bot would do, without its cards and promises in the opening."""
        known = view.known
        if known.round > OPENING:
            return self.bot.choose(view)
        if known.phase == "planning":
            return None if known.ready[known.scenario.seat_number[view.seat]] else Ready(view.seat)
        wish = self.bot.choose(view)
        return None if isinstance(wish, MakePromise) else wish


def play(job: Job) -> Course:
    """Play a session at the default length."""
    content = pack_of(CONTENT, job.scenario, None)
    scenario = content.scenario
    setup = Setup(job.scenario, scenario.rounds, job.seed).with_bots(scenario, job.bots)
    table = Table.start(content, setup, None)
    states = [table.state]
    for step in play_out(table, choosers(scenario, setup, job)):
        if step.state.phase == "review" and step.state.round > len(states) - 1:
            states.append(step.state)
    treaty = table.state.treaty
    return Course(
        outcome=table.state.outcome,
        holds=max(treaty.holds_five_years, 0) if treaty else 0,
        trust=tuple(tuple(_trust(state)) for state in states),
        escalation=tuple(_escalation(state) for state in states),
        levels=tuple(highest_level(state) for state in states),
    )


def choosers(scenario: Scenario, setup: Setup, job: Job) -> dict[str, Chooser]:
    """Return who plays each seat: a bot, which waits where another track opens."""
    bots = seat_bots(setup.bots, job.seed)
    return {
        seat.id: bots[seat.id] if job.openers in (seat.track, EVERYBODY) else Waiting(bots[seat.id])
        for seat in scenario.seats
    }


def _trust(state: State) -> Iterator[float]:
    scenario = state.scenario
    for level in range(len(LEVELS)):
        dyads = range(len(scenario.dyads))
        yield sum(state.gauges[scenario.table.trust(at, level)] for at in dyads) / len(dyads)


def _escalation(state: State) -> int:
    table = state.scenario.table
    return max(state.gauges[table.escalation(at)] for at in range(len(state.scenario.dyads)))
