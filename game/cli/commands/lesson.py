"""`ninetracks lesson`: one lesson, in the window or told as its way to the goal."""

from argparse import Namespace

from game.bots.scripted import ScriptedBot, lesson_bots, opening_bots
from game.cli.commands.window import open_window
from game.cli.content import content_folders, open_library
from game.cli.errors import CommandError
from game.cli.output import say
from game.cli.story import told
from game.content.library import LessonSummary, Library
from game.content.suggest import listed
from game.session.drive import play_out
from game.session.lessons import begin_lesson, is_met, lesson_of, played_side
from game.session.table import Table


def run(options: Namespace) -> int:
    """Open a lesson, or print how its goal can be reached."""
    library = open_library(options.content)
    lesson = _named(library, options.lesson)
    seat = _seat(lesson, options.seat)
    if not options.headless:
        return open_window(content_folders(options.content), lesson=(lesson.id, seat))
    table = begin_lesson(library.pack(lesson.id), seat, None, opening_bots)
    _play(table)
    side = played_side(table)
    met = is_met(table)
    say(*told(table))
    say("", f"The goal: {side.goal}", "It is reached." if met else "It is not reached.")
    say(side.debrief.met if met else side.debrief.not_met, side.debrief.question)
    return 0


def _named(library: Library, name: str) -> LessonSummary:
    for lesson in library.lessons:
        if name in (lesson.id, str(lesson.number)):
            return lesson
    known = listed([str(lesson.number) for lesson in library.lessons])
    raise CommandError(f"There is no lesson {name}; there are: {known}.")


def _seat(lesson: LessonSummary, wanted: str) -> str:
    """Return the seat to play: the first side's, the other one's, or one by its id."""
    first, other = (seat.id for seat in lesson.seats)
    sides = {"": first, "other": other, first: first, other: other}
    if wanted not in sides:
        raise CommandError(f"Lesson {lesson.number} is played as {first} or as {other}.")
    return sides[wanted]


def _play(table: Table) -> None:
    """Play to the end, the person's seat by the way to its goal."""
    lesson, side = lesson_of(table.pack), played_side(table)
    players = {
        **lesson_bots(lesson, table.setup.bots, table.setup.seed),
        side.seat: ScriptedBot(side.solution, lesson.begins, None),
    }
    for _step in play_out(table, players):
        pass
