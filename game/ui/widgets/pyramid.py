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
from game.wording.estimates import about
from game.wording.language import signed

LEVEL_ICONS = ("leaders", "influentials", "communities")
_FULL = 100
_WORDS = 270
_ICON = 34
ABOUT = 24
"""Design size of the sign before a value that is only estimated."""
SOFT = 0.45
"""How strong the colour is where an estimate may end."""
_NAME = Style(SMALL, 500, valign="middle")
_VALUE = Style(HEADING, 700, valign="middle")

_TALL = (320, 250)
_FLAT = (470, 136)
"""Design sizes at which the text has its own size; in less room it shrinks."""


@dataclass(frozen=True, slots=True)
class TrustLevel:
    """One level of society: its name, its trust 0..100, and a change such as 4 or -2.

    ``spread`` is by how many points an estimate may be off; 0 means that the value is exact.
    """

    name: str
    value: float
    change: int = 0
    spread: int = 0

    @property
    def told(self) -> str:
        """Return name and value in words."""
        value = about(round(self.value)) if self.spread else str(round(self.value))
        return f"{self.name} {value}"

    @property
    def sure(self) -> float:
        """Return the share, 0 to 1, up to which the level is filled in any case."""
        return max(0.0, min(1.0, (self.value - self.spread) / _FULL))

    @property
    def possible(self) -> float:
        """Return the share, 0 to 1, up to which it may be filled."""
        return max(0.0, min(1.0, (self.value + self.spread) / _FULL))


@dataclass(frozen=True, slots=True)
class TrustPyramid:
    """Three levels: leaders, influentials, communities, in this order."""

    levels: tuple[TrustLevel, TrustLevel, TrustLevel]

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw the pyramid with each level filled to its trust; names and values beside it."""
        canvas = canvas.fitted_to(rect, *(_FLAT if rect.w > rect.h * 2 else _TALL))
        del look
        gap = max(2, canvas.px(8))
        stacked = rect.h // 3 - gap >= _stacked_height(canvas)
        beside = max(self._needed(canvas, stacked=stacked), canvas.em(_WORDS)) + canvas.px(24)
        least = rect.w * (3 if stacked else 2) // 12
        wide = min(round(rect.h * 1.05), max(least, rect.w - beside))
        triangle, words = rect.left(wide, canvas.px(24))
        rows = triangle.column(3, gap)
        for index in range(len(self.levels)):
            self._band(canvas, triangle, rows[index], index)
            line = Rect(words.x, rows[index].y, words.w, rows[index].h)
            self._words(canvas, line, index, stacked=stacked)

    def _needed(self, canvas: Canvas, *, stacked: bool) -> int:
        """Return the width that the longest name needs with its icon, and its value beside it."""
        name = max(canvas.text_width(level.name, _NAME) for level in self.levels)
        value = 0 if stacked else self._value_width(canvas) + canvas.px(10)
        return name + canvas.em(_ICON) + canvas.px(12) + value

    def _band(self, canvas: Canvas, triangle: Rect, row: Rect, index: int) -> None:
        theme = canvas.theme
        outline = _slice(triangle, row)
        line = max(1.5, 2.5 * canvas.metrics.unit)
        colour = theme.levels[index]
        body = vector.polygon(outline, vector.fill(theme.sunken) + vector.stroke(colour, line))
        level = self.levels[index]
        left, right = min(x for x, _ in outline), max(x for x, _ in outline)
        soft = _left_of(outline, left + (right - left) * level.possible)
        if level.spread and soft:
            body += vector.polygon(soft, vector.fill(colour, SOFT))
        filled = _left_of(outline, left + (right - left) * level.sure)
        if filled:
            body += vector.polygon(filled, vector.fill(colour) + vector.stroke(colour, line))
        canvas.shape(Rect(triangle.x, row.y, triangle.w, row.h), body)

    def _words(self, canvas: Canvas, row: Rect, index: int, *, stacked: bool) -> None:
        """Write name over value where there is height for both, else side by side.

        The icon goes where the name needs its room: no name breaks inside a word.
        """
        level = self.levels[index]
        if stacked:
            above, below = row.top(canvas.line_height(_NAME))
        else:
            row, _ = row.left(max(canvas.em(_WORDS), self._needed(canvas, stacked=False)))
            below, above = row.end(min(self._value_width(canvas), row.w // 2), canvas.px(10))
        spot, words = above.left(min(canvas.em(_ICON), above.h), canvas.px(8))
        if canvas.text_width(level.name, _NAME) <= words.w:
            canvas.icon(spot, LEVEL_ICONS[index], canvas.theme.levels[index])
        else:
            words = above
        canvas.text(words, level.name, _NAME)
        self._value(canvas, below, level)

    def _value(self, canvas: Canvas, room: Rect, level: TrustLevel) -> None:
        theme = canvas.theme
        if level.spread:
            spot, room = room.left(canvas.em(ABOUT), canvas.px(4))
            canvas.icon(spot, "estimate", theme.soft_ink)
        number, rest = room.left(canvas.text_width("100", _VALUE), canvas.px(8))
        canvas.text(number, str(round(level.value)), _VALUE)
        if level.change:
            up = level.change > 0
            tone = theme.good if up else theme.bad
            style = Style(SMALL, 700, tone, valign="middle")
            spot, words = rest.left(min(canvas.em(30), rest.h), canvas.px(2))
            if canvas.text_width(str(abs(level.change)), style) > words.w:
                canvas.text(rest, signed(level.change), style)
                return
            canvas.icon(spot, "up" if up else "down", tone)
            canvas.text(words, str(abs(level.change)), style)

    def _value_width(self, canvas: Canvas) -> int:
        """Return the width of a value with its change, and with the sign of an estimate."""
        sign = canvas.em(ABOUT) if any(level.spread for level in self.levels) else 0
        return sign + canvas.text_width("100", _VALUE) + canvas.em(SMALL * 2.4)


def _stacked_height(canvas: Canvas) -> int:
    """Return the height of name over value; a little less will do, for letters have air."""
    return (canvas.line_height(_NAME) + canvas.line_height(_VALUE)) * 9 // 10


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
