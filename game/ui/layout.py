"""From the design's measures to true pixels, and placing things one after another."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.geometry import Rect

DESIGN_HEIGHT = 1080
NARROWEST = 1440
"""Width at which a window 1080 high begins to shrink everything (4:3)."""
SMALLEST_TEXT = 11
"""Pixels; below this Rubik is no longer readable, whatever the window."""

TITLE = 64
HEADING = 44
BODY = 32
SMALL = 28
TARGET = 64
"""Design height of anything to press; never under 44."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """The true window size and what a measure of the 1080-high design is in it.

    ``text_scale`` (1.0 to 2.0) enlarges text and what is sized by its text, not the window.
    """

    width: int
    height: int
    text_scale: float = 1.0

    @property
    def unit(self) -> float:
        """Return the true pixels in one pixel of the design."""
        return min(self.height / DESIGN_HEIGHT, self.width / NARROWEST)

    def px(self, measure: float) -> int:
        """Return a distance of the design in true pixels, at least 1 unless it is 0."""
        return max(1, round(measure * self.unit)) if measure else 0

    def em(self, measure: float) -> int:
        """Return a text size, or a height that must grow with the text, in true pixels."""
        return max(SMALLEST_TEXT, round(measure * self.unit * self.text_scale))


class Flow:
    """Hand out rectangles from the top of an area downwards.

    The area may be run past: ``used`` then exceeds its height, which is how a scroll
    area learns how tall its content is.
    """

    def __init__(self, area: Rect, gap: int = 0) -> None:
        """Start at the top of the area; every taken strip is followed by the gap."""
        self._area = area
        self._gap = gap
        self._next = area.y

    @property
    def used(self) -> int:
        """Return the height handed out so far, in pixels, without the last gap."""
        return max(0, self._next - self._gap - self._area.y)

    @property
    def rest(self) -> Rect:
        """Return what is left of the area."""
        height = max(0, self._area.bottom - self._next)
        return Rect(self._area.x, self._next, self._area.w, height)

    def take(self, height: int) -> Rect:
        """Return the next strip of this height over the full width."""
        strip = Rect(self._area.x, self._next, self._area.w, height)
        self._next += height + self._gap
        return strip

    def skip(self, height: int) -> None:
        """Leave this much room free."""
        self._next += height


def columns_that_fit(width: int, narrowest: int, gap: int, most: int) -> int:
    """Return how many columns no narrower than asked fit side by side: 1 to ``most``."""
    return max(1, min(most, (width + gap) // (narrowest + gap)))
