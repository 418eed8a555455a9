"""The pages of lessons with the same data each time, for pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from game.bots.scripted import ScriptedBot, lesson_bots, opening_bots
from game.content.library import Library
from game.session.clock import ManualClock
from game.session.drive import advance, let_act
from game.session.lessons import begin_lesson, lesson_of, played_side
from game.session.progress import MET, NOT_MET, Progress
from game.session.table import Table
from game.ui.lesson_flow import LessonExits, LessonFlow
from game.ui.present.lessons import lesson_cards
from game.ui.scene import Scene
from game.ui.scenes.lessons.page import LessonsPage

Make = Callable[[Library, Sequence[Path]], Scene[Any]]


def _nothing(*_given: object) -> None:
    """Do nothing: in a picture nothing is pressed."""


def _page(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    first = library.lessons[0]
    one, other = (seat.id for seat in first.seats)
    progress = Progress({(first.id, one): MET, (first.id, other): NOT_MET})
    return LessonsPage(lesson_cards(library.lessons, progress), _nothing)


def _at(library: Library, phase: str) -> Scene[Any]:
    """Return the first lesson at a phase; the person plays its own solution until then."""
    table = _begun(library)
    lesson, side = lesson_of(table.pack), played_side(table)
    players = {
        **lesson_bots(lesson, table.setup.bots, table.setup.seed),
        side.seat: ScriptedBot(side.solution, lesson.begins, None),
    }
    while table.state.phase != phase:
        for _step in let_act(table, players):
            pass
        advance(table)
    exits = LessonExits(_nothing, _nothing, _nothing, _nothing)
    return LessonFlow(table, exits, ManualClock()).first()


def _begun(library: Library) -> Table:
    first = library.lessons[0]
    return begin_lesson(library.pack(first.id), first.seats[0].id, None, opening_bots)


SAMPLES: Mapping[str, Make] = {
    "lessons": _page,
    "lesson-hint": lambda library, _: _at(library, "planning"),
    "lesson-debrief": lambda library, _: _at(library, "over"),
}
"""Every page of lessons by the name its picture has."""
