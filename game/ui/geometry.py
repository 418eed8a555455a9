"""Rectangles and how to divide them; pure, in whole true pixels.

``Rect`` is a tuple of four, so pygame takes it wherever it takes a rectangle.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

Point = tuple[int, int]


class Rect(NamedTuple):
    """A rectangle: left, top, width, height in pixels; the size is never negative."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        """Return the first column that is no longer inside."""
        return self.x + self.w

    @property
    def bottom(self) -> int:
        """Return the first row that is no longer inside."""
        return self.y + self.h

    @property
    def centre(self) -> Point:
        """Return the point in the middle."""
        return self.x + self.w // 2, self.y + self.h // 2

    @property
    def size(self) -> Point:
        """Return width and height."""
        return self.w, self.h

    def contains(self, point: tuple[float, float]) -> bool:
        """Tell whether a point lies inside; right and bottom edges lie outside."""
        return self.x <= point[0] < self.right and self.y <= point[1] < self.bottom

    def holds(self, other: Rect) -> bool:
        """Tell whether the other rectangle lies wholly inside this one."""
        return (
            self.x <= other.x
            and self.y <= other.y
            and other.right <= self.right
            and other.bottom <= self.bottom
        )

    def overlaps(self, other: Rect) -> bool:
        """Tell whether the two share at least one pixel."""
        return (
            self.x < other.right
            and other.x < self.right
            and self.y < other.bottom
            and other.y < self.bottom
        )

    def common(self, other: Rect) -> Rect:
        """Return what the two share; of size zero where they share nothing."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        return Rect(x, y, max(0, right - x), max(0, bottom - y))

    def joined(self, other: Rect) -> Rect:
        """Return the smallest rectangle that holds both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Rect(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def moved(self, dx: int, dy: int) -> Rect:
        """Return the same rectangle elsewhere."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def inset(self, across: int, down: int | None = None) -> Rect:
        """Return the rectangle without a margin; negative margins make it larger."""
        down = across if down is None else down
        x, y = min(across, self.w // 2), min(down, self.h // 2)
        return Rect(self.x + x, self.y + y, self.w - 2 * x, self.h - 2 * y)

    def top(self, height: int, gap: int = 0) -> tuple[Rect, Rect]:
        """Cut off a strip at the top and return it with what is left below the gap."""
        height = min(height, self.h)
        used = min(height + gap, self.h)
        return (
            Rect(self.x, self.y, self.w, height),
            Rect(self.x, self.y + used, self.w, self.h - used),
        )

    def foot(self, height: int, gap: int = 0) -> tuple[Rect, Rect]:
        """Cut off a strip at the bottom and return it with what is left above the gap."""
        height = min(height, self.h)
        used = min(height + gap, self.h)
        return (
            Rect(self.x, self.bottom - height, self.w, height),
            Rect(self.x, self.y, self.w, self.h - used),
        )

    def left(self, width: int, gap: int = 0) -> tuple[Rect, Rect]:
        """Cut off a strip at the left and return it with what is left beside the gap."""
        width = min(width, self.w)
        used = min(width + gap, self.w)
        return (
            Rect(self.x, self.y, width, self.h),
            Rect(self.x + used, self.y, self.w - used, self.h),
        )

    def end(self, width: int, gap: int = 0) -> tuple[Rect, Rect]:
        """Cut off a strip at the right and return it with what is left before the gap."""
        width = min(width, self.w)
        used = min(width + gap, self.w)
        return (
            Rect(self.right - width, self.y, width, self.h),
            Rect(self.x, self.y, self.w - used, self.h),
        )

    def row(self, weights: int | Sequence[float], gap: int = 0) -> list[Rect]:
        """Divide into columns side by side: a number of equal ones, or one for each weight."""
        return [
            Rect(self.x + start, self.y, length, self.h)
            for start, length in _shares(self.w, weights, gap)
        ]

    def column(self, weights: int | Sequence[float], gap: int = 0) -> list[Rect]:
        """Divide into rows one below the other: a number of equal ones, or one for each weight."""
        return [
            Rect(self.x, self.y + start, self.w, length)
            for start, length in _shares(self.h, weights, gap)
        ]

    def grid(self, columns: int, rows: int, gap: int = 0) -> list[Rect]:
        """Divide into equal cells, read row by row."""
        return [cell for line in self.column(rows, gap) for cell in line.row(columns, gap)]

    def middle(self, width: int, height: int) -> Rect:
        """Return a rectangle of at most this size in the centre of this one."""
        width, height = min(width, self.w), min(height, self.h)
        return Rect(self.x + (self.w - width) // 2, self.y + (self.h - height) // 2, width, height)

    def square(self) -> Rect:
        """Return the largest square in the centre."""
        return self.middle(min(self.size), min(self.size))


def _shares(length: int, weights: int | Sequence[float], gap: int) -> list[Point]:
    """Return start and length of each share; together with the gaps they fill the length."""
    parts = [1.0] * weights if isinstance(weights, int) else list(weights)
    room = max(0, length - gap * (len(parts) - 1))
    total = sum(parts) or 1.0
    shares: list[Point] = []
    done = 0.0
    for index, part in enumerate(parts):
        first, last = round(room * done / total), round(room * (done + part) / total)
        shares.append((first + gap * index, last - first))
        done += part
    return shares
