"""The ladder of escalation: nine named steps between talking hard and going down together."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import HEADING, SMALL
from game.ui.nodes import PLAIN, Look
from game.ui.text import Style
from game.ui.theme import blend

STEPS = 9
_CAPTION = 40
"""Design size of the name below, which a long one shrinks to the smallest on a wall."""
_STANDING = (360, 480)
_LYING = (340, 80)
"""Design sizes at which the text has its own size; in less room it shrinks."""


@dataclass(frozen=True, slots=True)
class EscalationLadder:
    """Where two parties stand: a step 1..9, the names of all nine, and the change.

    ``change`` is the difference of the value (0..100) since last round.
    """

    step: int
    names: tuple[str, ...]
    change: int = 0

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw it standing where it is tall enough for nine names, else lying."""
        del look
        if rect.h > rect.w * 4 // 5:
            self._standing(canvas.fitted_to(rect, *_STANDING), rect)
        else:
            self._lying(canvas.fitted_to(rect, *_LYING), rect)

    def _standing(self, canvas: Canvas, rect: Rect) -> None:
        """Draw step 9 on top; every rung reached is filled, the present one speaks."""
        theme = canvas.theme
        rungs = rect.column(STEPS, canvas.px(6))
        for step, rung in zip(range(STEPS, 0, -1), rungs, strict=True):
            here, reached = step == self.step, step <= self.step
            colour = theme.escalation_step(step)
            bar, words = rung.left(max(canvas.em(56), rect.w // 6), canvas.px(16))
            if here:
                canvas.panel(rung, Sheet(colour, radius=12))
                ink = theme.on_accent
            else:
                canvas.panel(bar, Sheet(colour if reached else theme.sunken, colour, 2, 10))
                ink = theme.on_accent if reached else theme.soft_ink
            number = Style(SMALL, 700, ink, "centre", "middle")
            canvas.text(bar, str(step), number)
            tone = theme.on_accent if here else theme.soft_ink
            name = Style(SMALL, 700 if here else 400, tone, valign="middle")
            if here and self.change:
                words, _ = words.left(words.w - canvas.px(12))
                spot, words = words.end(min(canvas.em(32), words.h), canvas.px(8))
                canvas.icon(spot, "up" if self.change > 0 else "down", theme.on_accent)
            canvas.text(words, self._name(step), name)

    def _lying(self, canvas: Canvas, rect: Rect) -> None:
        """Draw nine fields side by side and the name of the present one below."""
        theme = canvas.theme
        caption = min(canvas.em(HEADING * 1.3), rect.h * 3 // 5)
        words, row = rect.foot(caption, canvas.px(6))
        for step, cell in enumerate(row.row(STEPS, canvas.px(6)), start=1):
            colour = theme.escalation_step(step)
            reached = step <= self.step
            field = cell if step == self.step else cell.inset(0, cell.h // 6)
            canvas.panel(field, Sheet(colour if reached else theme.sunken, colour, 2, 10))
            ink = theme.on_accent if reached else theme.soft_ink
            canvas.text(field, str(step), Style(SMALL, 700, ink, "centre", "middle"))
        colour = blend(theme.escalation_step(self.step), theme.ink, 0.1)
        if self.change:
            spot, words = words.left(min(canvas.em(34), words.h), canvas.px(6))
            canvas.icon(spot, "up" if self.change > 0 else "down", colour)
        canvas.text(words, self._name(self.step), Style(_CAPTION, 500, colour, valign="middle"))

    def _name(self, step: int) -> str:
        return self.names[step - 1] if step <= len(self.names) else ""
