"""Lessons at a table: how one is set up, led to where the person takes over, and judged."""

from collections.abc import Mapping

from game.content.lessons import Lesson, Side
from game.content.library import Pack
from game.session.drive import Chooser, advance, let_act
from game.session.setup import Player, Setup
from game.session.table import Table


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


def lead_to_the_start(table: Table, choosers: Mapping[str, Chooser]) -> None:
    """Play what is scripted before the round in which the person takes over.

    Args:
        table: A lesson at its beginning.
        choosers: Those who follow the script, for every seat.

    Raises:
        NotSaved: When a step could not be written.
    """
    begins = lesson_of(table.pack).begins
    while table.state.round < begins and table.state.phase != "over":
        for _step in let_act(table, choosers):
            pass
        advance(table)


def played_side(table: Table) -> Side:
    """Return the side of a lesson that the person at the table plays."""
    return lesson_of(table.pack).side(table.setup.players[0].seats[0])


def is_met(table: Table) -> bool:
    """Tell whether the goal of the side played is met as things stand."""
    side = played_side(table)
    number = table.pack.scenario.seat_number[side.seat]
    return all(goal.is_met(table.state, number) for goal in side.goals)
