"""Curves over the rounds, each named where it ends."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui import vector
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import SMALL
from game.ui.nodes import PLAIN, Look
from game.ui.text import Style
from game.ui.theme import Colour
from game.ui.vector import Position

_DASHES: tuple[tuple[float, ...], ...] = ((), (16, 10), (3, 10), (24, 8, 4, 8))
_GRID_LINES = 5

_NEEDED = (540, 290)
"""Design size at which the text has its own size; in less room it shrinks."""


@dataclass(frozen=True, slots=True)
class Curve:
    """One value for each round; the colour is that of what it measures."""

    name: str
    values: tuple[float, ...]
    colour: Colour


@dataclass(frozen=True, slots=True)
class CurveChart:
    """Up to four curves between ``low`` and ``high`` over the labels of the rounds.

    ``now`` marks a round by its index.
    """

    curves: tuple[Curve, ...]
    labels: tuple[str, ...]
    low: float = 0
    high: float = 100
    now: int | None = None

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw grid, curves (told apart by their dashes too) and a name at each end."""
        canvas = canvas.fitted_to(rect, *_NEEDED)
        del look
        style = Style(SMALL, 500)
        widest = max((canvas.text_width(curve.name, style) for curve in self.curves), default=0)
        names, rest = rect.end(min(widest + 4, rect.w * 2 // 5), canvas.px(22))
        marks, rest = rest.left(canvas.text_width("100", style) + 2, canvas.px(14))
        foot, plot = rest.foot(canvas.line_height(style), canvas.px(6))
        plot = plot.inset(0, canvas.em(SMALL) // 2)
        self._grid(canvas, plot, marks, foot)
        for index, curve in enumerate(self.curves):
            self._curve(canvas, plot, curve, index)
        self._names(canvas, plot, names)

    def _x(self, plot: Rect, index: int) -> float:
        return plot.w * index / max(1, len(self.labels) - 1)

    def _y(self, plot: Rect, value: float) -> float:
        return plot.h * (1 - (value - self.low) / max(1e-9, self.high - self.low))

    def _grid(self, canvas: Canvas, plot: Rect, marks: Rect, foot: Rect) -> None:
        theme = canvas.theme
        dim = Style(SMALL, 400, theme.soft_ink, "right", "middle", fit=False)
        half = canvas.line_height(dim) // 2
        for line in range(_GRID_LINES):
            value = self.low + (self.high - self.low) * line / (_GRID_LINES - 1)
            y = plot.y + round(self._y(plot, value))
            canvas.fill(Rect(plot.x, y, plot.w, max(1, canvas.px(2))), theme.line)
            canvas.text(Rect(marks.x, y - half, marks.w, 2 * half), f"{value:.0f}", dim)
        width = canvas.em(60)
        every = 1 + (len(self.labels) * width) // max(1, plot.w)
        for index, label in enumerate(self.labels):
            if index % every and index != self.now:
                continue
            x = plot.x + round(self._x(plot, index)) - width // 2
            here = index == self.now
            colour = theme.ink if here else theme.soft_ink
            style = Style(SMALL, 700 if here else 400, colour, "centre", "middle", fit=False)
            canvas.text(Rect(x, foot.y, width, foot.h), label, style)

    def _curve(self, canvas: Canvas, plot: Rect, curve: Curve, index: int) -> None:
        if not curve.values:
            return
        unit = canvas.metrics.unit
        margin = canvas.px(14)
        points: list[Position] = [
            (margin + self._x(plot, i), margin + self._y(plot, value))
            for i, value in enumerate(curve.values)
        ]
        dashes = tuple(part * unit for part in _DASHES[index % len(_DASHES)])
        body = vector.line(points, vector.outline(curve.colour, max(2.0, 6 * unit), dashes=dashes))
        dot = vector.fill(curve.colour) + vector.stroke(canvas.theme.panel, max(1.0, 3 * unit))
        body += vector.circle(points[-1], max(4.0, 11 * unit), dot)
        canvas.shape(plot.inset(-margin), body)

    def _names(self, canvas: Canvas, plot: Rect, area: Rect) -> None:
        """Write the names beside the ends, pushed apart where two would touch."""
        height = canvas.line_height(Style(SMALL))
        ends = sorted(
            (self._y(plot, curve.values[-1]), index)
            for index, curve in enumerate(self.curves)
            if curve.values
        )
        lowest = -height
        for y, index in ends:
            lowest = max(round(y) - height // 2, lowest + height)
            curve = self.curves[index]
            spot = Rect(area.x, plot.y + lowest, area.w, height)
            canvas.text(spot, curve.name, Style(SMALL, 500, curve.colour, valign="middle"))
