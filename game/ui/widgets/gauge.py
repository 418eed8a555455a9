"""A gauge: one number with its icon, its name and how full it is."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING
from game.ui.nodes import PLAIN, Look
from game.ui.text import Style
from game.ui.theme import Colour

_NEEDED = (330, 88)
"""Design size at which the text has its own size; in less room it shrinks."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """A value, of ``most`` where there is a most; ``colour`` None means the accent."""

    icon: str
    name: str
    value: float
    most: float | None = 100
    change: int = 0
    colour: Colour | None = None

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw a ring (or, without a most, the bare icon), the value large, the name below it."""
        canvas = canvas.fitted_to(rect, *_NEEDED)
        del look
        theme = canvas.theme
        colour = self.colour or theme.accent
        disc, words = rect.left(min(rect.h, rect.w * 2 // 5), canvas.px(16))
        disc = disc.square()
        if self.most:
            canvas.ring(disc, self.value / self.most, colour)
            canvas.icon(disc.inset(disc.w * 3 // 10), self.icon, theme.ink)
        else:
            canvas.icon(disc.inset(disc.w // 6), self.icon, colour)
        above, below = words.column((1.25, 1))
        number = Style(HEADING, 700, valign="bottom")
        shown = str(round(self.value))
        used = canvas.text(above, shown, number)
        canvas.text(below, self.name, Style(BODY, 400, theme.soft_ink))
        if self.change:
            _, rest = used.left(canvas.text_width(shown, number), canvas.px(14))
            spot, rest = rest.left(min(canvas.em(32), used.h), canvas.px(2))
            canvas.icon(spot, "up" if self.change > 0 else "down", theme.ink)
            canvas.text(rest, str(abs(self.change)), Style(BODY, 500, valign="middle"))
