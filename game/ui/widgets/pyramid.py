"""Trust between two parties, from leaders at the top to communities at the base."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui import vector
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import HEADING, SMALL
from game.ui.nodes import PLAIN, Look
from game.ui.text import Style
from game.ui.vector import Position

LEVEL_ICONS = ("leaders", "influentials", "communities")
_FULL = 100
_WORDS = 270
_VALUE = Style(HEADING, 700, valign="middle")

_TALL = (380, 300)
_FLAT = (560, 160)
"""Design sizes at which the text has its own size; in less room it shrinks."""


@dataclass(frozen=True, slots=True)
class TrustLevel:
    """One level of society: its name, its trust 0..100, and a change such as 4 or -2."""

    name: str
    value: float
    change: int = 0


@dataclass(frozen=True, slots=True)
class TrustPyramid:
    """Three levels: leaders, influentials, communities, in this order."""

    levels: tuple[TrustLevel, TrustLevel, TrustLevel]

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw the pyramid with each level filled to its trust; names and values beside it."""
        canvas = canvas.fitted_to(rect, *(_FLAT if rect.w > rect.h * 2 else _TALL))
        del look
        wide = min(round(rect.h * 1.05), max(rect.w * 3 // 10, rect.w - canvas.em(_WORDS)))
        triangle, words = rect.left(wide, canvas.px(24))
        gap = max(2, canvas.px(8))
        rows = triangle.column(3, gap)
        for index, level in enumerate(self.levels):
            self._band(canvas, triangle, rows[index], index)
            line = Rect(words.x, rows[index].y, words.w, rows[index].h)
            self._words(canvas, line, level, index)

    def _band(self, canvas: Canvas, triangle: Rect, row: Rect, index: int) -> None:
        theme = canvas.theme
        outline = _slice(triangle, row)
        line = max(1.5, 2.5 * canvas.metrics.unit)
        colour = theme.levels[index]
        body = vector.polygon(outline, vector.fill(theme.sunken) + vector.stroke(colour, line))
        share = max(0.0, min(1.0, self.levels[index].value / _FULL))
        left, right = min(x for x, _ in outline), max(x for x, _ in outline)
        filled = _left_of(outline, left + (right - left) * share)
        if filled:
            body += vector.polygon(filled, vector.fill(colour) + vector.stroke(colour, line))
        canvas.shape(Rect(triangle.x, row.y, triangle.w, row.h), body)

    def _words(self, canvas: Canvas, row: Rect, level: TrustLevel, index: int) -> None:
        """Write name over value where there is height for both, else side by side."""
        name = Style(SMALL, 500, valign="middle")
        if row.h >= canvas.line_height(name) + canvas.line_height(_VALUE):
            above, below = row.top(canvas.line_height(name))
        else:
            number = canvas.text_width("100", _VALUE) + canvas.em(SMALL * 2.4)
            row, _ = row.left(canvas.em(_WORDS) + number)
            below, above = row.end(min(number, row.w // 2), canvas.px(10))
        colour = canvas.theme.levels[index]
        spot, words = above.left(min(canvas.em(34), above.h, above.w // 4), canvas.px(8))
        canvas.icon(spot, LEVEL_ICONS[index], colour)
        canvas.text(words, level.name, name)
        self._value(canvas, below, level)

    def _value(self, canvas: Canvas, room: Rect, level: TrustLevel) -> None:
        theme = canvas.theme
        number, rest = room.left(canvas.text_width("100", _VALUE), canvas.px(8))
        canvas.text(number, str(round(level.value)), _VALUE)
        if level.change:
            up = level.change > 0
            tone = theme.good if up else theme.bad
            spot, words = rest.left(min(canvas.em(30), rest.h), canvas.px(2))
            canvas.icon(spot, "up" if up else "down", tone)
            canvas.text(words, str(abs(level.change)), Style(SMALL, 700, tone, valign="middle"))


def _slice(triangle: Rect, row: Rect) -> list[Position]:
    """Return the corners of one row of a triangle, counted from the row's left top."""

    def half(y: int) -> float:
        return triangle.w / 2 * (y - triangle.y) / max(1, triangle.h)

    middle, edge = triangle.w / 2, 2
    top, foot = half(row.y), half(row.bottom) - edge
    return [
        (middle - top, edge),
        (middle + top, edge),
        (middle + foot, row.h - edge),
        (middle - foot, row.h - edge),
    ]


def _left_of(corners: list[Position], limit: float) -> list[Position]:
    """Return the part of a convex shape left of a vertical line."""
    kept: list[Position] = []
    for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1], strict=True):
        if x0 <= limit:
            kept.append((x0, y0))
        if (x0 <= limit) != (x1 <= limit):
            kept.append((limit, y0 + (y1 - y0) * (limit - x0) / (x1 - x0)))
    return kept if len(kept) > 2 else []
