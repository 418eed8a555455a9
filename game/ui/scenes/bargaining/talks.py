"""Talks of a session in which there is something to bargain over, on the big screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.session.setup import Player
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.nodes import Node
from game.ui.scenes.bargaining.deals import PublicDeals, add_waiting, waiting_words
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.invitations import add_invitations
from game.ui.scenes.bargaining.promises import Promises
from game.ui.scenes.bargaining.stations import Station, Stations
from game.ui.scenes.bargaining.treaty import TreatyStation
from game.ui.scenes.bargaining.who import WhoScene
from game.ui.scenes.table.away import add_stand_ins
from game.ui.scenes.table.talks import TalksScene
from game.ui.scenes.table.timer import TimerBox
from game.ui.ways import Way
from game.wording import _


class BargainingScene(TalksScene):
    """Talk, promise, deal and negotiate before everybody's eyes; secrets lie a step aside."""

    title = "Talks"

    def __init__(
        self,
        desk: Desk,
        onward: Callable[[], None],
        step_aside: Callable[[Player], None],
        timer: TimerBox | None = None,
    ) -> None:
        """Show the shared desk; ``step_aside`` covers the screen for one player."""
        self.desk = desk
        self._step_aside = step_aside
        self.stations = Stations(self._all())
        super().__init__(desk.sitting, onward, timer)

    def _all(self) -> Sequence[Station]:
        desk = self.desk
        found: list[Station] = [_Own(desk, self)]
        if desk.plays("promises"):
            found.append(Promises(desk))
        if desk.plays("deals"):
            found.append(PublicDeals(desk))
        if desk.plays("treaty"):
            found.append(TreatyStation(desk))
        return (*found, _Notes(desk, self))

    @property
    def _seat(self) -> str:
        return self.desk.seat

    @_seat.setter
    def _seat(self, seat: str) -> None:
        self.desk.pick(seat)

    def entered(self) -> None:
        """Let the stations reach the stack."""
        self.stations.meet(self.host)

    @property
    def prompt(self) -> str:
        """Return what to do at the open station."""
        return self.stations.now.prompt

    def ways(self) -> tuple[Way, ...]:
        """Return a way aside for each player, and the timer."""
        if not self.desk.seats:
            return super().ways()
        told = _("Behind the cover: own values, offers, private promises and notes.")
        label = _("Step aside")
        aside = Way("aside", label, self._ask_who, "eye-closed", "look", told)
        return (aside, *super().ways())

    def _ask_who(self) -> None:
        """Ask who steps aside, unless there is only one."""
        sitting = self.desk.sitting
        if len(sitting.players) == 1:
            self._step_aside(sitting.players[0])
            return
        names = [sitting.name(player) for player in sitting.players]
        players = sitting.players
        told = waiting_words(self.desk)
        self.host.push(WhoScene(names, told), lambda number: self._step_aside(players[number]))

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the tabs above the open station."""
        return self.stations.body(canvas, area)

    def together(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the seats beside themes and invitations."""
        return super().body(canvas, area)

    def _words(self, column: Column) -> None:
        add_stand_ins(column, self.desk.sitting)
        add_waiting(column, self.desk)
        self._news(column)
        self._stances(column)
        if self.desk.plays("themes"):
            self._themes(column)
        add_invitations(column, self.desk, self.host)

    def notes(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out the shared notes."""
        column = Column(canvas, area, "body")
        self._notes(column)
        return column.nodes(self.title)

    @property
    def talk_prompt(self) -> str:
        """Return what to do where everybody talks."""
        return super().prompt


class _Own(Station):
    """Who works together on what."""

    id = "together"
    icon = "joint"

    def __init__(self, desk: Desk, scene: BargainingScene) -> None:
        super().__init__(desk)
        self._scene = scene

    @property
    def label(self) -> str:
        """Return what stands on the tab."""
        return _("Together")

    @property
    def prompt(self) -> str:
        """Return what to do here."""
        return self._scene.talk_prompt

    @property
    def calls(self) -> int:
        """Return how many invitations wait for somebody here."""
        deals = self.desk.known.deals
        asked = deals.invitations if deals else ()
        return sum(one.answer == "open" and one.to in self.desk.seats for one in asked)

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the seats beside themes and invitations."""
        return self._scene.together(canvas, area)


class _Notes(Station):
    """Sentences on record."""

    id = "notes"
    icon = "notes"

    def __init__(self, desk: Desk, scene: BargainingScene) -> None:
        super().__init__(desk)
        self._scene = scene

    @property
    def label(self) -> str:
        """Return what stands on the tab."""
        return _("Notes")

    @property
    def prompt(self) -> str:
        """Return what to do here."""
        return _("Put on record what everybody should remember.")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out the shared notes."""
        return self._scene.notes(canvas, area)
