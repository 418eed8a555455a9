"""Lessons at a table: how one is set up, led to where the person takes over, and judged."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from game.content.lessons import Lesson, Side
from game.content.library import Pack
from game.session.drive import Chooser, advance, let_act
from game.session.setup import Player, Setup
from game.session.table import Table

Openers = Callable[[Lesson, Iterable[str], int], Mapping[str, Chooser]]


def lesson_of(pack: Pack) -> Lesson:
    """Return what makes a lesson of a scenario.

    Raises:
        ValueError: When it is none.
    """
    if pack.lesson is None:
        raise ValueError(f"{pack.scenario.id} is no lesson")
    return pack.lesson


def lesson_setup(pack: Pack, seat: str) -> Setup:
    """Return how a lesson is played from a seat: alone, always with the same luck."""
    lesson = lesson_of(pack)
    setup = Setup(
        scenario=pack.scenario.id,
        rounds=pack.scenario.rounds,
        seed=lesson.seed,
        no_luck=lesson.no_luck,
        players=(Player("", (seat,)),),
    )
    return setup.with_bots(pack.scenario, lesson.bots)


def begin_lesson(pack: Pack, seat: str, journal: Path | None, openers: Openers) -> Table:
    """Begin a lesson and play what is scripted before the round in which the person takes over.

    Args:
        pack: The lesson.
        seat: The seat that the person plays.
        journal: A file that does not exist yet, or None to play without saving.
        openers: Makes those who follow the script, from the lesson, all seats and the seed.

    Raises:
        NotSaved: When the journal cannot be written.
    """
    lesson, setup = lesson_of(pack), lesson_setup(pack, seat)
    table = Table.start(pack, setup, journal)
    choosers = openers(lesson, pack.scenario.seat_number, setup.seed)
    while table.state.round < lesson.begins and table.state.phase != "over":
        for _step in let_act(table, choosers):
            pass
        advance(table)
    return table


def played_side(table: Table) -> Side:
    """Return the side of a lesson that the person at the table plays."""
    return lesson_of(table.pack).side(table.setup.players[0].seats[0])


def is_met(table: Table) -> bool:
    """Tell whether the goal of the side played is met as things stand."""
    side = played_side(table)
    number = table.pack.scenario.seat_number[side.seat]
    return all(goal.is_met(table.state, number) for goal in side.goals)
