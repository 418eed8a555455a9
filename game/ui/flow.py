"""The coordinator of a session at one screen: which scene comes when, and who looks at it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from typing import Any

from game.bots.roster import seat_bots
from game.engine import Action, Advance
from game.session.clock import Clock, SystemClock
from game.session.drive import Chooser, Turns
from game.session.saving import NotSaved
from game.session.setup import Player
from game.session.table import Table
from game.ui.advising import Advising
from game.ui.hands import Hands
from game.ui.minds import AtOnce
from game.ui.scene import Host
from game.ui.scenes.bargaining.course import Course
from game.ui.scenes.table.auto import Auto
from game.ui.scenes.table.brief import BriefScene
from game.ui.scenes.table.briefing import BriefingScene
from game.ui.scenes.table.cover import CoverScene
from game.ui.scenes.table.door import DoorScene
from game.ui.scenes.table.frame import TableScene
from game.ui.scenes.table.introduction import IntroductionScene
from game.ui.scenes.table.log import LogScene
from game.ui.scenes.table.outcome import OutcomeScene
from game.ui.scenes.table.planning import PlanningScene
from game.ui.scenes.table.resolution import ResolutionScene
from game.ui.scenes.table.sitting import Sitting
from game.ui.scenes.table.situation import SituationScene, situation_way
from game.ui.scenes.table.talks import TalksScene
from game.ui.scenes.table.timer import TimerBox
from game.ui.substitutes import Substitutes
from game.ui.thinking import Thinking, ThinkingScene
from game.ui.ways import Way
from game.wording import _


def _nothing() -> None:
    """Do nothing."""


def _at_once(then: Callable[[], None]) -> None:
    """Go on, where bots answer only once the talks are over."""
    then()


@dataclass(frozen=True, slots=True)
class Exits:
    """Where the session's buttons lead that are not its own.

    Attributes:
        leave: Back to the menu; the session is kept.
        again: Play the same start once more, or None where that cannot be.
    """

    leave: Callable[[], None] = _nothing
    again: Callable[[], None] | None = None


class TableFlow:
    """Show the scene that belongs to the phase, let bots act, and keep hands covered.

    Put ``first()`` on a stack; from then on it replaces its own scenes. It may be made for a
    session in any state, also one that was interrupted: it asks nothing and goes on there.
    """

    def __init__(
        self,
        table: Table,
        exits: Exits | None = None,
        clock: Clock | None = None,
        mind: Executor | None = None,
    ) -> None:
        """Coordinate a session; without players it is a demonstration that runs by itself.

        ``mind`` works out what bots choose; without one that is done on the spot.
        """
        self.sitting = Sitting(table, clock or SystemClock())
        self._exits = exits or Exits()
        self._mind = mind or AtOnce()
        self._scene: TableScene[Any] | None = None
        self._auto = None if table.setup.players else Auto(self.sitting.clock)
        self._timer: tuple[int, TimerBox | None] = (0, None)
        """The timer of the talks, and of which round."""
        self._advising = Advising(self.sitting, lambda: self._host)
        self._course = Course(
            self.sitting,
            self._show,
            self._ways,
            self._after_bots,
            self._timer_of_round,
            self._advising,
        )
        self._substitutes = Substitutes(
            self.sitting, lambda: self._host, self._show, self._go, self._plan_for
        )
        self._hands = Hands(
            self.sitting,
            lambda: self._host,
            self._show,
            self._ways,
            self._substitutes,
            self._advising,
        )

    def _choosers(self) -> Mapping[str, Chooser]:
        """Return who plays the seats that nobody here plays now."""
        return seat_bots(self.sitting.table.bots, self.sitting.table.setup.seed)

    def first(self) -> TableScene[Any]:
        """Return the scene to begin or to go on with."""
        scene = self._introduction() if self._is_new else DoorScene(self.sitting, self._go)
        self._scene = self._prepared(scene)
        return self._scene

    # Moving on.

    @property
    def _is_new(self) -> bool:
        return self.sitting.table.step == 0

    @property
    def _host(self) -> Host:
        if self._scene is None:
            raise RuntimeError("the flow has shown no scene yet")
        return self._scene.host

    def _show(self, scene: TableScene[Any]) -> None:
        host = self._host
        self._scene = self._prepared(scene)
        host.replace(self._scene)

    def _with(self, scene: TableScene[Any], *more: Way) -> TableScene[Any]:
        """Give a scene some buttons before those that every scene has."""
        scene.more = lambda: self._ways(*more)
        return scene

    def _prepared(self, scene: TableScene[Any]) -> TableScene[Any]:
        if "more" not in vars(scene):
            self._with(scene)
        scene.urgent = self._substitutes.back
        scene.auto = self._auto
        if self._auto is not None:
            self._auto.restart()
        return scene

    def _advance(self) -> None:
        """Let the bots answer what was done last, move the table on, and show what comes then."""
        known = self.sitting.known
        onward = Advance(known.round, known.phase)
        self._after_bots(lambda: self.sitting.submit(self._host, onward, self._go))

    def _go(self) -> None:
        """Let the bots act and show the scene that fits; try again when it was not saved."""
        self._after_bots(lambda: self._show(self._fitting()))

    def _after_bots(self, then: Callable[[], None]) -> None:
        """Let the bots act, then go on; a full disk is told, and can be tried again."""
        turns = Turns(self.sitting.table, self._choosers())
        thinking = Thinking(turns, self._mind, self.sitting.clock)

        def told(problem: NotSaved | None) -> None:
            if problem is None:
                then()
            else:
                again = partial(self._after_bots, then)
                self.sitting.ask_to_try_again(self._host, problem, again)

        try:
            goes_on = thinking.goes_on()
        except NotSaved as problem:
            told(problem)
            return
        if goes_on:
            self._wait_for(thinking, told)
        else:
            told(None)

    def _wait_for(self, thinking: Thinking, told: Callable[[NotSaved | None], None]) -> None:
        """Hold everything back until nobody thinks any more; log and menu stay open."""
        if self._auto is not None:
            self._auto.hold()
        ways = [way for way in self._common() if way.id in ("log", "leave")]
        self._host.push(ThinkingScene(thinking, self.sitting.clock, ways, told))

    def _fitting(self) -> TableScene[Any]:
        """Return the scene for the present phase."""
        match self.sitting.known.phase:
            case "briefing":
                return BriefingScene(self.sitting, self._advance)
            case "talks":
                return self._talks()
            case "planning":
                return self._planning()
            case "resolution":
                return self._resolution()
            case "review":
                return self._course.review(self._advance)
        return self._course.years(self._to_the_end()) or self._outcome()

    def _to_the_end(self) -> Way:
        return Way("onward", _("To the end"), self._show_outcome, "forward", "next")

    def _show_outcome(self) -> None:
        self._show(self._outcome())

    def _talks(self) -> TableScene[Any]:
        if self._course.is_on:
            return self._course.talks(lambda: self._host, self._advance)
        return TalksScene(self.sitting, self._advance, self._timer_of_round())

    def _timer_of_round(self) -> TimerBox | None:
        """Return the timer of these talks, which goes on when their screen is laid out anew."""
        now = self.sitting.known.round
        if self._timer[0] != now:
            self._timer = (now, TimerBox(self.sitting))
        return self._timer[1]

    def _ways(self, *more: Way) -> tuple[Way, ...]:
        """Return the buttons that every scene has: log, menu, and those of a demonstration."""
        auto = self._auto
        demo = () if auto is None else (self._stop_way(auto), self._pace_way(auto))
        return (*more, *demo, *self._adviser(), *self._common())

    def _adviser(self) -> tuple[Way, ...]:
        """Return the way to the adviser, where everybody may look on."""
        scene = self._scene
        if isinstance(scene, TalksScene) and self._advising.alone() and scene.seat:
            return self._advising.way(lambda: scene.seat, self._do_in_talks)
        return self._advising.in_review()

    def _do_in_talks(self, action: Action) -> None:
        answer = self._after_bots if self._course.is_on else _at_once
        self.sitting.submit(self._host, action, lambda: answer(_nothing))

    def _common(self) -> tuple[Way, ...]:
        told = _("Back to the menu. The session is kept.")
        return (
            *self._course.treaty_way(lambda: self._host),
            *situation_way(self.sitting, self._open_situation),
            *self._substitutes.ways(),
            Way("log", _("Log"), self._open_log, "log", "log", help=_("All that has happened")),
            Way("leave", _("Menu"), self._exits.leave, "exit", help=told),
        )

    def _stop_way(self, auto: Auto) -> Way:
        icon = "play" if auto.stopped else "pause"
        label = _("Go on") if auto.stopped else _("Stop")
        return Way("auto", label, auto.toggle, icon, "pause")

    def _pace_way(self, auto: Auto) -> Way:
        names = {"slow": _("Slow"), "normal": _("Normal"), "fast": _("Fast")}
        return Way("auto-pace", names[auto.pace], auto.faster, "timer", help=_("Speed"))

    def _open_situation(self) -> None:
        """Show how things stand; before one hand, only its own seat can change a stance."""
        scene, players = self._scene, self.sitting.players
        everybody = (seat for player in players for seat in player.seats)
        seats = (scene.seat,) if isinstance(scene, PlanningScene) else everybody
        self._host.push(SituationScene(self.sitting, seats))

    def _open_log(self) -> None:
        self._host.push(LogScene(self.sitting))

    # Introduction and briefs.

    def _introduction(self) -> TableScene[Any]:
        if not self.sitting.players:
            onward = Way("onward", _("To the news"), self._go, "forward", "next")
            return IntroductionScene(self.sitting, onward)
        onward = Way("onward", _("Read your briefs"), lambda: self._brief(0), "eye-closed", "next")
        skip = Way("skip", _("Straight to the news"), self._go, "news")
        return self._with(IntroductionScene(self.sitting, onward), skip)

    def _brief(self, at: int) -> None:
        """Cover the screen for player number ``at``, who then reads; after the last, the news."""
        if at >= len(self.sitting.players):
            self._go()
            return
        player = self.sitting.players[at]

        def look() -> None:
            brief = BriefScene(self.sitting, player.seats)
            self._host.push(brief, lambda _read: self._brief(at + 1))

        self._show(CoverScene(self.sitting, player, look))

    # Planning, and who plans for whom.

    def _planning(self) -> TableScene[Any]:
        return self._hands.planning(self._advance)

    def _plan_for(self, player: Player) -> None:
        self._show(self._hands.plan(player, player.seats, self._advance))

    # Resolution and the end.

    def _resolution(self) -> TableScene[Any]:
        onward = Way("onward", _("To the review"), self._advance, "forward", "next")
        return self._film(self.sitting.known.round, onward)

    def _replay(self, round_number: int) -> None:
        back = Way("onward", _("Back to the end"), self._go, "forward", "next")
        self._show(self._film(round_number, back))

    def _film(self, round_number: int, onward: Way) -> TableScene[Any]:
        """Return the resolution of a round; it has its own buttons for playing and stopping."""
        scene = ResolutionScene(self.sitting, round_number, onward)
        scene.more = self._common
        return scene

    def _outcome(self) -> TableScene[Any]:
        onward = Way("onward", _("To the menu"), self._exits.leave, "exit", "next")
        scene = OutcomeScene(self.sitting, self._replay, onward)
        scene.more = self._after_the_end
        return scene

    def _after_the_end(self) -> tuple[Way, ...]:
        again = self._exits.again
        log = next(way for way in self._common() if way.id == "log")
        told = _("The same scenario, seats and luck once more")
        return (
            (log,)
            if again is None
            else (Way("again", _("Play again"), again, "redo", help=told), log)
        )
