"""The coordinator of a lesson: the session of one person, with a coach and a talk afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from game.bots.scripted import lesson_bots
from game.content.library import LessonSummary
from game.session.clock import Clock
from game.session.drive import Chooser
from game.session.lessons import is_met, lesson_of, played_side
from game.session.progress import MET, NOT_MET, SKIPPED
from game.session.setup import Player
from game.session.table import Table
from game.ui.dialog import Choice, Dialog
from game.ui.flow import Exits, TableFlow
from game.ui.scenes.lessons.debrief import DebriefScene
from game.ui.scenes.table.brief import BriefScene
from game.ui.scenes.table.coach import Coach
from game.ui.scenes.table.frame import TableScene
from game.ui.scenes.table.introduction import IntroductionScene
from game.ui.ways import Way
from game.wording import _, seat_name


@dataclass(frozen=True, slots=True)
class LessonExits:
    """Where a lesson leads.

    Attributes:
        menu: Back to the menu; the session is kept.
        lessons: To the list of lessons.
        play: Play a lesson from a seat.
        keep: Keep how this side went: `met`, `not_met` or `skipped`.
        following: The lesson after this one; None for the last.
    """

    menu: Callable[[], None]
    lessons: Callable[[], None]
    play: Callable[[str, str], None]
    keep: Callable[[str], None]
    following: LessonSummary | None = None


class LessonFlow(TableFlow):
    """Lead one person through a lesson: no covers, a coach on every scene, a debrief at the end."""

    def __init__(self, table: Table, doors: LessonExits, clock: Clock | None = None) -> None:
        """Coordinate a lesson that stands where the person takes over, or was interrupted later."""
        self._lesson = lesson_of(table.pack)
        self._side = played_side(table)
        self._doors = doors
        super().__init__(table, Exits(doors.menu), clock)
        self._course.alone = True
        self.sitting.goal = self._side.goal
        self._coach = Coach(self.sitting, self._side.seat, self._side.hints)

    def _choosers(self) -> Mapping[str, Chooser]:
        setup = self.sitting.table.setup
        return lesson_bots(self._lesson, setup.bots, setup.seed)

    @property
    def _is_new(self) -> bool:
        state = self.sitting.table.state
        return (state.round, state.phase) == (self._lesson.begins, "briefing")

    def _prepared(self, scene: TableScene[Any]) -> TableScene[Any]:
        prepared = super()._prepared(scene)
        self._coach.move_on_to(scene)
        prepared.on_escape = self._ask_to_leave
        if not isinstance(scene, IntroductionScene | DebriefScene):
            prepared.coach = self._coach
        return prepared

    # One person needs no cover.

    def _brief(self, at: int) -> None:
        del at
        self._host.push(BriefScene(self.sitting, (self._side.seat,)), lambda _read: self._go())

    def _with(self, scene: TableScene[Any], *more: Way) -> TableScene[Any]:
        return super()._with(scene, *(way for way in more if way.id != "cover"))

    def _cover(self, player: Player, seats: tuple[str, ...]) -> TableScene[Any]:
        return self._plan(player, seats)

    # Leaving.

    def _common(self) -> tuple[Way, ...]:
        told = _("Skip the lesson, or go back to the menu. The session is kept.")
        leave = Way("leave", _("Leave"), self._ask_to_leave, "exit", help=told)
        return (
            *self._coach.ways(),
            *(way for way in super()._common() if way.id != "leave"),
            leave,
        )

    def _ask_to_leave(self) -> None:
        choices = [
            Choice("stay", _("Stay"), "back"),
            Choice("skip", _("Skip this lesson"), "forward"),
            Choice("menu", _("Menu"), "exit"),
        ]
        text = _("Nothing is lost: the session is kept, and every lesson can be played again.")
        self._host.push(Dialog(_("Leave this lesson?"), text, choices), self._leave)

    def _leave(self, answer: str) -> None:
        if answer == "skip":
            self._doors.keep(SKIPPED)
            self._doors.lessons()
        elif answer == "menu":
            self._doors.menu()

    # The end.

    def _to_the_end(self) -> Way:
        return Way("onward", _("To the debrief"), self._show_outcome, "forward", "next")

    def _outcome(self) -> TableScene[Any]:
        self._doors.keep(MET if is_met(self.sitting.table) else NOT_MET)
        scene = DebriefScene(self.sitting, self._side, self._following())
        scene.more = self._after_the_end
        return scene

    def _following(self) -> Way:
        following = self._doors.following
        if following is None:
            return Way("onward", _("To the lessons"), self._doors.lessons, "forward", "next")
        play = partial(self._doors.play, following.id, following.seats[0].id)
        return Way("onward", _("Next lesson"), play, "forward", "next")

    def _after_the_end(self) -> tuple[Way, ...]:
        lesson, own = self.sitting.table.pack.scenario.id, self._side.seat
        other = next(side.seat for side in self._lesson.sides if side.seat != own)
        told = seat_name(self.sitting.texts, other)
        play_other = partial(self._doors.play, lesson, other)
        log = next(way for way in super()._common() if way.id == "log")
        return (
            Way("other", _("The other side"), play_other, "redo", help=told),
            Way("again", _("Again"), partial(self._doors.play, lesson, own), "undo"),
            log,
            Way("lessons", _("Lessons"), self._doors.lessons, "lessons"),
            Way("leave", _("Menu"), self._doors.menu, "exit"),
        )
