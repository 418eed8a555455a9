"""The card: what it costs, what it does, and on its back why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui import vector
from game.ui.canvas import RADIUS, Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import PLAIN, Look
from game.ui.text import Style
from game.ui.theme import Colour, blend
from game.ui.widgets.track import track_icon

_LIFT = 8
_WATERMARK = 90
_TALL = 1.15
"""From this proportion on the icon stands above the title, not beside it."""
_NEEDED_FLAT, _NEEDED_TALL = (336, 312), (262, 372)
"""Design sizes at which the text has its own size; in less room it shrinks."""
_TITLE, _TEXT, _TAGS = BODY, 28, 28
_ICON = 50
_STRONG = Style(_TEXT, 700, valign="middle")


@dataclass(frozen=True, slots=True)
class Cost:
    """One part of a price: an icon such as ``funds``, how much of it, and that in words."""

    icon: str
    amount: int
    words: str = ""


@dataclass(frozen=True, slots=True)
class CardFace:
    """What stands on a card. ``track`` is a number as text, ``icon`` its instrument's."""

    title: str
    track: str
    icon: str
    costs: tuple[Cost, ...] = ()
    effects: tuple[str, ...] = ()
    """Short lines, up to about four."""
    tags: tuple[str, ...] = ()
    odds: str = ""
    """Such as ``60 %``; empty for a card without luck."""
    lesson: str = ""
    source: str = ""
    turned: bool = False
    """True shows the back: lesson and source."""

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw the card; it lifts under the mouse and wears a badge when chosen."""
        tall = rect.h > rect.w * _TALL
        canvas = canvas.fitted_to(rect, *_needed(rect))
        if look.enabled and look.hovered and not look.pressed:
            rect = rect.moved(0, -canvas.px(_LIFT))
        band, room = rect.top(self._band_height(canvas, rect, tall=tall))
        self._sheet(canvas, rect, band, look)
        self._head(canvas, band.inset(canvas.px(14), canvas.px(4)), tall=tall)
        room = room.inset(canvas.px(18), canvas.px(5))
        if self.turned:
            self._back(canvas, room)
        else:
            self._front(canvas, room, look)
        if look.chosen or not look.enabled:
            _badge(canvas, rect, look)

    def _colour(self, canvas: Canvas) -> Colour:
        return canvas.theme.tracks.get(self.track, canvas.theme.soft_ink)

    def _band_height(self, canvas: Canvas, rect: Rect, *, tall: bool) -> int:
        """Return how tall the coloured band is: its title in up to three lines, and the icons."""
        style = Style(_TITLE, 700)
        across = rect.w - 2 * canvas.px(14)
        if not tall:
            across -= canvas.em(_ICON) + canvas.px(12)
        most = canvas.line_height(style) * 3
        title = min(canvas.text_height(self.title, style, across), most)
        icons = canvas.em(_ICON) + canvas.px(6)
        height = title + icons if tall else max(title, icons)
        return min(height + canvas.px(12), rect.h * 2 // 5)

    def _sheet(self, canvas: Canvas, rect: Rect, band: Rect, look: Look) -> None:
        """Draw the paper and the band in the colour of the track, which stays in grey too."""
        theme = canvas.theme
        colour = self._colour(canvas)
        if not look.enabled:
            colour = blend(colour, theme.panel, 0.25)
        border = theme.accent if look.chosen else blend(theme.line, theme.ink, 0.15)
        width = 6 if look.chosen else 2
        canvas.panel(rect, Sheet(theme.panel, border, width, RADIUS, raised=look.enabled))
        edge = max(1, canvas.px(width))
        band = Rect(rect.x + edge, rect.y + edge, rect.w - 2 * edge, band.h - edge)
        with canvas.clipped(band):
            deep = Rect(band.x, band.y, band.w, band.h * 2)
            canvas.panel(deep, Sheet(colour, radius=RADIUS - width))

    def _head(self, canvas: Canvas, band: Rect, *, tall: bool) -> None:
        """Draw the instrument and the title; on a tall card also the track."""
        ink = canvas.theme.on_accent
        side = canvas.em(_ICON)
        if not tall:
            spot, words = band.left(side, canvas.px(12))
            canvas.icon(spot, self.icon, ink)
            canvas.text(words, self.title, Style(_TITLE, 700, ink, valign="middle"))
            return
        row, words = band.top(side, canvas.px(6))
        spot, row = row.left(side)
        canvas.icon(spot, self.icon, ink)
        mark, row = row.end(side * 3 // 4, canvas.px(8))
        canvas.icon(mark, track_icon(self.track), ink)
        canvas.text(row, self.track, Style(_TEXT, 700, ink, "right", "middle"))
        canvas.text(words, self.title, Style(_TITLE, 700, ink, valign="middle"))

    def _front(self, canvas: Canvas, room: Rect, look: Look) -> None:
        theme = canvas.theme
        ink = theme.ink if look.enabled else theme.soft_ink
        gap = canvas.px(8)
        room = self._prices(canvas, room, gap)
        effects, text = "\n".join(self.effects), Style(_TEXT, 500, ink)
        if self.tags and self._has_room_for_tags(canvas, effects, room):
            words = " · ".join(self.tags)
            tags = Style(_TAGS, 400, theme.soft_ink, valign="bottom")
            height = canvas.text_height(words, tags, room.w)
            foot, room = room.foot(height, gap)
            canvas.text(foot, words, tags)
        used = canvas.text(room, effects, text)
        self._watermark(canvas, Rect(room.x, used.bottom, room.w, room.bottom - used.bottom))

    def _has_room_for_tags(self, canvas: Canvas, effects: str, room: Rect) -> bool:
        """Tell whether the effects need to shrink no more than a little above the tags."""
        tags = canvas.text_height(" · ".join(self.tags), Style(_TAGS), room.w) + canvas.px(8)
        return canvas.text_height(effects, Style(_TEXT, 500), room.w) * 0.88 <= room.h - tags

    def _watermark(self, canvas: Canvas, room: Rect) -> None:
        """Print the instrument large and faint where the text leaves room for it."""
        side = min(room.h, room.w // 2)
        if side >= canvas.px(_WATERMARK):
            corner = Rect(room.right - side, room.bottom - side, side, side)
            canvas.icon(corner, self.icon, blend(canvas.theme.panel, self._colour(canvas), 0.22))

    def _prices(self, canvas: Canvas, room: Rect, gap: int) -> Rect:
        """Draw costs and odds in one row, or in two where it is too narrow; return the rest."""
        if not (self.costs or self.odds):
            return room
        row, room = room.top(canvas.em(44), gap)
        short = [str(cost.amount) for cost in self.costs]
        needed = self._width(canvas, row.h, short)
        if self.odds:
            words = canvas.text_width(self.odds, _STRONG) + row.h + canvas.px(12)
            if needed + words <= row.w:
                odds, row = row.end(words)
            else:
                odds, room = room.top(row.h, gap)
            self._chance(canvas, odds)
        texts = [cost.words or str(cost.amount) for cost in self.costs]
        if self._width(canvas, row.h, texts) > row.w:
            texts = short
        for cost, text in zip(self.costs, texts, strict=True):
            pill, row = row.left(self._width(canvas, row.h, [text]), canvas.px(8))
            canvas.pill(pill, canvas.theme.sunken)
            inside = pill.inset(canvas.px(10), canvas.px(4))
            spot, rest = inside.left(inside.h, canvas.px(6))
            canvas.icon(spot, cost.icon, canvas.theme.ink)
            canvas.text(rest, text, _STRONG)
        return room

    def _chance(self, canvas: Canvas, place: Rect) -> None:
        dice, words = place.left(place.h * 3 // 4, canvas.px(8))
        canvas.icon(dice, "dice", canvas.theme.ink)
        canvas.text(words, self.odds, _STRONG)

    def _width(self, canvas: Canvas, height: int, texts: Sequence[str]) -> int:
        """Return the width of costs side by side."""
        pills = sum(height + canvas.text_width(text, _STRONG) + canvas.px(20) for text in texts)
        return pills + canvas.px(8) * max(0, len(texts) - 1)

    def _back(self, canvas: Canvas, room: Rect) -> None:
        theme = canvas.theme
        source = Style(_TAGS, 400, theme.soft_ink, valign="bottom")
        height = min(canvas.text_height(self.source, source, room.w), room.h // 2)
        foot, rest = room.foot(height, canvas.px(12))
        used = canvas.text(rest, self.lesson, Style(_TEXT))
        self._watermark(canvas, Rect(rest.x, used.bottom, rest.w, rest.bottom - used.bottom))
        canvas.text(foot, self.source, source)


def text_room(canvas: Canvas, rect: Rect) -> float:
    """Return the text scale a card of this size has room for."""
    return canvas.fitted_to(rect, *_needed(rect)).metrics.text_scale


def _needed(rect: Rect) -> tuple[int, int]:
    return _NEEDED_TALL if rect.h > rect.w * _TALL else _NEEDED_FLAT


def paint_face_down(canvas: Canvas, rect: Rect, face: CardFace, look: Look) -> None:
    """Draw a card that lies face down: its back in the track's colour, and what it is."""
    canvas = canvas.fitted_to(rect, *_NEEDED_FLAT)
    theme = canvas.theme
    colour = theme.tracks.get(face.track, theme.soft_ink)
    canvas.panel(rect, Sheet(colour, theme.accent, 6, RADIUS))
    inner = rect.inset(canvas.px(18))
    line = vector.outline(theme.on_accent, max(1.0, canvas.px(3)), opacity=0.45)
    size = (float(inner.w - 6), float(inner.h - 6))
    canvas.shape(inner, vector.box((3, 3), size, canvas.px(10), line))
    above, below = inner.inset(canvas.px(16)).column((1, 1), canvas.px(8))
    canvas.icon(above.middle(above.w, canvas.em(110)), track_icon(face.track), theme.on_accent)
    style = Style(_TEXT, 700, theme.on_accent, "centre", "top")
    canvas.text(below, face.title, style)
    _badge(canvas, rect, look)


def _badge(canvas: Canvas, rect: Rect, look: Look) -> None:
    """Pin a tick on a chosen card and a lock on one that cannot be played."""
    theme = canvas.theme
    side = min(canvas.px(60), rect.w // 4)
    spot = Rect(rect.right - side * 3 // 4, rect.y - side // 4, side, side)
    colour = theme.accent if look.enabled else theme.soft_ink
    canvas.pill(spot, colour, theme.panel)
    name = "check" if look.enabled else "lock"
    canvas.icon(spot.inset(side // 5), name, theme.on_accent if look.enabled else theme.panel)
