"""Where two parties touch on a map, and the line drawn there; pure geometry and shapes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from game.content.texts import MapSpec
from game.ui import vector
from game.ui.theme import Theme, blend
from game.ui.vector import Position

_GLOW = ((5.0, 0.16), (3.2, 0.22), (1.9, 0.34))
"""Layers of the glow: how many times as wide as the line, and how dense."""
_HATCH_FROM = 3
"""The step of the ladder from which the line is hatched, so that it is read without colour."""
SPARKS_FROM = 7
"""The step from which fires burn along the line."""

Edge = tuple[Position, Position]


@lru_cache(maxsize=64)
def frontier(region: MapSpec, one: str, other: str) -> tuple[tuple[Position, ...], ...]:
    """Return the lines along which two parties touch, in the map's own units."""
    first, second = (set(_edges(region, party)) for party in (one, other))
    shared = [edge for edge in first if edge in second or edge[::-1] in second]
    return tuple(_chained(sorted(shared)))


def along(line: Sequence[Position], distance: float) -> list[tuple[Position, float]]:
    """Return points this far apart along a line, each with the direction there in radians."""
    found = []
    left = distance / 2
    for (x0, y0), (x1, y1) in pairwise(line):
        length = math.hypot(x1 - x0, y1 - y0)
        turn = math.atan2(y1 - y0, x1 - x0)
        while left <= length and length:
            share = left / length
            found.append(((x0 + (x1 - x0) * share, y0 + (y1 - y0) * share), turn))
            left += distance
        left -= length
    return found


def hot_line(line: Sequence[Position], step: int, theme: Theme, unit: float) -> str:
    """Draw a frontier at a step of the ladder, 1 to 9: wider, redder and closer hatched.

    ``unit`` is the size of a design pixel. Returns the inside of an SVG.
    """
    cool, hot = theme.heat
    colour = blend(cool, hot, (step - 1) / 8)
    dark = blend(colour, theme.ink, 0.55)
    width = (3 + step) * unit
    body = "".join(
        vector.line(line, vector.outline(colour, width * times, opacity=density))
        for times, density in _GLOW
    )
    if step >= _HATCH_FROM:
        body += _hatches(line, step, vector.outline(dark, 2.6 * unit), unit)
    body += vector.line(line, vector.outline(dark, width + 2.5 * unit))
    return body + vector.line(line, vector.outline(colour, width))


def _hatches(line: Sequence[Position], step: int, attributes: str, unit: float) -> str:
    """Draw strokes across a line, the longer and the closer the higher the step."""
    reach, apart = (5 + 1.8 * step) * unit, (36 - 2.4 * step) * unit
    strokes = []
    for (x, y), turn in along(line, apart):
        dx, dy = reach * math.cos(turn + 1.1), reach * math.sin(turn + 1.1)
        strokes.append(vector.line([(x - dx, y - dy), (x + dx, y + dy)], attributes))
    return "".join(strokes)


def _edges(region: MapSpec, party: str) -> Iterator[Edge]:
    """Yield the sides of every region of a party, whole as it is drawn."""
    for area in region.regions:
        if area.party == party:
            yield from pairwise((*area.polygon, area.polygon[0]))


def _chained(edges: Sequence[Edge]) -> Iterator[tuple[Position, ...]]:
    """Join sides that share a corner into lines as long as they can be."""
    left = list(edges)
    while left:
        chain = list(left.pop(0))
        grown = True
        while grown:
            grown = any(_join(chain, left, edge) for edge in left)
        yield tuple(chain)


def _join(chain: list[Position], left: list[Edge], edge: Edge) -> bool:
    """Put a side at the end of a line where it fits; tell whether it did."""
    for start, end in (edge, edge[::-1]):
        if start == chain[-1]:
            chain.append(end)
        elif end == chain[0]:
            chain.insert(0, start)
        else:
            continue
        left.remove(edge)
        return True
    return False
