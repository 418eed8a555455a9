"""What the coordinator does where somebody is silent or away: a bot plays until they are back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from game.engine import Action, HandOver, TakeSeatBack
from game.session.setup import Player
from game.session.takeover import at_the_limit
from game.ui.scene import Host
from game.ui.scenes.table.away import AwayScene, SeatsScene
from game.ui.scenes.table.cover import CoverScene
from game.ui.scenes.table.frame import TableScene
from game.ui.scenes.table.sitting import Sitting
from game.ui.scenes.table.watch import Watch
from game.ui.ways import Way
from game.wording import _, said

Scene = TableScene[Any]

_OF_PEOPLE = ("talks", "planning")
"""Phases in which it matters for the screen who plays a seat."""


class Substitutes:
    """Hand seats over and back, and watch how long somebody is silent."""

    def __init__(
        self,
        sitting: Sitting,
        host: Callable[[], Host],
        show: Callable[[Scene], None],
        go: Callable[[], None],
        plan: Callable[[Player], None],
    ) -> None:
        """Coordinate for a session.

        Args:
            sitting: The session.
            host: Gives the stack.
            show: Puts a scene in the place of the present one.
            go: Lets the bots act and shows the scene that fits.
            plan: Shows the hand of a player, in planning.
        """
        self._sitting = sitting
        self._host = host
        self._show = show
        self._go = go
        self._plan = plan

    def ways(self) -> tuple[Way, ...]:
        """Return the button to the page that says who plays which seat."""
        if self._sitting.known.phase == "over" or not self._sitting.everyone:
            return ()
        told = _("Who plays which seat; a bot can play for somebody who is away")
        return (Way("seats", _("Seats"), self._open, "people", "seats", help=told),)

    def back(self) -> tuple[Way, ...]:
        """Return the button for whoever is back; none while nobody is away."""
        sitting = self._sitting
        away = sitting.away_players
        if sitting.known.phase == "over" or not away:
            return ()
        label = _("{name} is back") if len(away) == 1 else _("Somebody is back")
        back = partial(self._take_back, away[0]) if len(away) == 1 else self._open
        named = label.format(name=sitting.name(away[0]))
        told = _("Take the seat back from the bot")
        return (Way("take-back", named, back, "person", "take back", help=told),)

    def watch(self, player: Player) -> Watch | None:
        """Return what counts the silence of a player; None where nobody is in a hurry."""
        minutes = self._sitting.table.setup.takeover.minutes
        if minutes is None:
            return None
        name = self._sitting.name(player)
        return Watch(self._sitting, minutes, name, partial(self._time_is_up, player))

    def _time_is_up(self, player: Player) -> None:
        actions = at_the_limit(self._sitting.table, player)
        self._carry_out(actions, self._go)

    def _open(self) -> None:
        self._host().push(SeatsScene(self._sitting), self._chosen)

    def _chosen(self, seat: str) -> None:
        """Hand a seat over, or take it back with the others of its player."""
        sitting = self._sitting
        if seat in (sitting.known.away or ()):
            away = (player for player in sitting.away_players if seat in player.seats)
            self._take_back(next(away))
        else:
            shows_people = sitting.known.phase in _OF_PEOPLE
            self._carry_out([HandOver(seat)], self._go if shows_people else self._host().refresh)

    def _take_back(self, player: Player) -> None:
        """Give a player all seats back and tell, behind the cover, what was done meanwhile."""
        actions = [TakeSeatBack(seat) for seat in player.seats]

        def onward() -> None:
            if self._sitting.known.phase == "planning":
                self._plan(player)
            else:
                self._go()

        def look() -> None:
            self._show(AwayScene(self._sitting, player, onward))

        self._carry_out(actions, lambda: self._show(CoverScene(self._sitting, player, look)))

    def _carry_out(self, actions: Sequence[Action], then: Callable[[], None]) -> None:
        """Carry out some actions one after the other, say so, and go on."""
        if not actions:
            then()
            return
        first, *others = actions
        host, sitting = self._host(), self._sitting

        def done() -> None:
            known = sitting.known
            (*_before, entry) = sitting.table.ledger("")
            host.notify(said(known.scenario, sitting.texts, entry.event))
            self._carry_out(others, then)

        sitting.submit(host, first, done)
