"""The canvas: what a scene measures with and draws on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field, replace

import pygame

from game.session.clock import Clock, ManualClock
from game.ui import vector
from game.ui.animation import Motion
from game.ui.assets import Notices
from game.ui.geometry import Rect
from game.ui.layout import Metrics
from game.ui.pictures import Pictures
from game.ui.preferences import Preferences
from game.ui.text import Letters, Style
from game.ui.theme import Colour, Theme

RADIUS = 18
"""Design radius of the corners of a panel."""
_LEAST = 0.7
"""How far text may shrink to fit, as a share of its size at text scale 1."""
_SHADOW_MARGIN = 30
_SHADOW_DROP = 5


@dataclass(frozen=True, slots=True)
class Sheet:
    """How a panel looks: its fill, border and whether it lies above what is behind it."""

    colour: Colour
    border: Colour | None = None
    border_width: float = 2
    radius: float = RADIUS
    raised: bool = False


class Supplies:
    """What lives as long as the program: fonts, pictures, movements and notices."""

    def __init__(self, clock: Clock | None = None) -> None:
        """Open nothing yet; without a clock nothing moves."""
        self.notices = Notices()
        self.letters = Letters(self.notices)
        self.pictures = Pictures(self.notices)
        self.clock = clock or ManualClock()
        self.motion = Motion(self.clock)


@dataclass
class Canvas:
    """Measure and draw at the true size; every measure comes from ``px`` or ``em``.

    In ``Scene.build`` it is for measuring; what is drawn there is painted over.
    """

    surface: pygame.Surface
    preferences: Preferences
    supplies: Supplies
    metrics: Metrics = field(init=False)
    theme: Theme = field(init=False)
    area: Rect = field(init=False)

    def __post_init__(self) -> None:
        """Derive the measures from the surface and the preferences."""
        width, height = self.surface.get_size()
        self.metrics = Metrics(width, height, self.preferences.text_scale)
        self.theme = self.preferences.colours
        self.area = Rect(0, 0, width, height)

    def px(self, measure: float) -> int:
        """Return a distance of the 1080-high design in true pixels."""
        return self.metrics.px(measure)

    def em(self, measure: float) -> int:
        """Return a text size, or a height that grows with the text, in true pixels."""
        return self.metrics.em(measure)

    def fitted_to(self, rect: Rect, width: float, height: float) -> Canvas:
        """Return this canvas with text no larger than the rectangle has room for.

        ``width`` and ``height`` are the design size that text scale 1 needs; so what stands
        in one rectangle shrinks together, and grows only where there is room.
        """
        unit = self.metrics.unit
        room = min(rect.w / (width * unit), rect.h / (height * unit))
        fitted = copy(self)
        scale = min(self.metrics.text_scale, room)
        fitted.metrics = replace(self.metrics, text_scale=scale)
        return fitted

    def moving(self, name: str, value: float) -> float:
        """Return where the motion of this name is now, or the value when it is at rest."""
        return self.supplies.motion.value(name, value)

    def text_width(self, text: str, style: Style) -> int:
        """Return the width of a text on one line, in pixels."""
        return self.supplies.letters.width(text, self.em(style.size), style.weight)

    def text_height(self, text: str, style: Style, width: int) -> int:
        """Return the height of a text wrapped to this width, in pixels."""
        size = self.em(style.size)
        letters = self.supplies.letters
        return letters.line_height(size) * len(letters.lines(text, size, style.weight, width))

    def line_height(self, style: Style) -> int:
        """Return the height of one line in pixels."""
        return self.supplies.letters.line_height(self.em(style.size))

    def text(self, rect: Rect, text: str, style: Style) -> Rect:
        """Draw text into a rectangle, wrapped; return the part of it that was used."""
        letters = self.supplies.letters
        size = self.em(style.size)
        if style.fit:
            floor = round(size * _LEAST / max(1.0, self.metrics.text_scale))
            size, lines = letters.fitted(text, (floor, size), style.weight, rect.size)
        else:
            lines = letters.lines(text, size, style.weight, rect.w)
        step = letters.line_height(size)
        used = Rect(
            rect.x, _start(rect, step * len(lines), style.valign), rect.w, step * len(lines)
        )
        colour = style.colour or self.theme.ink
        for index, line in enumerate(lines):
            image = letters.image(line, size, style.weight, colour)
            space = rect.w - image.get_width()
            x = rect.x + {"left": 0, "centre": space // 2, "right": space}[style.align]
            y = used.y + index * step + (step - image.get_height()) // 2
            self.surface.blit(image, (x, y))
        return used

    def icon(self, rect: Rect, name: str, colour: Colour | None = None) -> None:
        """Draw an icon as large as the rectangle allows, in its centre."""
        spot = rect.square()
        image = self.supplies.pictures.icon(name, max(1, spot.w), colour or self.theme.ink)
        self.surface.blit(image, spot[:2])

    def shape(self, rect: Rect, body: str) -> None:
        """Draw the inside of an SVG (see ``game.ui.vector``) whose origin is the corner."""
        if rect.w > 0 and rect.h > 0:
            image, (x, y) = self.supplies.pictures.shape(body, rect.size)
            self.surface.blit(image, (rect.x + x, rect.y + y))

    def fill(self, rect: Rect, colour: Colour) -> None:
        """Fill a rectangle with square corners."""
        self.surface.fill(colour, rect)

    def panel(self, rect: Rect, look: Sheet | None = None) -> None:
        """Draw a rounded panel; without a look, the theme's raised one."""
        look = look or self.raised()
        if look.raised and self.theme.shadow:
            self._shadow(rect)
        radius = max(1, min(self.px(look.radius), rect.w // 2, rect.h // 2))
        border = (look.border or look.colour, self.px(look.border_width) if look.border else 0)
        pieces = self.supplies.pictures.panel_rim(rect.size, radius, look.colour, border)
        self._pieces(rect, pieces)
        self.surface.fill(look.colour, rect.inset(radius))

    def raised(self) -> Sheet:
        """Return the look of a sheet that lies on the ground."""
        return Sheet(self.theme.panel, self.theme.line, raised=True)

    def pill(self, rect: Rect, colour: Colour, border: Colour | None = None) -> None:
        """Draw a shape with fully round ends."""
        self.panel(rect, Sheet(colour, border, radius=10_000))

    def bar(self, rect: Rect, share: float, colour: Colour) -> None:
        """Draw a bar filled to a share 0..1 from the left, with round ends."""
        self.pill(rect, self.theme.sunken, self.theme.soft_ink)
        width = round(rect.w * max(0.0, min(1.0, share)))
        if width > 0:
            self.pill(Rect(rect.x, rect.y, max(width, min(rect.h, rect.w)), rect.h), colour)

    def ring(self, rect: Rect, share: float, colour: Colour, width: float = 12) -> None:
        """Draw a circular gauge, filled to a share 0..1 clockwise from the top."""
        spot = rect.square()
        line = max(2.0, width * self.metrics.unit)
        centre, radius = (spot.w / 2, spot.h / 2), spot.w / 2 - line / 2
        body = vector.circle(centre, radius, vector.outline(self.theme.sunken, line))
        if share > 0:
            attributes = vector.outline(colour, line)
            body += vector.arc(centre, radius, (0.0, min(1.0, share)), attributes)
        self.shape(spot, body)

    def dim(self, colour: Colour, strength: int) -> None:
        """Lay a veil over everything drawn so far; strength 0 to 255."""
        veil = pygame.Surface(self.surface.get_size(), pygame.SRCALPHA)
        veil.fill((*colour, strength))
        self.surface.blit(veil, (0, 0))

    @contextmanager
    def clipped(self, rect: Rect) -> Iterator[None]:
        """Keep what is drawn inside a rectangle, within any clip there already is."""
        before = self.surface.get_clip()
        self.surface.set_clip(before.clip(rect))
        try:
            yield
        finally:
            self.surface.set_clip(before)

    def _shadow(self, rect: Rect) -> None:
        margin = max(6, self.px(_SHADOW_MARGIN))
        outer = rect.inset(-(margin // 3)).moved(0, self.px(_SHADOW_DROP))
        rim = self.supplies.pictures.shadow_rim(outer.size, margin, self.theme.shadow)
        self._pieces(outer, rim)

    def _pieces(
        self, rect: Rect, pieces: tuple[tuple[pygame.Surface, tuple[int, int]], ...]
    ) -> None:
        for image, (x, y) in pieces:
            self.surface.blit(image, (rect.x + x, rect.y + y))


def _start(rect: Rect, height: int, valign: str) -> int:
    free = rect.h - height
    return rect.y + {"top": 0, "middle": free // 2, "bottom": free}[valign]
