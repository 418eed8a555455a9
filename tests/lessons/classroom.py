"""The lessons that ship, played by script and by hand."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from game.bots.scripted import ScriptedBot, lesson_bots, opening_bots
from game.content.lessons import Scripted
from game.content.library import Library, Pack, load_library
from game.content.resources import shipped
from game.session.drive import play_out
from game.session.lessons import begin_lesson, lesson_of
from game.session.table import Table

LESSON = "lesson_1_governments"
SEAT, OTHER = "sorrelin_government", "tavamar_government"


@cache
def library() -> Library:
    """Load what ships once for all tests."""
    return load_library([shipped("scenarios")])


@cache
def pack(lesson: str) -> Pack:
    """Build a lesson once for all tests."""
    return library().pack(lesson)


def sides() -> list[tuple[str, str]]:
    """Return every lesson with each seat from which it is played."""
    return [(lesson.id, seat.id) for lesson in library().lessons for seat in lesson.seats]


def begun(lesson: str = LESSON, seat: str = SEAT, journal: Path | None = None) -> Table:
    """Return a lesson at the moment when the person takes over."""
    return begin_lesson(pack(lesson), seat, journal, opening_bots)


def played(lesson: str, seat: str, *, solved: bool) -> Table:
    """Play a lesson to its end: by its own solution, or without doing anything."""
    return followed(lesson, seat, pack(lesson).lesson.side(seat).solution if solved else ())


def followed(lesson: str, seat: str, script: tuple[Scripted, ...]) -> Table:
    """Play a lesson to its end with a person who follows a script."""
    table = begun(lesson, seat)
    person = ScriptedBot(script, lesson_of(table.pack).begins, None)
    others = lesson_bots(lesson_of(table.pack), table.setup.bots, table.setup.seed)
    for _step in play_out(table, {**others, seat: person}):
        pass
    return table
