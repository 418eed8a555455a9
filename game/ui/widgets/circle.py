"""The board: eight tracks round the rim, communications in the middle linking them all."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui import vector
from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import HEADING, SMALL
from game.ui.nodes import PLAIN, Look
from game.ui.text import Style
from game.ui.theme import blend
from game.ui.vector import Position
from game.ui.widgets.track import paint_medal

RIM = ("1", "2", "3", "4", "5", "6", "7", "8")
BETWEEN, CENTRE = "1.5", "9"
_MEDAL, _SMALL_MEDAL = 116, 84
_THICKEST = 18
_APART = 10
NAME_HEIGHT = HEADING * 1.25
"""Design height of a name below its medal."""
_SIDES = ("3", "7")
_WIDEST = 1.5
"""How much wider than high the circle may be drawn."""

_NEEDED = (860, 960)
"""Design size at which the text has its own size; in less room it shrinks."""


@dataclass(frozen=True, slots=True)
class TrackSpot:
    """A track on the board: number as text, short name, a detail, and whether it acts now."""

    track: str
    name: str
    detail: str = ""
    active: bool = False


@dataclass(frozen=True, slots=True)
class CircleBoard:
    """The tracks in play and the link 0..100 between them."""

    tracks: tuple[TrackSpot, ...]
    link: float

    def spots(self, canvas: Canvas, rect: Rect) -> dict[str, Rect]:
        """Return where each track lies, medal and name: for nodes, and for what flies there."""
        canvas = canvas.fitted_to(rect, *_NEEDED)
        return {spot.track: self._spot(canvas, rect, spot.track) for spot in self.tracks}

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw the rim, the lines to the middle as thick as the link, and every track."""
        canvas = canvas.fitted_to(rect, *_NEEDED)
        del look
        self._lines(canvas, rect)
        places = self.spots(canvas, rect)
        for spot in self.tracks:
            self._track(canvas, places[spot.track], spot)

    def _medal(self, canvas: Canvas, rect: Rect, track: str) -> int:
        design = _SMALL_MEDAL if track == BETWEEN else _MEDAL
        return min(canvas.px(design), rect.h * design // 900)

    def _width(self, canvas: Canvas, rect: Rect, track: str) -> int:
        """Return the room a track's name needs, at most a third of the board."""
        names = [spot for spot in self.tracks if spot.track == track]
        width = max((canvas.text_width(spot.name, _name_style(spot)) for spot in names), default=0)
        medal = self._medal(canvas, rect, track)
        return min(max(medal, width + canvas.px(16)), rect.w // 3)

    def _place(self, canvas: Canvas, rect: Rect, track: str) -> Position:
        """Return the centre of a track's medal."""
        medal = self._medal(canvas, rect, CENTRE)
        down = (rect.h - medal - canvas.em(NAME_HEIGHT)) / 2
        widest = max(self._width(canvas, rect, side) for side in _SIDES)
        across = min((rect.w - widest) / 2, down * _WIDEST)
        middle = (rect.x + rect.w / 2, rect.y + medal / 2 + down)
        if track == CENTRE:
            return middle
        turn = 1 / 16 if track == BETWEEN else RIM.index(track) / len(RIM)
        x, y = vector.on_circle((0.0, 0.0), 1.0, turn)
        return middle[0] + x * across, middle[1] + y * down

    def _spot(self, canvas: Canvas, rect: Rect, track: str) -> Rect:
        x, y = self._place(canvas, rect, track)
        medal, width = self._medal(canvas, rect, track), self._width(canvas, rect, track)
        if track == BETWEEN:
            wide = medal + canvas.px(_APART) + width
            return Rect(round(x - medal / 2), round(y - medal / 2), wide, medal)
        height = medal + canvas.em(NAME_HEIGHT)
        return Rect(round(x - width / 2), round(y - medal / 2), width, height)

    def _lines(self, canvas: Canvas, rect: Rect) -> None:
        theme = canvas.theme
        places = {spot.track: self._place(canvas, rect, spot.track) for spot in self.tracks}
        unit = canvas.metrics.unit
        thick = max(1.0, round(_THICKEST * unit * self.link / 100))
        colour = blend(theme.ground, theme.tracks[CENTRE], 0.25 + 0.5 * self.link / 100)
        attributes = vector.outline(colour, thick)
        inside = {key: (x - rect.x, y - rect.y) for key, (x, y) in places.items()}
        body = self._rim(canvas, rect)
        if CENTRE in inside:
            body += "".join(
                vector.line([inside[CENTRE], inside[key]], attributes)
                for key in inside
                if key != CENTRE
            )
        canvas.shape(rect, body)

    def _rim(self, canvas: Canvas, rect: Rect) -> str:
        x, y = self._place(canvas, rect, CENTRE)
        down = y - self._place(canvas, rect, "1")[1]
        across = self._place(canvas, rect, "3")[0] - x
        style = vector.outline(canvas.theme.line, max(1.0, 4 * canvas.metrics.unit))
        return (
            f'<ellipse cx="{x - rect.x:.1f}" cy="{y - rect.y:.1f}" rx="{across:.1f}" '
            f'ry="{down:.1f}" {style}/>'
        )

    def _track(self, canvas: Canvas, place: Rect, spot: TrackSpot) -> None:
        """Draw medal and name; a plate under the name keeps the lines off it."""
        theme = canvas.theme
        medal, words = self._parts(canvas, place, spot.track)
        if spot.active:
            canvas.pill(medal.inset(-canvas.px(10)), theme.accent)
        canvas.pill(medal.inset(-canvas.px(4)), theme.ground)
        paint_medal(canvas, medal, spot.track, rim=False)
        style = _name_style(spot)
        if spot.track != BETWEEN:
            width = min(words.w, canvas.text_width(spot.name, style) + canvas.px(12))
            plate = words.middle(width, words.h * 4 // 5)
            canvas.panel(plate, Sheet(theme.ground, radius=14))
        canvas.text(words, spot.name, style)

    def _parts(self, canvas: Canvas, place: Rect, track: str) -> tuple[Rect, Rect]:
        """Divide a track's room into medal and name: below it, but beside it for 1.5."""
        if track == BETWEEN:
            medal, words = place.left(place.h, canvas.px(_APART))
            return medal, words.top(words.h * 3 // 5)[0]
        medal, words = place.top(place.h - canvas.em(NAME_HEIGHT))
        return medal.square(), words


def _name_style(spot: TrackSpot) -> Style:
    between = spot.track == BETWEEN
    return Style(
        SMALL if between else HEADING,
        700 if spot.active else 500,
        align="left" if between else "centre",
        valign="middle",
    )
