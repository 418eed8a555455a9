"""The map of the region: the darker and the more hatched, the closer to war."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.content.texts import MapSpec, Point, RegionSpec
from game.ui import vector
from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import SMALL
from game.ui.nodes import Look
from game.ui.text import Style
from game.ui.theme import Colour, blend
from game.ui.vector import Position

_CALM, _HOT = 0.0, 0.6
_ROOMY = 820
"""Design width, measured in text, from which there is room for the names of places."""
_NAME = Style(40, 700, align="centre", valign="middle")
_PLACE = Style(SMALL, 500, valign="middle")


@dataclass(frozen=True, slots=True)
class Land:
    """A map with its parties.

    Attributes:
        region: The map.
        names: The name of each party, by its id, in the order of the scenario.
        steps: The step of the ladder, 1 to 9, on which each party stands with another at most.
    """

    region: MapSpec
    names: Mapping[str, str]
    steps: Mapping[str, int]

    def paint(self, canvas: Canvas, rect: Rect, _look: Look) -> None:
        """Draw the land as large as the rectangle allows, with the names of parties and places."""
        wide, tall = self.region.size
        factor = min(rect.w / wide, rect.h / tall)
        frame = rect.middle(round(wide * factor), round(tall * factor))
        theme = canvas.theme
        canvas.shape(frame, self._regions(canvas, factor) + self._water(canvas, factor))
        for place in self.region.places if frame.w >= canvas.em(_ROOMY) else ():
            self._place(canvas, frame, place.name, _scaled(place.at, factor))
        for at, (party, name) in enumerate(self.names.items()):
            x, y = _scaled(_middle([r for r in self.region.regions if r.party == party]), factor)
            width = canvas.text_width(name, _NAME) + canvas.px(44)
            height = canvas.em(58)
            plate = Rect(
                frame.x + round(x) - width // 2, frame.y + round(y) - height // 2, width, height
            )
            canvas.panel(plate, Sheet(theme.panel, theme.party(at), 4, 16, raised=True))
            canvas.text(plate, name, _NAME)

    def _regions(self, canvas: Canvas, factor: float) -> str:
        theme = canvas.theme
        seam = vector.stroke(theme.panel, max(1.0, canvas.px(2)))
        return "".join(
            vector.polygon(
                [_scaled(corner, factor) for corner in area.polygon],
                vector.fill(self._tint(canvas, area.party)) + seam,
            )
            for area in self.region.regions
        )

    def _water(self, canvas: Canvas, factor: float) -> str:
        colour = blend(canvas.theme.parties[0], canvas.theme.panel, 0.3)
        return "".join(
            vector.line(
                [_scaled(point, factor) for point in river.points],
                vector.outline(colour, max(1.5, river.width * factor)),
            )
            for river in self.region.rivers
        )

    def _tint(self, canvas: Canvas, party: str) -> Colour:
        theme = canvas.theme
        if party not in self.steps:
            return theme.sunken
        own = blend(theme.panel, theme.party(list(self.names).index(party)), 0.42)
        step = self.steps[party]
        return blend(own, theme.escalation_step(step), _CALM + (_HOT - _CALM) * (step - 1) / 8)

    def _place(self, canvas: Canvas, frame: Rect, name: str, at: Position) -> None:
        x, y = frame.x + round(at[0]), frame.y + round(at[1])
        dot, height = canvas.px(16), canvas.em(SMALL * 1.25)
        canvas.pill(
            Rect(x - dot // 2, y - dot // 2, dot, dot), canvas.theme.panel, canvas.theme.ink
        )
        width = canvas.text_width(name, _PLACE) + canvas.px(16)
        left = x + dot if x + dot + width < frame.right else x - dot - width
        plate = Rect(left, y - height // 2, width, height)
        canvas.panel(plate, Sheet(canvas.theme.panel, radius=10))
        canvas.text(plate.inset(canvas.px(8), 0), name, _PLACE)


def _scaled(point: Point | Position, factor: float) -> Position:
    return point[0] * factor, point[1] * factor


def _middle(regions: Sequence[RegionSpec]) -> Position:
    """Return the middle of the corners of some regions."""
    corners = [corner for region in regions for corner in region.polygon] or [(0, 0)]
    return (
        sum(x for x, _ in corners) / len(corners),
        sum(y for _, y in corners) / len(corners),
    )
