"""The board: eight tracks round the rim, communications in the middle linking them all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.ui import vector
from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import HEADING
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
_LINE = 1.25
"""Height of a line of a name, in sizes of its letters."""
_CLOSE = 1.06
"""The same where one name has two lines."""
_SIDES = ("3", "7")
_WIDEST = 1.5
"""How much wider than high the circle may be drawn."""
_SMALLEST = 18
"""Design size below which no name shrinks."""

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
        layout = _Layout(canvas, rect, self.tracks)
        return {spot.track: layout.spot(spot) for spot in self.tracks}

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw the rim, the lines to the middle as thick as the link, and every track."""
        del look
        layout = _Layout(canvas, rect, self.tracks)
        self._lines(layout)
        for spot in self.tracks:
            _paint_track(layout, spot)

    def _lines(self, layout: _Layout) -> None:
        canvas, rect, theme = layout.canvas, layout.rect, layout.canvas.theme
        places = {spot.track: layout.place(spot.track) for spot in self.tracks}
        unit = canvas.metrics.unit
        thick = max(1.0, round(_THICKEST * unit * self.link / 100))
        colour = blend(theme.ground, theme.tracks[CENTRE], 0.25 + 0.5 * self.link / 100)
        attributes = vector.outline(colour, thick)
        inside = {key: (x - rect.x, y - rect.y) for key, (x, y) in places.items()}
        body = _rim(layout)
        if CENTRE in inside:
            body += "".join(
                vector.line([inside[CENTRE], inside[key]], attributes)
                for key in inside
                if key != CENTRE
            )
        canvas.shape(rect, body)


class _Layout:
    """Where everything lies, and the one size in which all names are written."""

    def __init__(self, canvas: Canvas, rect: Rect, tracks: Sequence[TrackSpot]) -> None:
        self.canvas = canvas.fitted_to(rect, *_NEEDED)
        self.rect = rect
        self._tracks = tracks
        self.size = HEADING
        self._measure()
        while self.size > _SMALLEST and not self._all_fit():
            self.size -= 1
            self._measure()

    def _measure(self) -> None:
        """Find how wide the names are at the present size, and how large the circle can be."""
        self._line = self.canvas.em(self.size * _LINE)
        self._widths = {spot.track: self._width(spot) for spot in self._tracks}
        medal = self.medal(CENTRE)
        sides = (self._widths.get(side, 0) for side in _SIDES)
        self._down = (self.rect.h - medal - self._line) / 2
        self._across = min((self.rect.w - max(medal, *sides)) / 2, self._down * _WIDEST)
        self._middle = (self.rect.x + self.rect.w / 2, self.rect.y + medal / 2 + self._down)

    def style(self, spot: TrackSpot) -> Style:
        """Return how a name is written; that of a track that acts is bolder."""
        style = Style(self.size, 700 if spot.active else 500, valign="middle", fit=False)
        return style if spot.track == BETWEEN else replace(style, align="centre")

    def lines(self, spot: TrackSpot) -> list[str]:
        """Return a name as it is written: that of 1.5 word for word, beside its medal."""
        return spot.name.split() if spot.track == BETWEEN else [spot.name]

    def medal(self, track: str) -> int:
        """Return the width of a track's medal."""
        design = _SMALL_MEDAL if track == BETWEEN else _MEDAL
        return min(self.canvas.px(design), self.rect.h * design // 900, self.rect.w * design // 800)

    def place(self, track: str) -> Position:
        """Return the centre of a track's medal."""
        if track == CENTRE:
            return self._middle
        turn = 1 / 16 if track == BETWEEN else RIM.index(track) / len(RIM)
        x, y = vector.on_circle((0.0, 0.0), 1.0, turn)
        right = x * self._across
        if track == BETWEEN:
            right = max(right, self._beside_first())
        return self._middle[0] + right, self._middle[1] + y * self._down

    def _beside_first(self) -> float:
        """Return how far from the middle 1.5 must stand so as not to cover the name of 1."""
        first = self._widths.get(RIM[0], 0)
        return first / 2 + self.medal(BETWEEN) / 2 + self.canvas.px(_APART)

    def spot(self, spot: TrackSpot) -> Rect:
        """Return the room of a track, its medal above its name; beside it for 1.5."""
        x, y = self.place(spot.track)
        medal, width = self.medal(spot.track), self._widths[spot.track]
        if spot.track == BETWEEN:
            wide = medal + self.canvas.px(_APART) + width
            return Rect(round(x - medal / 2), round(y - medal / 2), wide, medal)
        width = max(width, medal)
        return Rect(round(x - width / 2), round(y - medal / 2), width, medal + self._line)

    def parts(self, spot: TrackSpot) -> tuple[Rect, Rect]:
        """Divide a track's room into medal and name."""
        place = self.spot(spot)
        if spot.track != BETWEEN:
            medal, words = place.top(place.h - self._line)
            return medal.square(), words
        medal, words = place.left(place.h, self.canvas.px(_APART))
        height = self.canvas.em(self.size * _CLOSE) * len(self.lines(spot))
        above = self.place("2")[1] - self.medal("2") / 2
        return medal, Rect(words.x, round(above) - height, words.w, height)

    def _width(self, spot: TrackSpot) -> int:
        style = self.style(spot)
        return max(self.canvas.text_width(line, style) for line in self.lines(spot)) + 4

    def _all_fit(self) -> bool:
        """Tell whether no name sticks out of the board or is wider than its share of it."""
        return all(
            self.rect.holds(self.spot(spot)) and self._widths[spot.track] <= self.rect.w * 9 // 20
            for spot in self._tracks
        )


def _rim(layout: _Layout) -> str:
    rect = layout.rect
    x, y = layout.place(CENTRE)
    down = y - layout.place("1")[1]
    across = layout.place("3")[0] - x
    style = vector.outline(layout.canvas.theme.line, max(1.0, 4 * layout.canvas.metrics.unit))
    return (
        f'<ellipse cx="{x - rect.x:.1f}" cy="{y - rect.y:.1f}" rx="{across:.1f}" '
        f'ry="{down:.1f}" {style}/>'
    )


def _paint_track(layout: _Layout, spot: TrackSpot) -> None:
    """Draw medal and name; a plate under the name keeps the lines off it."""
    canvas, theme = layout.canvas, layout.canvas.theme
    medal, words = layout.parts(spot)
    if spot.active:
        canvas.pill(medal.inset(-canvas.px(10)), theme.accent)
    canvas.pill(medal.inset(-canvas.px(4)), theme.ground)
    paint_medal(canvas, medal, spot.track, rim=False)
    style = layout.style(spot)
    if spot.track != BETWEEN:
        width = min(words.w, canvas.text_width(spot.name, style) + canvas.px(12))
        plate = words.middle(width, words.h * 4 // 5)
        canvas.panel(plate, Sheet(theme.ground, radius=14))
    lines = layout.lines(spot)
    for line, row in zip(lines, words.column(len(lines)), strict=True):
        canvas.text(row, line, style)
