"""An option of an issue as a token in its row of the treaty table."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui import vector
from game.ui.canvas import Canvas, Sheet
from game.ui.controls import touched
from game.ui.geometry import Rect
from game.ui.layout import SMALL
from game.ui.nodes import Look
from game.ui.text import Style
from game.ui.theme import Colour, blend

_FLAG = 30


@dataclass(frozen=True, slots=True)
class Banner:
    """The mark of a party: the first letter of its name in its colour."""

    letter: str
    party: int

    def paint(self, canvas: Canvas, rect: Rect) -> None:
        """Draw a small flag on its pole."""
        theme = canvas.theme
        width, height = rect.size
        pole = max(2.0, width / 12)
        body = vector.line([(pole, 0), (pole, height)], vector.outline(theme.ink, pole))
        cloth = [
            (pole, pole),
            (width, pole),
            (width * 0.82, height * 0.36),
            (width, height * 0.72),
            (pole, height * 0.72),
        ]
        body += vector.polygon(cloth, vector.fill(theme.party(self.party)))
        canvas.shape(rect, body)
        words = Rect(rect.x, rect.y, round(width * 0.95), round(height * 0.74))
        style = Style(20, 700, theme.on_accent, "centre", "middle")
        canvas.text(words, self.letter, style)


@dataclass(frozen=True, slots=True)
class OptionFace:
    """One option as it lies in its row.

    Attributes:
        title: What it is called.
        in_text: Whether it stands in the negotiating text.
        asked_by: The parties whose public position it is.
        ruled_out_by: The parties that have drawn a red line against it.
        sealed: An idea that has not reached the table.
        picked: Whether it is looked at now.
        value: What it is worth to the own party, 0 to 100; None where that is not shown.
    """

    title: str
    in_text: bool = False
    asked_by: tuple[Banner, ...] = ()
    ruled_out_by: tuple[Banner, ...] = ()
    sealed: bool = False
    picked: bool = False
    value: int | None = None

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the token with its name, and below it flags and worth."""
        canvas = canvas.fitted_to(rect, 150, 96)
        theme = canvas.theme
        base = theme.accent if self.in_text else theme.sunken if self.sealed else theme.panel
        ink = theme.on_accent if self.in_text else theme.ink
        border = theme.focus if self.picked else theme.accent if self.in_text else theme.soft_ink
        width = 6 if self.picked else 2
        canvas.panel(rect, Sheet(touched(canvas, base, look), border, width, 14))
        if self.sealed:
            self._envelope(canvas, rect, theme.soft_ink)
        if self.ruled_out_by:
            self._cross(canvas, rect)
        inner = rect.inset(canvas.px(10), canvas.px(5))
        if self.value is not None or self.asked_by or self.ruled_out_by or self.in_text:
            foot, inner = inner.foot(min(canvas.em(_FLAG), inner.h // 3))
            self._marks(canvas, foot, ink)
        style = Style(SMALL, 700 if self.in_text else 500, ink, "centre", "middle")
        canvas.text(inner, self.title, style)

    def _marks(self, canvas: Canvas, row: Rect, ink: Colour) -> None:
        """Draw who asks for it and who rules it out, its worth, and that it is in the text."""
        side, rest = row.h, row
        for banner in self.asked_by:
            spot, rest = rest.left(side, canvas.px(6))
            banner.paint(canvas, spot)
        for banner in self.ruled_out_by:
            spot, rest = rest.left(side, canvas.px(2))
            canvas.icon(spot, "close", canvas.theme.on_accent if self.in_text else canvas.theme.bad)
            spot, rest = rest.left(side, canvas.px(6))
            banner.paint(canvas, spot)
        if self.in_text:
            spot, rest = rest.end(side, canvas.px(6))
            canvas.icon(spot, "check", ink)
        if self.value is not None:
            self._worth(canvas, rest, self.value, ink)

    def _worth(self, canvas: Canvas, row: Rect, value: int, ink: Colour) -> None:
        """Draw a bar of the worth, and the number that says the same."""
        figure, bar = row.end(canvas.em(44), canvas.px(6))
        lane = bar.middle(bar.w, max(6, canvas.px(12)))
        canvas.pill(lane, blend(canvas.theme.sunken, ink, 0.25))
        if value:
            canvas.pill(Rect(lane.x, lane.y, max(lane.h, lane.w * value // 100), lane.h), ink)
        canvas.text(figure, str(value), Style(24, 700, ink, "right", "middle"))

    def _envelope(self, canvas: Canvas, rect: Rect, colour: Colour) -> None:
        """Draw the flap of a closed envelope over the upper edge."""
        width = max(1.5, 2.5 * canvas.metrics.unit)
        points = [(width, width), (rect.w / 2, rect.h * 0.34), (rect.w - width, width)]
        faint = blend(canvas.theme.sunken, colour, 0.55)
        canvas.shape(rect, vector.line(points, vector.outline(faint, width)))

    def _cross(self, canvas: Canvas, rect: Rect) -> None:
        """Draw a line through it: somebody has said never."""
        width = max(2.0, 4 * canvas.metrics.unit)
        inset = rect.h * 0.12
        points = [(inset, rect.h - inset), (rect.w - inset, inset)]
        theme = canvas.theme
        colour = blend(theme.panel, theme.bad, 0.45)
        if self.in_text:
            colour = blend(theme.accent, theme.on_accent, 0.45)
        canvas.shape(rect, vector.line(points, vector.outline(colour, width)))
