"""Icons and shapes as pictures, drawn once for each size and colour and then kept."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO

import pygame

from game.ui import vector
from game.ui.assets import Notices, asset_path
from game.ui.theme import Colour

_KEPT_ICONS = 600
_KEPT_SHAPES = 400
_BLANK_ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256"><rect x="52" y="52" '
    'width="152" height="152" rx="30" fill="none" stroke="currentColor" stroke-width="16"/></svg>'
)

Size = tuple[int, int]
Piece = tuple[pygame.Surface, Size]
"""A picture and where its corner goes, counted from the corner of the whole."""


class Pictures:
    """Read icons from ``assets/icons``, draw SVG shapes, and the rims of panels and shadows."""

    def __init__(self, notices: Notices) -> None:
        """Read nothing yet; a missing icon is replaced by an empty box and noticed."""
        self._notices = notices
        self._source = lru_cache(maxsize=None)(self._read)
        self._icon = lru_cache(maxsize=_KEPT_ICONS)(self._draw_icon)
        self._shape = lru_cache(maxsize=_KEPT_SHAPES)(_draw_shape)
        self._panel = lru_cache(maxsize=_KEPT_SHAPES)(_panel_rim)
        self._shadow = lru_cache(maxsize=_KEPT_SHAPES)(_shadow_rim)

    def icon(self, name: str, size: int, colour: Colour) -> pygame.Surface:
        """Return an icon, ``size`` pixels square, in one colour."""
        return self._icon(name, size, colour)

    def shape(self, body: str, size: Size) -> Piece:
        """Return a picture of the inside of an SVG, without the empty margin round it."""
        return self._shape(body, size)

    def panel_rim(
        self, size: Size, radius: int, colour: Colour, border: tuple[Colour, int]
    ) -> tuple[Piece, ...]:
        """Return the rim of a rounded panel: ``radius`` wide, the middle left to be filled."""
        return self._panel(size, radius, colour, border)

    def shadow_rim(self, size: Size, margin: int, darkness: int) -> tuple[Piece, ...]:
        """Return a soft shadow of this outer size without its middle."""
        return self._shadow(size, margin, darkness)

    def _read(self, name: str) -> str:
        path = asset_path("icons", f"{name}.svg")
        try:
            return path.read_text(encoding="utf-8")
        except OSError:
            self._notices.say(f"The icon {path.name} is missing; an empty box stands for it.")
            return _BLANK_ICON

    def _draw_icon(self, name: str, size: int, colour: Colour) -> pygame.Surface:
        source = self._source(name).replace("currentColor", vector.css(colour))
        return _draw(source.encode(), (size, size))


def _draw(source: bytes, size: Size) -> pygame.Surface:
    """Draw an SVG in the pixel order of the window: that blits several times faster."""
    drawn = pygame.image.load_sized_svg(BytesIO(source), size)
    return drawn.convert(pygame.Surface((1, 1), pygame.SRCALPHA))


def _draw_shape(body: str, size: Size) -> Piece:
    drawn = _draw(vector.document(body, *size), size)
    used = drawn.get_bounding_rect()
    return drawn.subsurface(used).copy(), used.topleft


def _panel_rim(
    size: Size, radius: int, colour: Colour, border: tuple[Colour, int]
) -> tuple[Piece, ...]:
    border_colour, width = border
    side = 2 * radius + 1
    body = vector.box(
        (width / 2, width / 2),
        (side - width, side - width),
        max(0, radius - width / 2),
        vector.fill(colour) + (vector.stroke(border_colour, width) if width else ""),
    )
    return _rim(_draw(vector.document(body, side, side), (side, side)), radius, size)


def _shadow_rim(size: Size, margin: int, darkness: int) -> tuple[Piece, ...]:
    side = 2 * margin + 1
    blur = margin // 3
    soft = pygame.Surface((side, side), pygame.SRCALPHA)
    core = pygame.Rect(0, 0, side, side).inflate(-2 * blur, -2 * blur)
    pygame.draw.rect(soft, (0, 0, 0, darkness), core, border_radius=blur)
    return _rim(pygame.transform.gaussian_blur(soft, max(1, blur // 2)), margin, size)


def _rim(pattern: pygame.Surface, margin: int, size: Size) -> tuple[Piece, ...]:
    """Stretch the four sides of a square pattern to a size; the corners stay as they are."""
    width, height = size
    wide, high = max(0, width - 2 * margin), max(0, height - 2 * margin)
    last = margin + 1
    across = (
        (0, 0, margin, margin),
        (margin, margin, 1, wide),
        (margin + wide, last, margin, margin),
    )
    down = (
        (0, 0, margin, margin),
        (margin, margin, 1, high),
        (margin + high, last, margin, margin),
    )
    return tuple(
        (
            pygame.transform.scale(pattern.subsurface((cut_x, cut_y, cut_w, cut_h)), (to_w, to_h)),
            (x, y),
        )
        for x, cut_x, cut_w, to_w in across
        for y, cut_y, cut_h, to_h in down
        if to_w and to_h and (cut_w, cut_h) != (1, 1)
    )
