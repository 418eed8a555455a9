"""The years after: many futures are played, and then told as a hundred small marks."""

from __future__ import annotations

from collections.abc import Generator

from game.engine.rules.treaty.ending import FUTURES
from game.engine.rules.treaty.futures import Futures, futures_in_steps
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Look, Node, Role
from game.ui.present.years import Bar as YearsBar
from game.ui.present.years import Years, years
from game.ui.scenes.bargaining.hundred import Hundred
from game.ui.scenes.bargaining.pieces import HEAD
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.frame import TableScene, spread
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.theme import Colour
from game.ui.ways import Way
from game.wording import _

_PER_STEP = 50
"""Futures played between two pictures: few enough that the window never freezes."""
_TOLD = Style(40, 500)


class FuturesScene(TableScene[None]):
    """Play the five years after the session, many times, and show in how many peace holds."""

    title = "The years after"
    speaker = "hourglass"

    def __init__(self, sitting: Sitting, seed: int, onward: Way) -> None:
        """Begin at once, with the very futures by which the rules judged the treaty."""
        self._sitting = sitting
        self._way = onward
        self._steps: Generator[int, None, Futures] = futures_in_steps(
            sitting.known, FUTURES, seed, _PER_STEP
        )
        self._done = 0
        self._years: Years | None = None

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        if self._years is None:
            return _("What becomes of your treaty? {count} futures are being lived.").format(
                count=FUTURES
            )
        return _("How many of a hundred futures are at peace after five years?")

    @property
    def onward(self) -> Way:
        """Return the way to the end."""
        return self._way

    @property
    def may_go_on(self) -> bool:
        """Tell whether the years have been told."""
        return self._years is not None

    def tick(self) -> None:
        """Live some more futures."""
        if self._years is None:
            self.live()
            self.host.refresh()
        super().tick()

    def live(self) -> None:
        """Live some more futures; tell the years when all are done."""
        try:
            self._done = next(self._steps)
        except StopIteration as end:
            self._years = years(self._sitting.texts, end.value)

    def live_all(self) -> None:
        """Live all futures at once, for a picture."""
        while self._years is None:
            self.live()

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out the progress, or what came of it."""
        if self._years is None:
            return self._progress(canvas, area)
        return spread(canvas, area, self._picture, self._words, 0.46, 780)

    def _progress(self, canvas: Canvas, area: Rect) -> list[Node]:
        done = self._done
        told = _("{done} of {count} futures").format(done=done, count=FUTURES)
        spot = area.middle(min(area.w, canvas.em(1100)), canvas.em(140))

        def paint(on: Canvas, rect: Rect, _look: Look) -> None:
            words, lane = rect.column(2, on.px(16))
            on.text(words, told, Style(44, 700, align="centre", valign="middle"))
            on.bar(lane.middle(lane.w, on.em(36)), done / FUTURES, on.theme.accent)

        return [Node("progress", spot, Role.GAUGE, told, paint=paint)]

    def _picture(self, canvas: Canvas, area: Rect) -> list[Node]:
        told = self._told
        head, rest = area.top(canvas.em(130), canvas.px(20))
        share = _("{held} of 100").format(held=told.held)

        def paint(on: Canvas, rect: Rect, _look: Look) -> None:
            on.text(rect, share, Style(96, 700, on.theme.accent, "centre", "middle"))

        hundred = Hundred(told.held)
        return [
            Node("share", head, Role.HEADING, share, paint=paint),
            Node("hundred", rest, Role.PICTURE, told.told, help=told.told, paint=hundred.paint),
        ]

    @property
    def _told(self) -> Years:
        if self._years is None:
            raise RuntimeError("the futures are still being lived")
        return self._years

    def _words(self, column: Column) -> None:
        told, theme = self._told, column.canvas.theme
        column.text("told", told.told, _TOLD)
        if told.causes:
            column.text("causes-title", _("Why peace failed"), HEAD, Role.HEADING)
        for number, bar in enumerate(told.causes):
            _add(column, f"cause-{number}", bar, theme.bad, "")
        if told.helps:
            column.text("helps-title", _("What would have helped most"), HEAD, Role.HEADING)
        for number, bar in enumerate(told.helps):
            _add(column, f"help-{number}", bar, theme.good, "+")
        column.text("caution", told.caution, Style(BODY, 400, theme.soft_ink))


def _add(column: Column, node_id: str, bar: YearsBar, colour: Colour, sign: str) -> None:
    """Put a bar of percents into a column, its sentence under the focus."""
    rect = column.take(column.canvas.em(66))

    def paint(canvas: Canvas, place: Rect, _look: Look) -> None:
        words, lane = place.column((1.5, 1))
        figure, name = words.end(canvas.em(120), canvas.px(10))
        canvas.text(name, bar.label, Style(BODY, 500, valign="middle"))
        shown = f"{sign}{bar.percent} %"
        canvas.text(figure, shown, Style(BODY, 700, align="right", valign="middle"))
        canvas.bar(lane.middle(lane.w, canvas.em(18)), bar.percent / 100, colour)

    column.add(Node(node_id, rect, Role.GAUGE, bar.told, help=bar.told, paint=paint))
