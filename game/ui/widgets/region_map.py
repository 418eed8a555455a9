"""The map of the region: fresh colours for the parties, and a frontier that shows how hot it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from game.content.texts import MapSpec, PlaceSpec
from game.ui import vector
from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, SMALL
from game.ui.nodes import PLAIN, Look
from game.ui.text import Style
from game.ui.vector import Position
from game.ui.widgets.frontier import SPARKS_FROM, along, frontier, hot_line
from game.ui.widgets.map_land import FULL_WIDTH, land, scaled
from game.ui.widgets.map_words import beside, on_land

_NEEDED = (FULL_WIDTH, 576)
"""Design size at which the text has its own size; in less room it shrinks."""
_ROW = 56
_MARK = 40
_HALO = 3
_PARTY = Style(HEADING + 4, 700, align="centre", valign="middle")
_PLACE = Style(SMALL, 500, align="centre", valign="middle", fit=False)
_CAPTION = Style(BODY, 500, valign="middle")


@dataclass(frozen=True, slots=True)
class Front:
    """Two parties by id, the step of the ladder 1..9 on which they stand, and that in words."""

    one: str
    other: str
    step: int
    caption: str = ""


@dataclass(frozen=True, slots=True)
class RegionMap:
    """A map with the names of its parties by id, in the order of the scenario, and its fronts."""

    region: MapSpec
    names: Mapping[str, str]
    fronts: Sequence[Front] = ()

    def paint(self, canvas: Canvas, rect: Rect, _look: Look = PLAIN) -> None:
        """Draw map and names as large as the rectangle allows, the fronts in words below."""
        captions = [front for front in self.fronts if front.caption]
        frame, foot = self._divided(canvas, rect, len(captions))
        self.paint_land(canvas, frame)
        self._neatline(canvas, frame)
        for front, row in zip(captions, foot.column(max(1, len(captions))), strict=False):
            self._caption(canvas, row, front)
        self._words(canvas.fitted_to(frame, *_NEEDED), frame)

    def paint_land(self, canvas: Canvas, frame: Rect) -> None:
        """Draw sea, land, rivers and fronts without any name, over the whole frame."""
        canvas.fill(frame, canvas.theme.sea)
        hot = tuple((front.one, front.other, front.step) for front in self.fronts)
        body = land(self.region, tuple(self.names), hot, frame.w, canvas.theme.name)
        canvas.shape(frame, body)

    def covering(self, rect: Rect) -> Rect:
        """Return the smallest frame that covers a rectangle; what sticks out is to be clipped."""
        wide, tall = self.region.size
        factor = max(rect.w / wide, rect.h / tall)
        width, height = round(wide * factor), round(tall * factor)
        x, y = rect.centre
        return Rect(x - width // 2, y - height // 2, width, height)

    def _divided(self, canvas: Canvas, rect: Rect, captions: int) -> tuple[Rect, Rect]:
        """Return the frame of the map and the strip of captions below, together in the middle."""
        edge = canvas.px(8)
        below = canvas.em(_ROW) * captions + (canvas.px(16) if captions else 0)
        wide, tall = self.region.size
        room = Rect(rect.x, rect.y, rect.w, max(rect.h // 2, rect.h - below)).inset(edge)
        factor = min(room.w / wide, room.h / tall)
        width, height = round(wide * factor), round(tall * factor)
        block = rect.middle(rect.w, min(rect.h, height + 2 * edge + below))
        top, foot = block.top(height + 2 * edge, canvas.px(16))
        return top.middle(width, height), foot

    def _neatline(self, canvas: Canvas, frame: Rect) -> None:
        """Frame the map with a thin line at a little distance, as printed maps have it."""
        outer, width = frame.inset(-canvas.px(6)), max(1.0, 2.5 * canvas.metrics.unit)
        corner, size = (width / 2, width / 2), (outer.w - width, outer.h - width)
        line = vector.outline(canvas.theme.soft_ink, width)
        canvas.shape(outer, vector.box(corner, size, 0, line))

    def _words(self, canvas: Canvas, frame: Rect) -> None:
        """Draw places, fires and names; what stands already is never covered by what follows."""
        factor, side = frame.w / self.region.size[0], canvas.em(_MARK)
        places = [
            (place, _square(frame, scaled(place.at, factor), side)) for place in self.region.places
        ]
        fires = self._fires(canvas, frame)
        taken = [spot for _, spot in places] + fires + self._occupied(canvas, frame)
        for place, spot in places:
            size = canvas.text_width(place.name, _PLACE) + canvas.px(14), canvas.em(SMALL * 1.2)
            words = beside(spot, size, frame, tuple(taken))
            taken.append(words)
            _mark(canvas, spot, place)
            _haloed(canvas, words, place.name)
        for fire in fires:
            canvas.pill(fire, canvas.theme.heat[1], canvas.theme.panel)
            canvas.icon(fire.inset(fire.w // 5), "escalation", canvas.theme.on_accent)
        for party, name in self.names.items():
            self._party(canvas, frame, (party, name), taken)

    def _party(
        self, canvas: Canvas, frame: Rect, party: tuple[str, str], taken: list[Rect]
    ) -> None:
        """Write a party's name on its own colour, where its land has room."""
        theme, (key, name) = canvas.theme, party
        factor = frame.w / self.region.size[0]
        shapes = tuple(
            tuple((frame.x + x * factor, frame.y + y * factor) for x, y in area.polygon)
            for area in self.region.regions
            if area.party == key
        )
        size = canvas.text_width(name, _PARTY) + canvas.px(44), canvas.em(68)
        clear = canvas.px(12)
        plate = on_land(shapes, size, frame, tuple(spot.inset(-clear) for spot in taken))
        taken.append(plate)
        canvas.panel(plate, Sheet(theme.party(list(self.names).index(key)), theme.panel, 3, 16))
        style = Style(_PARTY.size, 700, theme.on_accent, "centre", "middle", fit=False)
        canvas.text(plate, name, style)

    def _occupied(self, canvas: Canvas, frame: Rect) -> list[Rect]:
        """Return the places of the fronts, as a chain of small squares."""
        side, factor = canvas.px(26), frame.w / self.region.size[0]
        return [
            _square(frame, point, side)
            for front in self.fronts
            for line in frontier(self.region, front.one, front.other)
            for point, _turn in along([scaled(point, factor) for point in line], side)
        ]

    def _fires(self, canvas: Canvas, frame: Rect) -> list[Rect]:
        """Return where fires burn: on fronts from step 7 on, one more with every step."""
        side, factor = canvas.em(_MARK + 4), frame.w / self.region.size[0]
        found = []
        for front in self.fronts:
            count = front.step - SPARKS_FROM + 2
            lines = frontier(self.region, front.one, front.other) if count > 1 else ()
            for line in lines[:1]:
                points = [scaled(point, factor) for point in line]
                length = sum(1 for _ in along(points, 1.0))
                found += [
                    _square(frame, point, side)
                    for point, _turn in along(points, max(1.0, length / count))[:count]
                ]
        return found

    def _caption(self, canvas: Canvas, row: Rect, front: Front) -> None:
        """Write below the map how hot a front is, behind a piece of its line if that has room."""
        sample, words = row.left(canvas.em(130), canvas.px(18))
        if canvas.text_width(front.caption, _CAPTION) > words.w:
            canvas.text(row, front.caption, _CAPTION)
            return
        middle = sample.h / 2
        line = [(sample.w * 0.12, middle), (sample.w * 0.88, middle)]
        unit = canvas.metrics.unit
        canvas.shape(sample, hot_line(line, front.step, canvas.theme, unit))
        canvas.text(words, front.caption, _CAPTION)


