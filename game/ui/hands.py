"""Whose hand is on the screen in planning, and the cover between two hands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.session.setup import Player
from game.ui.advising import Advising
from game.ui.scene import Host
from game.ui.scenes.table.brief import BriefScene
from game.ui.scenes.table.cover import CoverScene
from game.ui.scenes.table.frame import TableScene
from game.ui.scenes.table.planning import PlanningScene
from game.ui.scenes.table.ready import ReadyScene
from game.ui.scenes.table.sitting import Sitting
from game.ui.substitutes import Substitutes
from game.ui.ways import Way
from game.wording import _

Scene = TableScene[Any]


class Hands:
    """Let one player after the other plan, until everybody is ready."""

    def __init__(
        self,
        sitting: Sitting,
        host: Callable[[], Host],
        show: Callable[[Scene], None],
        ways: Callable[..., tuple[Way, ...]],
        substitutes: Substitutes,
        advising: Advising,
    ) -> None:
        """Coordinate planning.

        Args:
            sitting: The session.
            host: Gives the stack.
            show: Puts a scene in the place of the present one.
            ways: Gives the buttons that every scene has, after those it is given.
            substitutes: Watches for silence, and what then.
            advising: Opens the adviser.
        """
        self._sitting = sitting
        self._host = host
        self._show = show
        self._ways = ways
        self._substitutes = substitutes
        self._advising = advising
        self.alone = False
        """Whether one person sits here, so that nothing needs a cover."""

    def planning(self, reveal: Callable[[], None]) -> Scene:
        """Return the cover of the first player who is not ready, or the way to the reveal."""
        waiting = next((p for p in self._sitting.players if self._open_seats(p)), None)
        if waiting is not None:
            return self._cover(waiting, self._open_seats(waiting), reveal)

        def back_to(player: Player) -> None:
            self._show(self._cover(player, player.seats, reveal))

        return ReadyScene(self._sitting, reveal, back_to)

    def plan(self, player: Player, seats: tuple[str, ...], reveal: Callable[[], None]) -> Scene:
        """Return the planning of the first of some seats of a player; the others follow."""
        seat, *others = seats

        def done() -> None:
            following = self.plan(player, tuple(others), reveal) if others else None
            self._show(following or self.planning(reveal))

        def cover() -> None:
            self._show(self._cover(player, seats, reveal))

        def brief() -> None:
            self._host().push(BriefScene(self._sitting, (seat,)))

        more = [Way("brief", _("Your brief"), brief, "clipboard", "brief")]
        if not self.alone:
            more.append(Way("cover", _("Cover"), cover, "eye-closed", "look"))
        scene = PlanningScene(self._sitting, seat, done)
        return self._watched(scene, player, *self._advising.way(lambda: seat, scene.do), *more)

    def _cover(self, player: Player, seats: tuple[str, ...], reveal: Callable[[], None]) -> Scene:
        if self.alone:
            return self.plan(player, seats, reveal)

        def look() -> None:
            self._show(self.plan(player, seats, reveal))

        return self._watched(CoverScene(self._sitting, player, look), player)

    def _watched(self, scene: Scene, player: Player, *more: Way) -> Scene:
        """Give a scene its buttons, and wait no longer for its player than is set up."""
        watch = scene.watch = self._substitutes.watch(player)
        scene.more = lambda: self._ways(*more, *(watch.ways() if watch else ()))
        return scene

    def _open_seats(self, player: Player) -> tuple[str, ...]:
        """Return the seats of a player that are still planning."""
        known = self._sitting.known
        number = known.scenario.seat_number
        return tuple(seat for seat in player.seats if not known.ready[number[seat]])
