"""The private table of one player's seats: own promises, offers, values, and notes."""

from __future__ import annotations

from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.nodes import Node
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.notebook import Notebook
from game.ui.scenes.bargaining.offers import Offers
from game.ui.scenes.bargaining.promises import Promises
from game.ui.scenes.bargaining.stations import Station, Stations
from game.ui.scenes.bargaining.treaty import TreatyStation
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.frame import TableScene
from game.ui.ways import Way
from game.wording import _, seat_name


class AsideScene(TableScene[None]):
    """Bargain where nobody else looks; the main button leads back to the table."""

    title = "A step aside"
    speaker = "eye-closed"

    def __init__(self, desk: Desk) -> None:
        """Show the private desk of a player."""
        self.desk = desk
        stations: list[Station] = []
        if desk.plays("treaty"):
            stations.append(TreatyStation(desk))
        if desk.plays("deals"):
            stations.append(Offers(desk))
        if desk.plays("promises"):
            stations.append(Promises(desk))
        self.stations = Stations([*stations, Notebook(desk)])

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self.desk.sitting.place

    @property
    def prompt(self) -> str:
        """Return who looks and what to do at the open station."""
        name = seat_name(self.desk.texts, self.desk.seat)
        return f"{name}: {self.stations.now.prompt}"

    @property
    def onward(self) -> Way:
        """Return the button that covers everything and goes back to the table."""
        label = _("Cover, and back to the table")
        return Way("onward", label, self.close, "back", "look")

    def entered(self) -> None:
        """Let the stations reach the stack; show where something waits."""
        waiting = next((one for one in self.stations.all if one.calls), None)
        if waiting is not None:
            self.stations.open(waiting.id)
        self.stations.meet(self.host)

    def escape(self) -> None:
        """Cover everything and go back to the table."""
        self.close()

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the tabs above the open station."""
        return self.stations.body(canvas, area)
