"""A gauge: one number with its icon, its name and how full it is."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING
from game.ui.nodes import PLAIN, Look
from game.ui.text import Style
from game.ui.theme import Colour


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
        canvas.text(above, shown, number)
        if self.change:
            up = self.change > 0
            x = above.x + canvas.text_width(shown, number) + canvas.px(12)
            side = min(canvas.em(34), above.h)
            spot = Rect(x, above.bottom - canvas.em(HEADING * 1.15), side, side)
            canvas.icon(spot, "up" if up else "down", theme.ink)
            words = Rect(spot.right + canvas.px(4), spot.y, canvas.em(90), side)
            text = f"{abs(self.change)}"
            canvas.text(words, text, Style(BODY, 500, valign="middle"))
        canvas.text(below, self.name, Style(BODY, 400, theme.soft_ink))
