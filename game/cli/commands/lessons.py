"""`ninetracks lessons`: the lessons, and which of them were played."""

from argparse import Namespace
from dataclasses import asdict

from game.cli.content import open_library
from game.cli.output import columns, say, say_json
from game.session.paths import find_folders
from game.session.progress import load_progress


def run(options: Namespace) -> int:
    """List the lessons with the sides that were played."""
    lessons = open_library(options.content).lessons
    progress = load_progress(find_folders().progress)
    if options.json:
        say_json(
            [
                {
                    **asdict(lesson),
                    "progress": {
                        seat.id: progress.outcome(lesson.id, seat.id) for seat in lesson.seats
                    },
                }
                for lesson in lessons
            ]
        )
        return 0
    rows = [
        (
            str(lesson.number),
            lesson.title,
            f"{lesson.minutes} minutes",
            ", ".join(
                f"{seat.name}: {_WORDS[progress.outcome(lesson.id, seat.id)]}"
                for seat in lesson.seats
            ),
        )
        for lesson in lessons
    ]
    say(*(columns(rows) or ["There are none."]))
    if progress.notice:
        say("", progress.notice)
    return 0


_WORDS = {"": "not yet", "met": "reached", "not_met": "played", "skipped": "skipped"}
