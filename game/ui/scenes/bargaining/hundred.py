"""A hundred futures as a hundred marks: a dove where peace holds, a broken ring where it fails."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui import vector
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.nodes import PLAIN, Look

_ACROSS = 10
_DOVE = (
    "M4 46 C16 44 24 38 30 28 C24 18 26 8 34 2 C36 14 44 20 54 22 C58 14 66 10 74 12 "
    "C78 13 81 16 83 20 L96 26 L84 30 C82 44 72 58 56 62 C44 65 32 64 24 60 L8 68 L14 56 Z"
)
"""The outline of a dove in flight, in a box of 100 by 70."""


@dataclass(frozen=True, slots=True)
class Hundred:
    """So many of a hundred that hold, 0 to 100."""

    held: int

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw ten rows of ten; what holds is filled, what fails is an open ring with a cross."""
        del look
        theme = canvas.theme
        side = min(rect.w, rect.h) / _ACROSS
        left, top = (rect.w - side * _ACROSS) / 2, (rect.h - side * _ACROSS) / 2
        body = []
        for number in range(100):
            row, column = divmod(number, _ACROSS)
            x, y = left + column * side, top + row * side
            if number < self.held:
                scale = side * 0.84 / 100
                place = f"translate({x + side * 0.08:.1f} {y + side * 0.2:.1f}) scale({scale:.4f})"
                attributes = vector.fill(theme.good)
                body.append(f'<path transform="{place}" d="{_DOVE}" {attributes}/>')
            else:
                centre = x + side / 2, y + side / 2
                thin = max(1.5, side / 16)
                arm = side * 0.13
                line = vector.outline(theme.bad, thin)
                body.append(vector.circle(centre, side * 0.28, line))
                for turn in (1, -1):
                    ends = [
                        (centre[0] - arm, centre[1] - arm * turn),
                        (centre[0] + arm, centre[1] + arm * turn),
                    ]
                    body.append(vector.line(ends, line))
        canvas.shape(rect, "".join(body))
