"""What the coordinator of a session does where there is something to bargain over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from game.engine.rules.treaty.ending import stands
from game.session.setup import Player
from game.ui.advising import Advising
from game.ui.scene import Host
from game.ui.scenes.bargaining.aside import AsideScene
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.futures import FuturesScene
from game.ui.scenes.bargaining.life import TreatyScene
from game.ui.scenes.bargaining.preparation import PreparationScene
from game.ui.scenes.bargaining.review import BargainingReview
from game.ui.scenes.bargaining.talks import BargainingScene
from game.ui.scenes.table.cover import CoverScene
from game.ui.scenes.table.frame import TableScene
from game.ui.scenes.table.review import ReviewScene
from game.ui.scenes.table.sitting import Sitting
from game.ui.scenes.table.timer import TimerBox
from game.ui.ways import Way
from game.wording import _

BARGAINING = frozenset({"promises", "deals", "treaty"})
"""The modules that give talks more than themes and notes."""

Scene = TableScene[Any]


class Course:
    """Give the scenes of bargaining to the coordinator, and cover the screen between them."""

    def __init__(
        self,
        sitting: Sitting,
        show: Callable[[Scene], None],
        ways: Callable[[], Sequence[Way]],
        answer: Callable[[Callable[[], None]], None],
        timer: Callable[[], TimerBox | None] = lambda: None,
        advising: Advising | None = None,
    ) -> None:
        """Coordinate for a session.

        Args:
            sitting: The session.
            show: Puts a scene in the place of the present one.
            ways: Gives the buttons that every scene has.
            advising: Opens the adviser behind the cover.
            timer: Gives the timer of the round's talks, which outlasts a change of seats.
            answer: Lets the bots answer what has been done, and goes on with what it is given.
        """
        self._sitting = sitting
        self._show = show
        self._ways = ways
        self._answer = answer
        self._timer = timer
        self._advising = advising
        self._prepared = False
        self.alone = False
        """Whether one person sits here, so that nothing needs a cover or a sheet."""

    @property
    def is_on(self) -> bool:
        """Tell whether there is anything to bargain over in this session."""
        return not self._sitting.known.scenario.modules.isdisjoint(BARGAINING)

    def talks(self, host: Callable[[], Host], onward: Callable[[], None]) -> Scene:
        """Return the talks; before the first ones each player may prepare."""
        if self._may_prepare():
            self._prepared = True
            return self._preparing(0, host, onward)
        desk = Desk.shared(self._sitting, self._answer)
        aside = partial(self._step_aside, host)
        scene = BargainingScene(desk, onward, aside, self._timer())
        scene.more = lambda: tuple(way for way in self._ways() if way.id != "treaty")
        return scene

    def _may_prepare(self) -> bool:
        """Tell whether these are the first talks, nothing is written and somebody can write."""
        state = self._sitting.table.state
        empty = state.sheets is not None and not any(sheet.lines for sheet in state.sheets)
        wanted = bool(self._sitting.players) and not self.alone
        return wanted and empty and state.round == 1 and not self._prepared

    def _preparing(self, at: int, host: Callable[[], Host], onward: Callable[[], None]) -> Scene:
        """Cover the screen for player number ``at``, who then prepares; after the last, talk."""
        if at >= len(self._sitting.players):
            return self.talks(host, onward)
        player = self._sitting.players[at]

        def after() -> None:
            self._show(self._preparing(at + 1, host, onward))

        def skip() -> None:
            self._show(self.talks(host, onward))

        cover = CoverScene(
            self._sitting, player, lambda: self._show(self._sheet(player, player.seats, after))
        )
        told = _("Nobody prepares; the sheet can still be filled in during the first round.")
        way = Way("skip", _("Straight to the talks"), skip, "dialogue", help=told)
        cover.more = lambda: (way, *self._ways())
        return cover

    def _sheet(self, player: Player, seats: tuple[str, ...], after: Callable[[], None]) -> Scene:
        """Return the sheet of the first of some seats; the others follow."""
        seat, *others = seats

        def done() -> None:
            if others:
                self._show(self._sheet(player, tuple(others), after))
            else:
                after()

        return PreparationScene(self._sitting, seat, done)

    def _step_aside(self, at: Callable[[], Host], player: Player) -> None:
        """Cover the screen over the talks; behind the cover lies the player's private table."""
        host = at()
        desk = Desk(self._sitting, player.seats, player.seats[0], private=True, answer=self._answer)
        aside = AsideScene(desk)
        if self._advising is not None:
            ways = self._advising.way(lambda: desk.seat, partial(desk.do, host))
            aside.more = lambda: ways
        if self.alone:
            host.push(aside)
            return
        cover = CoverScene(self._sitting, player, lambda: host.replace(aside))
        back = Way("back", _("Back to the table"), cover.close, "back")
        cover.more = lambda: (back,)
        host.push(cover)

    def review(self, onward: Callable[[], None]) -> Scene:
        """Return the review, in which promises broken in this round can be explained."""
        if "promises" not in self._sitting.known.scenario.modules:
            return ReviewScene(self._sitting, onward)
        return BargainingReview(Desk.shared(self._sitting, self._answer), onward)

    def treaty_way(self, host: Callable[[], Host]) -> tuple[Way, ...]:
        """Return the button that shows the treaty over any scene; none without one."""
        if "treaty" not in self._sitting.known.scenario.modules:
            return ()
        opens = partial(self._open_treaty, host)
        return (Way("treaty", _("Treaty"), opens, "treaty", help=_("How the treaty stands")),)

    def _open_treaty(self, host: Callable[[], Host]) -> None:
        host().push(TreatyScene(Desk.shared(self._sitting)))

    def years(self, onward: Way) -> Scene | None:
        """Return the years after a session that ended under a treaty, else None."""
        table = self._sitting.table
        if not stands(table.state):
            return None
        return FuturesScene(self._sitting, 0 if table.setup.no_luck else table.setup.seed, onward)
