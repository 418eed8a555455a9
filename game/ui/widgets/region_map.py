"""The fictional map: areas that grow darker and hatched as the conflict escalates."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui import vector
from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY, SMALL
from game.ui.nodes import PLAIN, Look
from game.ui.text import Style
from game.ui.theme import Colour, blend
from game.ui.vector import Position

_CALM, _HOT = 0.10, 0.85
_HATCH_FROM = 7
"""From this step on an area is hatched, so that war is seen without colour."""

_NEEDED = (560, 380)
"""Design size at which the text has its own size; in less room it shrinks."""


@dataclass(frozen=True, slots=True)
class MapArea:
    """A named area: its corners in the map's own units, whose it is, its escalation step.

    ``party`` None is nobody's; ``step`` None is not part of any conflict.
    """

    id: str
    name: str
    corners: tuple[Position, ...]
    party: int | None = None
    step: int | None = None


@dataclass(frozen=True, slots=True)
class MapPlace:
    """A town or crossing with a name, in the map's own units."""

    name: str
    at: Position


@dataclass(frozen=True, slots=True)
class RegionMap:
    """Areas and places; the map is scaled to its rectangle, keeping its proportions."""

    areas: tuple[MapArea, ...]
    places: tuple[MapPlace, ...] = ()

    def spots(self, rect: Rect) -> dict[str, Rect]:
        """Return the smallest rectangle round each area, for nodes."""
        to_screen = self._scale(rect)
        found = {}
        for area in self.areas:
            points = [to_screen(corner) for corner in area.corners]
            xs, ys = [x for x, _ in points], [y for _, y in points]
            x, y = round(min(xs)), round(min(ys))
            found[area.id] = Rect(rect.x + x, rect.y + y, round(max(xs)) - x, round(max(ys)) - y)
        return found

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw areas with their party's border, then places and names."""
        canvas = canvas.fitted_to(rect, *_NEEDED)
        del look
        to_screen = self._scale(rect)
        unit = canvas.metrics.unit
        body = ""
        for area in self.areas:
            points = [to_screen(corner) for corner in area.corners]
            colour = self._tint(canvas, area)
            body += vector.polygon(points, vector.fill(colour))
            if area.step is not None and area.step >= _HATCH_FROM:
                hatch = blend(colour, canvas.theme.ink, 0.35)
                body += "".join(
                    vector.line(pair, vector.outline(hatch, max(1.0, 2 * unit)))
                    for pair in _hatch(points, max(6.0, 16 * unit))
                )
            border = canvas.theme.party(area.party)
            body += vector.polygon(points, vector.outline(border, max(2.0, 5 * unit)))
        for place in self.places:
            dot = vector.fill(canvas.theme.ink) + vector.stroke(canvas.theme.panel, 2 * unit)
            body += vector.circle(to_screen(place.at), max(3.0, 8 * unit), dot)
        canvas.shape(rect, body)
        self._names(canvas, rect)

    def _names(self, canvas: Canvas, rect: Rect) -> None:
        to_screen = self._scale(rect)
        for area in self.areas:
            x, y = _middle([to_screen(corner) for corner in area.corners])
            style = Style(BODY, 700, align="centre", valign="middle")
            width = canvas.text_width(area.name, style) + canvas.px(28)
            height = canvas.em(BODY * 1.3)
            corner = round(x) - width // 2, round(y) - height // 2
            plate = Rect(rect.x + corner[0], rect.y + corner[1], width, height)
            canvas.panel(plate, Sheet(canvas.theme.panel, canvas.theme.party(area.party), 2, 12))
            canvas.text(plate, area.name, style)
        for place in self.places:
            x, y = to_screen(place.at)
            width, height = canvas.em(200), canvas.em(SMALL * 1.2)
            spot = Rect(
                rect.x + round(x) + canvas.px(14), rect.y + round(y) - height // 2, width, height
            )
            canvas.text(spot, place.name, Style(SMALL, 500, valign="middle"))

    def _tint(self, canvas: Canvas, area: MapArea) -> Colour:
        theme = canvas.theme
        if area.step is None:
            return theme.sunken
        share = _CALM + (_HOT - _CALM) * (area.step - 1) / 8
        return blend(theme.panel, theme.escalation_step(area.step), share)

    def _scale(self, rect: Rect) -> _ToScreen:
        xs = [x for area in self.areas for x, _ in area.corners] or [0.0]
        ys = [y for area in self.areas for _, y in area.corners] or [0.0]
        return _ToScreen((min(xs), min(ys)), (max(xs), max(ys)), rect)


class _ToScreen:
    """From the map's units to pixels counted from the corner of a rectangle."""

    def __init__(self, low: Position, high: Position, rect: Rect) -> None:
        margin = 6
        wide, tall = max(1e-9, high[0] - low[0]), max(1e-9, high[1] - low[1])
        self._low = low
        self._factor = min((rect.w - 2 * margin) / wide, (rect.h - 2 * margin) / tall)
        self._left = (rect.w - wide * self._factor) / 2
        self._top = (rect.h - tall * self._factor) / 2

    def __call__(self, point: Position) -> Position:
        return (
            self._left + (point[0] - self._low[0]) * self._factor,
            self._top + (point[1] - self._low[1]) * self._factor,
        )


def _middle(points: list[Position]) -> Position:
    """Return the centre of mass of a polygon; of its corners when it has no surface."""
    twice, x, y = 0.0, 0.0, 0.0
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
        cross = x0 * y1 - x1 * y0
        twice, x, y = twice + cross, x + (x0 + x1) * cross, y + (y0 + y1) * cross
    if abs(twice) < 1e-9:
        count = len(points)
        return sum(px for px, _ in points) / count, sum(py for _, py in points) / count
    return x / (3 * twice), y / (3 * twice)


def _hatch(points: list[Position], distance: float) -> list[tuple[Position, Position]]:
    """Return slanting lines inside a polygon, this far apart (in ``x + y``)."""
    sums = [x + y for x, y in points]
    lines: list[tuple[Position, Position]] = []
    level = min(sums) + distance
    while level < max(sums):
        crossings = []
        for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
            first, last = x0 + y0 - level, x1 + y1 - level
            if (first < 0) != (last < 0):
                share = first / (first - last)
                crossings.append((x0 + (x1 - x0) * share, y0 + (y1 - y0) * share))
        crossings.sort()
        lines += zip(crossings[::2], crossings[1::2], strict=False)
        level += distance
    return lines
