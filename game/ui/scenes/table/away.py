"""Who plays which seat, and what a bot did for somebody who was away."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from game.session.setup import Player
from game.session.takeover import done_meanwhile
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, TARGET
from game.ui.nodes import Node, Role
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.frame import TableScene
from game.ui.scenes.table.sheet import TITLE, Sheet
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.ways import Way
from game.ui.widgets.track import SeatToken
from game.wording import _, ledger_lines, seat_name

_SEAT = 108


class SeatsScene(Sheet[str]):
    """See who plays which seat; the result is a seat to hand over or to take back."""

    shortcut = "seats"

    def __init__(self, sitting: Sitting) -> None:
        """Show every seat of the session."""
        self.title = _("Who plays which seat")
        self._sitting = sitting

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the seats below one another, those of people first."""
        column = Column(canvas, area, "seats", 16)
        told = _(
            "A bot can play for somebody who is silent or away. Everybody is told, and who comes "
            "back can take the seat back at any time."
        )
        column.text("seats-how", told, Style(BODY))
        people = [seat for player in self._sitting.everyone for seat in player.seats]
        seats = (seat.id for seat in self._sitting.known.scenario.seats)
        for seat in (*people, *(seat for seat in seats if seat not in people)):
            self._seat(column, seat)
        return column.nodes(self.title)

    def _seat(self, column: Column, seat: str) -> None:
        canvas, sitting = column.canvas, self._sitting
        row = column.take(canvas.em(_SEAT))
        button, place = row.end(min(row.w // 2, canvas.em(430)), canvas.px(24))
        button = button.middle(button.w, canvas.em(TARGET))
        name, holder = seat_name(sitting.texts, seat), sitting.holder(seat)
        away = seat in (sitting.known.away or ())
        is_bot = seat in sitting.table.bots
        icon = "bot" if is_bot else "person"
        token = SeatToken(name, sitting.number(seat), sitting.seat(seat).affiliation, holder, icon)
        column.add(Node(f"seat-{seat}", place, Role.TEXT, f"{name}: {holder}", paint=token.paint))
        if is_bot and not away:
            return
        label = _("Take the seat back") if away else _("Let a bot play")
        column.add(
            Node(
                f"hand-{seat}",
                button,
                Role.BUTTON,
                label,
                help=f"{name}: {label}",
                action=partial(self.close, seat),
                icon="person" if away else "bot",
            )
        )


class AwayScene(TableScene[None]):
    """Read what was done in one's name; it stands, whatever one thinks of it."""

    title = "While you were away"
    speaker = "bot"

    def __init__(self, sitting: Sitting, player: Player, onward: Callable[[], None]) -> None:
        """Tell a player who is back; ``onward`` goes on with the session."""
        self._sitting = sitting
        self._player = player
        self._onward = onward

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        told = _("Welcome back, {name}. This was done in your name, and it stands.")
        return told.format(name=self._sitting.name(self._player))

    @property
    def onward(self) -> Way:
        """Return the button back into the session."""
        return Way("onward", _("Go on playing"), self._onward, "forward", "next")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out what was done, seat by seat."""
        column = Column(canvas, area.middle(min(area.w, canvas.em(1500)), area.h), "away")
        scenario, texts = self._sitting.known.scenario, self._sitting.texts
        column.text("away-title", _("While you were away"), TITLE, Role.HEADING)
        for seat in self._player.seats:
            done = done_meanwhile(self._sitting.table, seat)
            if len(self._player.seats) > 1:
                column.text(f"away-{seat}", seat_name(texts, seat), Style(BODY, 700))
            for number, line in enumerate(ledger_lines(scenario, texts, done)):
                column.bullet(f"away-{seat}-{number}", line.sentence, Style(BODY))
            if not done:
                column.text(f"nothing-{seat}", _("Nothing was done in your name."), Style(BODY))
        return column.nodes(self.title)


def add_stand_ins(column: Column, sitting: Sitting) -> None:
    """Write down for everybody whom bots play for just now."""
    for seat in sitting.known.away or ():
        told = _("A bot plays for {seat} until they are back.")
        text = told.format(seat=seat_name(sitting.texts, seat))
        style = Style(BODY, 500, column.canvas.theme.accent)
        column.text(f"stand-in-{seat}", text, style)
