"""The cover between two players: nothing secret is on the screen until somebody looks."""

from __future__ import annotations

from collections.abc import Callable

from game.session.setup import Player
from game.ui import vector
from game.ui.canvas import Canvas
from game.ui.column import Column, words
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Look, Node, Role
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.frame import TableScene
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.theme import blend
from game.ui.ways import Way
from game.ui.widgets.track import paint_medal
from game.wording import _, seat_name

_NAME = Style(96, 700, align="centre", valign="middle")
_PASS = Style(48, 500, align="centre", valign="middle")
_SEAT = Style(BODY, 500, valign="middle")


class CoverScene(TableScene[None]):
    """Pass the screen to a player, who looks when nobody else does."""

    title = "Pass the screen on"
    speaker = "eye-closed"

    def __init__(self, sitting: Sitting, player: Player, look: Callable[[], None]) -> None:
        """Wait for a player; ``look`` lifts the cover."""
        self._sitting = sitting
        self._player = player
        self._look = look

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        return _("Everyone else looks away. {name}, lift the cover.").format(name=self._name)

    @property
    def onward(self) -> Way:
        """Return the button that lifts the cover."""
        label = _("I am {name}: look").format(name=self._name)
        return Way("onward", label, self._look, "eye", "look")

    @property
    def _name(self) -> str:
        return self._sitting.name(self._player)

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out the name, large, and the seats of this player below it."""
        row, seats = canvas.em(96), self._player.seats
        narrow = area.middle(min(area.w, canvas.em(900)), area.h)
        needed = canvas.em(70) + canvas.em(130) + (row + canvas.px(20)) * len(seats)
        above = max(0, (area.h - needed) // 2)
        column = Column(canvas, narrow.top(above)[1], "body")
        text = _("Please pass the screen to")
        column.place(
            canvas.em(70),
            lambda rect: Node("pass", rect, Role.TEXT, text, paint=words(text, _PASS)),
        )
        name = self._name
        column.place(
            canvas.em(130),
            lambda rect: Node("name", rect, Role.HEADING, name, paint=words(name, _NAME)),
        )
        for seat in seats:
            told = seat_name(self._sitting.texts, seat)
            paint = self._seat_paint(seat)
            column.add(Node(f"seat-{seat}", column.take(row), Role.TEXT, told, paint=paint))
        return column.nodes(self.title)

    def _seat_paint(self, seat: str) -> Callable[[Canvas, Rect, Look], None]:
        name = seat_name(self._sitting.texts, seat)

        def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
            canvas.panel(rect)
            medal, rest = rect.inset(canvas.px(16), canvas.px(10)).left(
                rect.h - canvas.px(20), canvas.px(24)
            )
            paint_medal(
                canvas, medal, self._sitting.number(seat), self._sitting.seat(seat).affiliation
            )
            canvas.text(rest, name, _SEAT)

        return paint

    def draw(self, canvas: Canvas) -> None:
        """Draw the back of a card over the whole table: calm lozenges and nothing to read."""
        theme = canvas.theme
        step = canvas.px(90)
        colour = blend(theme.ground, theme.accent, 0.07)
        marks = "".join(
            vector.polygon(
                [(x, y - step / 3), (x + step / 3, y), (x, y + step / 3), (x - step / 3, y)],
                vector.fill(colour),
            )
            for row, y in enumerate(range(0, canvas.area.h + step, step))
            for x in range(step * (row % 2) // 2, canvas.area.w + step, step)
        )
        canvas.shape(canvas.area, marks)
        super().draw(canvas)
