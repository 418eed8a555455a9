"""A line of the ledger: what changed, from what to what, and why."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY, SMALL
from game.ui.nodes import PLAIN, Look
from game.ui.text import Style
from game.ui.theme import blend

_NEEDED = (460, 60)
"""Design size at which the text has its own size; in less room it shrinks."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One change. ``icon`` is that of the gauge; ``good`` tells whether peace gains by it."""

    icon: str
    what: str
    before: int
    after: int
    why: str = ""
    good: bool = True

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw icon, name and cause at the left, the numbers and a signed change at the right."""
        canvas = canvas.fitted_to(rect, *_NEEDED)
        theme = canvas.theme
        if look.hovered or look.chosen:
            colour = blend(theme.panel, theme.accent, 0.14)
            canvas.panel(rect, Sheet(colour, theme.accent if look.chosen else None, 3, 12))
        inner = rect.inset(canvas.px(14), canvas.px(6))
        spot, rest = inner.left(min(canvas.em(48), inner.h), canvas.px(16))
        tone = theme.good if self.good else theme.bad
        canvas.icon(spot, self.icon, theme.ink)
        change = self.after - self.before
        figures = f"{self.before} to {self.after}"
        delta = Style(BODY, 700, tone, "right", "middle")
        number, rest = rest.end(canvas.text_width("\N{MINUS SIGN}100", delta), canvas.px(6))
        canvas.text(number, f"{change:+d}".replace("-", "\N{MINUS SIGN}"), delta)
        arrow, rest = rest.end(min(canvas.em(34), inner.h), canvas.px(16))
        canvas.icon(arrow, "up" if change > 0 else "down" if change < 0 else "steady", tone)
        quiet = Style(SMALL, 400, theme.soft_ink, "right", "middle")
        if rest.w > canvas.em(420):
            spot, rest = rest.end(canvas.text_width("100 to 100", quiet), canvas.px(16))
            canvas.text(spot, figures, quiet)
        if not self.why:
            canvas.text(rest, self.what, Style(BODY, 500, valign="middle"))
            return
        above, below = rest.column((1.15, 1))
        canvas.text(above, self.what, Style(BODY, 500, valign="middle"))
        canvas.text(below, self.why, Style(SMALL, 400, theme.soft_ink, valign="middle"))
