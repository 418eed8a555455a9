"""An option of an issue as a line of the treaty table, read from the back of a room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui import vector
from game.ui.canvas import Canvas, Sheet
from game.ui.controls import touched
from game.ui.geometry import Rect
from game.ui.layout import SMALL
from game.ui.nodes import Look
from game.ui.text import Style
from game.ui.theme import Colour, blend

_TITLE_SIZE = 30
FLAG_WIDTH, FLAG = 54, 44
"""Design size of a flag: its letters are then as large as the smallest text on a wall."""
_CROSS = 30
_MARK = 34
_WORTH = 220
_LEAST = 46
_TITLE_ROOM = 340
"""Design width below which a title stands above its marks and no longer beside them."""


@dataclass(frozen=True, slots=True)
class Banner:
    """The mark of a party: the first letter of its name in its colour."""

    letter: str
    party: int

    def paint(self, canvas: Canvas, rect: Rect) -> None:
        """Draw a small flag on its pole."""
        theme = canvas.theme
        width, height = rect.size
        pole = max(2.0, width / 14)
        body = vector.line([(pole, 0), (pole, height)], vector.outline(theme.ink, pole))
        cloth = [
            (pole, pole),
            (width, pole),
            (width * 0.86, height * 0.43),
            (width, height * 0.82),
            (pole, height * 0.82),
        ]
        body += vector.polygon(cloth, vector.fill(theme.party(self.party)))
        canvas.shape(rect, body)
        words = Rect(rect.x, rect.y, round(width * 0.95), round(height * 0.86))
        canvas.text(words, self.letter, Style(SMALL, 700, theme.on_accent, "centre", "middle"))


def flag_size(canvas: Canvas) -> tuple[int, int]:
    """Return the width and height of a flag in pixels."""
    return canvas.em(FLAG_WIDTH), canvas.em(FLAG)


def banners(names: Sequence[str]) -> tuple[Banner, ...]:
    """Return the mark of each party, in order; two letters where one would not tell them apart."""
    distinct = len({name[:1] for name in names}) == len(names)
    return tuple(Banner(name[: 1 if distinct else 2], at) for at, name in enumerate(names))


@dataclass(frozen=True, slots=True)
class Marks:
    """Who asks for something, and who has drawn a red line against it."""

    asked_by: tuple[Banner, ...] = ()
    ruled_out_by: tuple[Banner, ...] = ()

    def width(self, canvas: Canvas) -> int:
        """Return the width of all flags in a row, 0 without any."""
        gap = canvas.px(6)
        one = canvas.em(FLAG_WIDTH) + gap
        return one * len(self.asked_by) + (one + canvas.em(_CROSS)) * len(self.ruled_out_by)

    def paint(self, canvas: Canvas, row: Rect, warning: Colour) -> None:
        """Draw the flags from the left; a cross stands before each that rules it out."""
        (width, height), gap = flag_size(canvas), canvas.px(6)
        for banner in self.asked_by:
            spot, row = row.left(width, gap)
            banner.paint(canvas, spot.middle(width, height))
        for banner in self.ruled_out_by:
            cross, row = row.left(canvas.em(_CROSS))
            canvas.icon(cross, "close", warning)
            spot, row = row.left(width, gap)
            banner.paint(canvas, spot.middle(width, height))


@dataclass(frozen=True, slots=True)
class OptionFace:
    """One option as it lies in its row.

    Attributes:
        title: What it is called.
        marks: Who asks for it and who rules it out.
        in_text: Whether it stands in the negotiating text.
        sealed: An idea that has not reached the table.
        picked: Whether it is looked at now.
        value: What it is worth to the own party, 0 to 100; None where that is not shown.
    """

    title: str
    marks: Marks = Marks()
    in_text: bool = False
    sealed: bool = False
    picked: bool = False
    value: int | None = None

    def height(self, canvas: Canvas, width: int) -> int:
        """Return how tall the line must be at this width, in pixels."""
        room = self._title_room(canvas, width)
        words = canvas.text_height(self.title, self._style(canvas), room) + canvas.px(8)
        if self._stacks(canvas, width):
            return words + canvas.em(FLAG) + canvas.px(6)
        return max(canvas.em(_LEAST), words)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw the sign of its state, its name, its worth and the flags."""
        theme = canvas.theme
        base = theme.accent if self.in_text else theme.sunken if self.sealed else theme.panel
        border = theme.focus if self.picked else theme.accent if self.in_text else theme.soft_ink
        sheet = Sheet(touched(canvas, base, look), border, 6 if self.picked else 2, 12)
        canvas.panel(rect, sheet)
        style = self._style(canvas)
        ink = style.colour or theme.ink
        inner = rect.inset(canvas.px(14), canvas.px(3))
        spot, inner = inner.left(canvas.em(_MARK), canvas.px(14))
        self._sign(canvas, spot, ink)
        if self._stacks(canvas, rect.w):
            row, inner = inner.foot(canvas.em(FLAG))
        else:
            row, inner = inner.end(self._beside(canvas))
        canvas.text(inner, self.title, style)
        if self.value is not None:
            worth, row = row.end(canvas.em(_WORTH), canvas.px(14))
            self._worth(canvas, worth, self.value, ink)
        self.marks.paint(canvas, row, theme.on_accent if self.in_text else theme.bad)

    def _style(self, canvas: Canvas) -> Style:
        ink = canvas.theme.on_accent if self.in_text else canvas.theme.ink
        return Style(_TITLE_SIZE, 700 if self.in_text else 500, ink, valign="middle")

    def _beside(self, canvas: Canvas) -> int:
        """Return the width of all that stands right of the name."""
        worth = canvas.em(_WORTH) + canvas.px(14) if self.value is not None else 0
        return worth + self.marks.width(canvas)

    def _room(self, canvas: Canvas, width: int) -> int:
        """Return the width right of the sign."""
        return width - 2 * canvas.px(14) - canvas.em(_MARK) - canvas.px(14)

    def _stacks(self, canvas: Canvas, width: int) -> bool:
        beside = self._beside(canvas)
        return beside > 0 and self._room(canvas, width) - beside < canvas.em(_TITLE_ROOM)

    def _title_room(self, canvas: Canvas, width: int) -> int:
        room = self._room(canvas, width)
        return room if self._stacks(canvas, width) else room - self._beside(canvas)

    def _sign(self, canvas: Canvas, spot: Rect, ink: Colour) -> None:
        """Draw a check for what is in the text, a lock for a sealed idea, else an empty ring."""
        side = spot.w
        place = spot.middle(side, side)
        if self.in_text or self.sealed:
            canvas.icon(place, "check" if self.in_text else "lock", ink)
        else:
            canvas.ring(place.inset(canvas.px(4)), 0, ink, 3)

    def _worth(self, canvas: Canvas, row: Rect, value: int, ink: Colour) -> None:
        """Draw a bar of the worth, and the number that says the same."""
        figure, bar = row.end(canvas.em(60), canvas.px(8))
        lane = bar.middle(bar.w, max(6, canvas.px(14)))
        canvas.pill(lane, blend(canvas.theme.sunken, ink, 0.25))
        if value:
            canvas.pill(Rect(lane.x, lane.y, max(lane.h, lane.w * value // 100), lane.h), ink)
        canvas.text(figure, str(value), Style(SMALL, 700, ink, "right", "middle"))
