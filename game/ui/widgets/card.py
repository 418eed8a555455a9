"""The card: what it costs, what it does, and on its back why."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.canvas import RADIUS, Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY, SMALL, Flow
from game.ui.nodes import PLAIN, Look
from game.ui.text import Style
from game.ui.theme import blend
from game.ui.widgets.track import track_icon

CARD_SIZE = (400, 560)
"""Width and height in design pixels at which every part has room."""
_BAND = 104
_LIFT = 8
_WATERMARK = 90

_NEEDED = (330, 470)
"""Design size at which the text has its own size; in less room it shrinks."""


@dataclass(frozen=True, slots=True)
class Cost:
    """One part of a price: an icon such as ``funds`` and how much of it."""

    icon: str
    amount: int


@dataclass(frozen=True, slots=True)
class CardFace:
    """What stands on a card. ``track`` is a number as text, ``icon`` its instrument's."""

    title: str
    track: str
    icon: str
    costs: tuple[Cost, ...] = ()
    effects: tuple[str, ...] = ()
    """At most two short lines."""
    tags: tuple[str, ...] = ()
    odds: str = ""
    """Such as ``60 %``; empty for a card without luck."""
    lesson: str = ""
    source: str = ""
    turned: bool = False
    """True shows the back: lesson and source."""

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw the card; it lifts under the mouse and wears a badge when chosen."""
        canvas = canvas.fitted_to(rect, *_NEEDED)
        if look.enabled and look.hovered and not look.pressed:
            rect = rect.moved(0, -canvas.px(_LIFT))
        self._sheet(canvas, rect, look)
        inner = rect.inset(canvas.px(22), canvas.px(14))
        below = Rect(inner.x, rect.y + self._band(canvas, rect), inner.w, 0)
        room = Rect(below.x, below.y, below.w, inner.bottom - below.y)
        if self.turned:
            self._back(canvas, room)
        else:
            self._front(canvas, room, look)
        if look.chosen or not look.enabled:
            self._badge(canvas, rect, look)

    def _band(self, canvas: Canvas, rect: Rect) -> int:
        return min(canvas.px(_BAND), rect.h // 4)

    def _sheet(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the paper and the band in the colour of the track, which stays in grey too."""
        theme = canvas.theme
        colour = theme.tracks.get(self.track, theme.soft_ink)
        if not look.enabled:
            colour = blend(colour, theme.panel, 0.25)
        border = theme.accent if look.chosen else blend(theme.line, theme.ink, 0.15)
        width = 6 if look.chosen else 2
        canvas.panel(rect, Sheet(theme.panel, border, width, RADIUS, raised=look.enabled))
        edge = max(1, canvas.px(width))
        band, _ = rect.inset(edge).top(self._band(canvas, rect) - edge)
        with canvas.clipped(band):
            tall = Rect(band.x, band.y, band.w, band.h * 2)
            canvas.panel(tall, Sheet(colour, radius=RADIUS - width))
        inside = band.inset(canvas.px(18), canvas.px(12))
        spot, rest = inside.left(inside.h, canvas.px(14))
        canvas.icon(spot, self.icon, theme.on_accent)
        mark, rest = rest.end(inside.h * 2 // 3)
        canvas.icon(mark, track_icon(self.track), theme.on_accent)
        style = Style(BODY, 700, theme.on_accent, "right", "middle")
        canvas.text(rest.end(0, canvas.px(10))[1], self.track, style)

    def _front(self, canvas: Canvas, room: Rect, look: Look) -> None:
        theme = canvas.theme
        ink = theme.ink if look.enabled else theme.soft_ink
        gap = canvas.px(12)
        title = Style(34, 700, ink)
        height = min(canvas.text_height(self.title, title, room.w), canvas.line_height(title) * 2)
        head, room = room.inset(0, canvas.px(6)).top(height, gap)
        canvas.text(head, self.title, title)
        if self.costs or self.odds:
            price, room = room.top(canvas.em(46), gap)
            self._price(canvas, price)
        if self.tags:
            foot, room = room.foot(canvas.em(SMALL * 1.3), gap)
            words = "  ·  ".join(self.tags)
            canvas.text(foot, words, Style(SMALL, 400, theme.soft_ink, valign="bottom"))
        used = canvas.text(room, "\n".join(self.effects), Style(BODY - 2, 400, ink))
        self._watermark(canvas, Rect(room.x, used.bottom, room.w, room.bottom - used.bottom))

    def _watermark(self, canvas: Canvas, room: Rect) -> None:
        """Print the instrument large and faint where the text leaves room for it."""
        side = min(room.h, room.w // 2)
        if side >= canvas.px(_WATERMARK):
            corner = Rect(room.right - side, room.bottom - side, side, side)
            theme = canvas.theme
            colour = blend(theme.panel, theme.tracks.get(self.track, theme.soft_ink), 0.22)
            canvas.icon(corner, self.icon, colour)

    def _price(self, canvas: Canvas, row: Rect) -> None:
        """Draw each cost as a coin-like pill, and the odds at the right."""
        theme = canvas.theme
        style = Style(BODY, 700, valign="middle")
        for cost in self.costs:
            width = row.h + canvas.text_width(str(cost.amount), style) + canvas.px(26)
            pill, row = row.left(width, canvas.px(10))
            canvas.pill(pill, theme.sunken)
            inside = pill.inset(canvas.px(10), canvas.px(5))
            spot, rest = inside.left(inside.h, canvas.px(6))
            canvas.icon(spot, cost.icon, theme.ink)
            canvas.text(rest, str(cost.amount), style)
        if self.odds:
            width = canvas.text_width(self.odds, style)
            words, row = row.end(width + 2, canvas.px(8))
            canvas.text(words, self.odds, Style(BODY, 700, theme.ink, "right", "middle"))
            if row.w >= row.h:
                canvas.icon(row.end(row.h)[0].inset(canvas.px(4)), "dice", theme.ink)

    def _back(self, canvas: Canvas, room: Rect) -> None:
        theme = canvas.theme
        flow = Flow(room.inset(0, canvas.px(8)), canvas.px(12))
        canvas.text(flow.take(canvas.em(34 * 1.3)), self.title, Style(34, 700))
        source = Style(SMALL, 400, theme.soft_ink, valign="bottom")
        height = min(canvas.text_height(self.source, source, room.w), flow.rest.h // 2)
        foot, rest = flow.rest.foot(height, canvas.px(12))
        used = canvas.text(rest, self.lesson, Style(BODY - 2))
        self._watermark(canvas, Rect(rest.x, used.bottom, rest.w, rest.bottom - used.bottom))
        canvas.text(foot, self.source, source)

    def _badge(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Pin a tick on a chosen card and a lock on one that cannot be played."""
        theme = canvas.theme
        side = min(canvas.px(60), rect.w // 4)
        spot = Rect(rect.right - side * 3 // 4, rect.y - side // 4, side, side)
        colour = theme.accent if look.enabled else theme.soft_ink
        canvas.pill(spot, colour, theme.panel)
        name = "check" if look.enabled else "lock"
        canvas.icon(spot.inset(side // 5), name, theme.on_accent if look.enabled else theme.panel)
