"""Text: fonts, wrapping, fitting, and pictures of lines kept for the next frame."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import pygame

from game.ui.assets import Notices, asset_path
from game.ui.layout import BODY, SMALLEST_TEXT
from game.ui.theme import Colour

Weight = int
"""400 regular, 500 medium or 700 bold: the weights that are shipped."""

Span = tuple[int, int]

LINE_SPACING = 1.3
_ELLIPSIS = "…"
_KEPT_LINES = 4000
_SHRINK = 0.93
"""Each size tried is this much of the one before, until the floor; only then text is cut."""


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks; ``size`` in pixels of the design, ``colour`` None means ink."""

    size: float = BODY
    weight: Weight = 400
    colour: Colour | None = None
    align: Literal["left", "centre", "right"] = "left"
    valign: Literal["top", "middle", "bottom"] = "top"
    fit: bool = True
    """Shrink, then cut with an ellipsis, rather than leave the rectangle."""


def wrap(text: str, width: int, measure: Callable[[str], int]) -> list[Span]:
    """Divide text into lines no wider than ``width``: start and end of each.

    Breaks at spaces, hyphens and line ends; a word too long for a line is broken anywhere.
    """
    spans: list[Span] = []
    start = 0
    for paragraph in text.split("\n"):
        end = start + len(paragraph)
        spans += _wrap_paragraph(text, (start, end), width, measure)
        start = end + 1
    return spans


def _wrap_paragraph(text: str, span: Span, width: int, measure: Callable[[str], int]) -> list[Span]:
    start, end = span
    spans: list[Span] = []
    while measure(text[start:end].rstrip()) > width and end - start > 1:
        cut = _last_that_fits(text, (start, end), width, measure)
        spans.append((start, cut))
        start = cut
    return [*spans, (start, end)]


def _last_that_fits(text: str, span: Span, width: int, measure: Callable[[str], int]) -> int:
    """Return where the line must end: after a space or hyphen if one fits, else in the word."""
    start, end = span
    low, high = start + 1, end
    while low < high:
        middle = (low + high + 1) // 2
        if measure(text[start:middle].rstrip()) <= width:
            low = middle
        else:
            high = middle - 1
    gap = max(text.rfind(" ", start, low + 1), text.rfind("-", start, low))
    return gap + 1 if start < gap < end - 1 else low


class Letters:
    """Measure and draw text in Rubik, or in the built-in font when Rubik is missing."""

    def __init__(self, notices: Notices) -> None:
        """Load nothing yet; fonts are opened when first needed."""
        pygame.font.init()
        self._notices = notices
        self._font = lru_cache(maxsize=64)(self._open)
        self._image = lru_cache(maxsize=_KEPT_LINES)(self._render)
        self._lines = lru_cache(maxsize=_KEPT_LINES)(self._wrapped)
        self._fitted = lru_cache(maxsize=_KEPT_LINES)(self._fit)

    def width(self, text: str, size: int, weight: Weight = 400) -> int:
        """Return the width of one line in pixels; ``size`` is a true size."""
        return self._font(size, weight).size(text)[0]

    def line_height(self, size: int) -> int:
        """Return the distance of two lines of text of this true size, in pixels."""
        return round(size * LINE_SPACING)

    def lines(self, text: str, size: int, weight: Weight, width: int) -> tuple[str, ...]:
        """Return the text as lines no wider than ``width``."""
        return self._lines(text, size, weight, width)

    def fitted(
        self, text: str, sizes: tuple[int, int], weight: Weight, room: tuple[int, int]
    ) -> tuple[int, tuple[str, ...]]:
        """Return the largest size between floor and wish at which the text fits, and its lines.

        ``sizes`` is (floor, wish). Where even the floor does not fit the room, the last line
        that does ends in an ellipsis.
        """
        return self._fitted(text, sizes, weight, room)

    def image(self, text: str, size: int, weight: Weight, colour: Colour) -> pygame.Surface:
        """Return a picture of one line; do not draw on it, it is kept."""
        return self._image(text, size, weight, colour)

    def _open(self, size: int, weight: Weight) -> pygame.font.Font:
        path = asset_path("fonts", f"rubik-{weight}.ttf")
        try:
            return pygame.font.Font(path, size)
        except (FileNotFoundError, pygame.error):
            self._notices.say(f"The font {path.name} is missing; a plainer one is used.")
            return pygame.font.Font(None, round(size * 1.2))

    def _render(self, text: str, size: int, weight: Weight, colour: Colour) -> pygame.Surface:
        return self._font(size, weight).render(text, True, colour)

    def _wrapped(self, text: str, size: int, weight: Weight, width: int) -> tuple[str, ...]:
        font = self._font(size, weight)
        spans = wrap(text, width, lambda part: font.size(part)[0])
        return tuple(text[start:end].rstrip() for start, end in spans)

    def _fit(
        self, text: str, sizes: tuple[int, int], weight: Weight, room: tuple[int, int]
    ) -> tuple[int, tuple[str, ...]]:
        floor, size = max(SMALLEST_TEXT, sizes[0]), sizes[1]
        lines = self.lines(text, size, weight, room[0])
        while size > floor and not self._fits(lines, text, size, weight, room):
            size = max(floor, min(size - 1, round(size * _SHRINK)))
            lines = self.lines(text, size, weight, room[0])
        most = max(1, (room[1] + size // 4) // self.line_height(size))
        if len(lines) <= most:
            return size, lines
        return size, (*lines[: most - 1], self._cut(lines[most - 1], size, weight, room[0]))

    def _fits(
        self, lines: Sequence[str], text: str, size: int, weight: Weight, room: tuple[int, int]
    ) -> bool:
        """Tell whether no line sticks out and no word had to be broken."""
        width, height = room
        whole = all(
            self.width(word, size, weight) <= width for word in text.replace("-", "- ").split()
        )
        return whole and len(lines) * self.line_height(size) <= height + size // 4

    def _cut(self, line: str, size: int, weight: Weight, width: int) -> str:
        while line and self.width(line + _ELLIPSIS, size, weight) > width:
            line = line[:-1]
        return line.rstrip() + _ELLIPSIS
