"""The lessons as a list shows them: each side with how it went."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.content.library import LessonSummary, Library
from game.session.progress import MET, NOT_MET, Progress
from game.wording.language import ngettext


@dataclass(frozen=True, slots=True)
class SideCard:
    """A side of a lesson: the seat, its name, and how it went; empty when it was not played."""

    seat: str
    name: str
    outcome: str


@dataclass(frozen=True, slots=True)
class LessonCard:
    """A lesson in the list, with the side that is played first and the other one."""

    id: str
    number: int
    title: str
    mechanism: str
    minutes: int
    sides: tuple[SideCard, ...]

    @property
    def done(self) -> bool:
        """Tell whether it was played to the end from any side."""
        return any(side.outcome in (MET, NOT_MET) for side in self.sides)

    @property
    def time(self) -> str:
        """Return how long it takes, in words."""
        told = ngettext("{count} minute", "{count} minutes", self.minutes)
        return told.format(count=self.minutes)


def lesson_cards(lessons: Sequence[LessonSummary], progress: Progress) -> tuple[LessonCard, ...]:
    """Return the lessons with what a person has done of them, in their order."""
    return tuple(
        LessonCard(
            lesson.id,
            lesson.number,
            lesson.title,
            lesson.mechanism,
            lesson.minutes,
            tuple(
                SideCard(seat.id, seat.name, progress.outcome(lesson.id, seat.id))
                for seat in lesson.seats
            ),
        )
        for lesson in lessons
    )


def following(lessons: Sequence[LessonSummary], lesson: str) -> LessonSummary | None:
    """Return the lesson after one, or None after the last and after one that is not there."""
    ids = [one.id for one in lessons]
    at = ids.index(lesson) + 1 if lesson in ids else len(ids)
    return lessons[at] if at < len(ids) else None


def titles_in(library: Library) -> dict[str, str]:
    """Return the titles of all that can be played, lessons too, by id."""
    titles = {one.id: one.title for one in library.scenarios}
    return titles | {one.id: one.title for one in library.lessons}
