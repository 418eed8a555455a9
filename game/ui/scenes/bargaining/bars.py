"""Bars with a name and a number, and a mark where a line lies."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, SMALL
from game.ui.nodes import PLAIN, Look, Node, Role
from game.ui.text import Style
from game.ui.theme import Colour
from game.wording import _

_LABEL = Style(SMALL, 500, valign="middle")
_VALUE = Style(BODY, 700, align="right", valign="middle")


@dataclass(frozen=True, slots=True)
class Bar:
    """A value of a hundred; ``mark`` is a line to be reached, ``band`` what is only known roughly.

    Attributes:
        label: What it is.
        value: 0 to 100, or None where there is only a band.
        colour: Of the bar; None means the accent.
        mark: A line across it, or None.
        band: From where to where, or None.
    """

    label: str
    value: int | None
    colour: Colour | None = None
    mark: int | None = None
    band: tuple[int, int] | None = None

    @property
    def told(self) -> str:
        """Return the bar in words."""
        if self.value is None and self.band is not None:
            low, high = self.band
            return _("{label}: between {low} and {high}").format(
                label=self.label, low=low, high=high
            )
        if self.mark is None:
            return _("{label}: {value}").format(label=self.label, value=self.value)
        return _("{label}: {value}, the line is at {mark}").format(
            label=self.label, value=self.value, mark=self.mark
        )

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw the name and the number above the bar."""
        del look
        words, lane = rect.column((1.5, 1))
        name = self._paint_figure(canvas, words)
        canvas.text(name, self.label, _LABEL)
        self._paint_lane(canvas, lane)

    def paint_low(self, canvas: Canvas, rect: Rect) -> None:
        """Draw the name above, and the number beside the bar: for long names in little width."""
        name, below = rect.column(2)
        canvas.text(name, self.label, _LABEL)
        self._paint_lane(canvas, self._paint_figure(canvas, below))

    def _paint_figure(self, canvas: Canvas, row: Rect) -> Rect:
        """Draw the number at the right end of a row; return what is left of it."""
        shown = self._shown()
        width = canvas.text_width(shown, _VALUE) + canvas.px(6)
        figure, rest = row.end(width, canvas.px(10))
        canvas.text(figure, shown, _VALUE)
        return rest

    def _paint_lane(self, canvas: Canvas, lane: Rect) -> None:
        theme = canvas.theme
        lane = lane.middle(lane.w, canvas.em(18))
        colour = self.colour or theme.accent
        canvas.bar(lane, (self.value or 0) / 100, colour)
        if self.band is not None:
            low, high = (lane.x + lane.w * end // 100 for end in self.band)
            canvas.pill(Rect(low, lane.y, max(lane.h, high - low), lane.h), colour)
        if self.mark is not None:
            x = lane.x + lane.w * max(0, min(100, self.mark)) // 100
            width = max(3, canvas.px(5))
            reach = canvas.px(7)
            canvas.fill(Rect(x, lane.y - reach, width, lane.h + 2 * reach), theme.ink)

    def _shown(self) -> str:
        if self.value is None and self.band is not None:
            return _("{low} to {high}").format(low=self.band[0], high=self.band[1])
        if self.mark is not None:
            return _("{value} of {mark}").format(value=self.value, mark=self.mark)
        return str(self.value)


def place_bar(column: Column, node_id: str, bar: Bar, told: str = "") -> None:
    """Put a bar into a column; ``told`` explains it under the focus."""
    rect = column.take(column.canvas.em(66))
    column.add(Node(node_id, rect, Role.GAUGE, bar.told, help=told, paint=bar.paint))
