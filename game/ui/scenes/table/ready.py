"""Everybody has planned: the last moment before the cards are turned over."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from game.session.setup import Player
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Node, Role
from game.ui.scenes.table.away import add_stand_ins
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.board import BoardPanels, board_body
from game.ui.scenes.table.frame import TableScene
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.ways import Way
from game.ui.widgets.track import SeatToken
from game.wording import _, ngettext, seat_name
from game.wording.language import listed


class ReadyScene(TableScene[None]):
    """Reveal, or go back to any player."""

    title = "Everyone is ready"
    speaker = "check"

    def __init__(
        self,
        sitting: Sitting,
        reveal: Callable[[], None],
        back: Callable[[Player], None],
    ) -> None:
        """Ask for the reveal; ``back`` lets a player plan again."""
        self._sitting = sitting
        self._reveal = reveal
        self._back = back

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        if not self._sitting.players:
            return _("Every seat has laid its cards. Now they are turned over.")
        return _("Everyone is ready. Turn the cards over together.")

    @property
    def onward(self) -> Way:
        """Return the button that reveals."""
        return Way("onward", _("Reveal the cards"), self._reveal, "deck", "next")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the board beside the players."""
        panels = BoardPanels(self._sitting.board())
        return board_body(canvas, area, panels, panels.circle_node, self._players)

    def _players(self, column: Column) -> None:
        canvas = column.canvas
        add_stand_ins(column, self._sitting)
        told = _("Somebody wants to change something? Go back to them.")
        if self._sitting.players:
            column.text("back-title", told, Style(BODY, 700))
        for at, player in enumerate(self._sitting.players):
            seats = listed([seat_name(self._sitting.texts, seat) for seat in player.seats])
            count = self._laid(player)
            detail = ngettext("{count} card laid", "{count} cards laid", count)
            first = player.seats[0]
            token = SeatToken(
                f"{self._sitting.name(player)}: {seats}",
                self._sitting.number(first),
                self._sitting.seat(first).affiliation,
                detail.format(count=count),
                "check",
            )
            rect = column.take(canvas.em(104))
            column.add(
                Node(
                    f"player-{at}",
                    rect,
                    Role.SEAT,
                    f"{token.name}, {token.detail}",
                    action=partial(self._back, player),
                    paint=token.paint,
                )
            )

    def _laid(self, player: Player) -> int:
        view = self._sitting.table.view()
        number = view.known.scenario.seat_number
        return sum(view.committed[number[seat]] for seat in player.seats)
