"""The map of a scenario small and without names, as on the cover of a book."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.content.texts import MapSpec, Point
from game.ui import vector
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.theme import Colour, blend
from game.ui.vector import Position


@dataclass(frozen=True, slots=True)
class MapPicture:
    """A map and the ids of the parties, whose colours its regions take."""

    region: MapSpec
    parties: tuple[str, ...]

    def paint(self, canvas: Canvas, rect: Rect, *, faded: bool = False) -> None:
        """Fill the rectangle with the map; what sticks out at two sides is cut off."""
        theme = canvas.theme
        fit = _Fit(self.region.size, rect)
        seam = vector.stroke(theme.panel, max(1.0, canvas.px(3)))
        body = "".join(
            vector.polygon(
                fit.points(area.polygon),
                vector.fill(self._tint(canvas, area.party, faded=faded)) + seam,
            )
            for area in self.region.regions
        )
        water = blend(theme.parties[0], theme.tracks["5"], 0.5)
        water = blend(water, theme.panel, 0.7 if faded else 0.25)
        body += "".join(
            vector.line(
                fit.points(river.points), vector.outline(water, max(1.5, river.width * fit.factor))
            )
            for river in self.region.rivers
        )
        dot = vector.fill(theme.panel) + vector.stroke(theme.ink, max(1.0, canvas.px(3)))
        body += "".join(
            vector.circle(fit.point(spot.at), max(2.0, canvas.px(6)), dot)
            for spot in self.region.places
        )
        canvas.shape(rect, body)

    def _tint(self, canvas: Canvas, party: str, *, faded: bool) -> Colour:
        theme = canvas.theme
        index = self.parties.index(party) if party in self.parties else None
        share = 0.88 if faded else 0.55
        return blend(theme.party(index), theme.panel, share)


class _Fit:
    """Maps the map's own units to pixels, so that the rectangle is covered."""

    def __init__(self, size: Point, rect: Rect) -> None:
        self.factor = max(rect.w / size[0], rect.h / size[1])
        self._left = (rect.w - size[0] * self.factor) / 2
        self._top = (rect.h - size[1] * self.factor) / 2

    def point(self, point: Point) -> Position:
        return self._left + point[0] * self.factor, self._top + point[1] * self.factor

    def points(self, points: Sequence[Point]) -> list[Position]:
        return [self.point(point) for point in points]