def _square(frame: Rect, centre: Position, side: int) -> Rect:
    """Return a square round a point that is counted from the corner of the frame."""
    x, y = round(centre[0]), round(centre[1])
    return Rect(frame.x + x - side // 2, frame.y + y - side // 2, side, side)


def _mark(canvas: Canvas, spot: Rect, place: PlaceSpec) -> None:
    """Draw what kind of place it is."""
    canvas.pill(spot, canvas.theme.panel, canvas.theme.ink)
    canvas.icon(spot.inset(spot.w // 6), f"place-{place.icon}", canvas.theme.ink)


def _haloed(canvas: Canvas, rect: Rect, name: str) -> None:
    """Write a name with a rim of paper, so that it is read on land, line and water."""
    rim, far = (
        Style(SMALL, 500, canvas.theme.panel, "centre", "middle", fit=False),
        canvas.px(_HALO),
    )
    for dx, dy in ((0, -far), (0, far), (-far, 0), (far, 0), *_corners(far)):
        canvas.text(rect.moved(dx, dy), name, rim)
    canvas.text(rect, name, _PLACE)


def _corners(far: int) -> tuple[tuple[int, int], ...]:
    near = max(1, far * 3 // 4)
    return (-near, -near), (near, -near), (-near, near), (near, near)
