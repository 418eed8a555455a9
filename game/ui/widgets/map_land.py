"""Sea, land, rivers and fronts of a map as one drawing, kept by map and size; pure."""

from __future__ import annotations

from functools import lru_cache

from game.content.texts import MapSpec, Point
from game.ui import vector
from game.ui.theme import THEMES, Colour, Theme, blend
from game.ui.vector import Position
from game.ui.widgets.frontier import frontier, hot_line

FULL_WIDTH = 900
"""Design width at which lines have their own width; on a smaller map they are finer."""
_SURF = ((34, 0.25), (20, 0.4), (8, 0.9))
"""Lines of surf along the coast: width in the map's units, and how much foam."""

Hot = tuple[str, str, int]
"""Two parties by id, and the step of the ladder on which they stand."""


@lru_cache(maxsize=16)
def land(
    region: MapSpec, parties: tuple[str, ...], fronts: tuple[Hot, ...], width: int, theme_name: str
) -> str:
    """Return the inside of an SVG as wide as asked, in pixels, without any name or place."""
    factor, theme = width / region.size[0], THEMES[theme_name]
    return (
        _coast(region, theme, factor)
        + _regions(region, parties, theme, factor)
        + _rivers(region, theme, factor)
        + _fronts(region, fronts, theme, factor)
    )


def scaled(point: Point | Position, factor: float) -> Position:
    """Return a point of the map in pixels of its drawing."""
    return point[0] * factor, point[1] * factor


def _coast(region: MapSpec, theme: Theme, factor: float) -> str:
    return "".join(
        vector.polygon(
            [scaled(corner, factor) for corner in area.polygon],
            vector.outline(blend(theme.sea, theme.water, foam * 0.5), width * factor),
        )
        for width, foam in _SURF
        for area in region.regions
    )


def _regions(region: MapSpec, parties: tuple[str, ...], theme: Theme, factor: float) -> str:
    body = ""
    for number, area in enumerate(region.regions):
        colour = _tint(theme, parties, area.party)
        shade = blend(colour, theme.panel, 0.14 * (number % 2))
        seam = vector.stroke(blend(colour, theme.ink, 0.22), 1.4 * factor)
        corners = [scaled(corner, factor) for corner in area.polygon]
        body += vector.polygon(corners, vector.fill(shade) + seam)
    return body


def _tint(theme: Theme, parties: tuple[str, ...], party: str) -> Colour:
    return theme.land[parties.index(party) % 3] if party in parties else theme.land[-1]


def _rivers(region: MapSpec, theme: Theme, factor: float) -> str:
    return "".join(
        vector.line(
            [scaled(point, factor) for point in river.points],
            vector.outline(theme.water, max(1.5, river.width * factor)),
        )
        for river in region.rivers
    )


def _fronts(region: MapSpec, fronts: tuple[Hot, ...], theme: Theme, factor: float) -> str:
    unit = factor * region.size[0] / FULL_WIDTH
    return "".join(
        hot_line([scaled(point, factor) for point in line], step, theme, unit)
        for one, other, step in fronts
        for line in frontier(region, one, other)
    )
