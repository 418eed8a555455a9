"""Where names go on a map, so that none hides a place or another name; pure."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from game.ui.geometry import Rect
from game.ui.vector import Position

Size = tuple[int, int]
Shape = tuple[Position, ...]

_COLUMNS, _ROWS = 24, 16
"""How finely the land is searched for room for a party's name."""
_HIDING = 12.0
"""How much worse it is to hide a place than to stand on foreign land, by surface."""


def hidden(rect: Rect, taken: Sequence[Rect]) -> int:
    """Return how many square pixels a rectangle shares with those already taken."""
    shared = (rect.common(other) for other in taken)
    return sum(part.w * part.h for part in shared)


@lru_cache(maxsize=64)
def beside(dot: Rect, size: Size, frame: Rect, taken: tuple[Rect, ...]) -> Rect:
    """Return where a name of this size stands beside a dot: right, left, above or below.

    It is the first of them that hides nothing and leaves nothing out, else the best.
    """
    width, height = size
    x, y = dot.centre
    middle, across = y - height // 2, x - width // 2
    spots = (
        Rect(dot.right, middle, width, height),
        Rect(dot.x - width, middle, width, height),
        Rect(across, dot.y - height, width, height),
        Rect(across, dot.bottom, width, height),
        Rect(dot.right - dot.w // 3, dot.y - height * 2 // 3, width, height),
        Rect(dot.right - dot.w // 3, dot.bottom - height // 3, width, height),
        Rect(dot.x + dot.w // 3 - width, dot.y - height * 2 // 3, width, height),
        Rect(dot.x + dot.w // 3 - width, dot.bottom - height // 3, width, height),
    )
    return min(spots, key=lambda spot: hidden(spot, taken) + 3 * _outside(spot, frame))


@lru_cache(maxsize=64)
def on_land(shapes: tuple[Shape, ...], size: Size, frame: Rect, taken: tuple[Rect, ...]) -> Rect:
    """Return where a name of this size stands on the land of its party, hiding least.

    Shapes are in pixels of the window, like the frame.
    """
    width, height = size
    corners = [corner for shape in shapes for corner in shape] or [frame.centre]
    home = (
        sum(x for x, _ in corners) / len(corners),
        sum(y for _, y in corners) / len(corners),
    )
    spots = [
        Rect(cell.centre[0] - width // 2, cell.centre[1] - height // 2, width, height)
        for cell in frame.grid(_COLUMNS, _ROWS)
    ]

    def cost(spot: Rect) -> float:
        far = abs(spot.centre[0] - home[0]) + abs(spot.centre[1] - home[1])
        blocked = _HIDING * (hidden(spot, taken) + _outside(spot, frame))
        ends = ((spot.x, spot.centre[1]), spot.centre, (spot.right, spot.centre[1]))
        foreign = sum(not _inside_any(shapes, end) for end in ends) / len(ends)
        return blocked + foreign * width * height + far

    return min(spots, key=cost)


def _outside(rect: Rect, frame: Rect) -> int:
    part = rect.common(frame)
    return rect.w * rect.h - part.w * part.h


def _inside_any(shapes: Sequence[Shape], point: Position) -> bool:
    return any(_inside(shape, point) for shape in shapes)


def _inside(shape: Shape, point: Position) -> bool:
    """Tell whether a point lies in a polygon: a ray from it crosses the outline an odd time."""
    x, y = point
    odd = False
    x0, y0 = shape[-1]
    for x1, y1 in shape:
        if (y0 > y) != (y1 > y) and x < x0 + (x1 - x0) * (y - y0) / (y1 - y0):
            odd = not odd
        x0, y0 = x1, y1
    return odd
