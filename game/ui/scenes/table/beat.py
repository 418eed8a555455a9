"""The lines of one card, or of some rules, as they are read one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column, sheet
from game.ui.geometry import Rect
from game.ui.layout import SMALL
from game.ui.nodes import Look, Node, Role
from game.ui.present.ledger_view import LedgerStep
from game.ui.scenes.table.ledger_row import is_good
from game.ui.text import Style
from game.ui.theme import blend
from game.wording.language import signed

_WORDS = Style(SMALL + 2, 500)
_WHY = Style(SMALL, 400)
_FIGURES = 40
_ICON = 44
_PAD = 12


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line: what changed, from and to, and for the newest line also why.

    ``why`` are its parts: cause, factors, limits and the reason for a rule.
    """

    step: LedgerStep
    why: tuple[str, ...] = ()
    newest: bool = False

    @property
    def _text(self) -> str:
        line = self.step.line
        return line.sentence if self.step.gauge is None else line.headline

    def height(self, canvas: Canvas, width: int) -> int:
        """Return the height it needs at a width."""
        room = self._room(canvas, width)
        parts = canvas.text_height(self._text, _WORDS, room)
        if self.step.gauge is not None:
            parts += canvas.em(_FIGURES * 1.2)
        parts += sum(canvas.text_height(part, _WHY, room) for part in self.why)
        return parts + 2 * canvas.px(_PAD)

    def paint(self, canvas: Canvas, rect: Rect, _look: Look) -> None:
        """Draw icon and words; the newest line lies on a tinted ground."""
        theme = canvas.theme
        if self.newest:
            canvas.panel(rect, Sheet(blend(theme.panel, theme.accent, 0.12), radius=12))
        inner = rect.inset(canvas.px(_PAD))
        spot, rest = inner.left(canvas.em(_ICON), canvas.px(_PAD))
        canvas.icon(spot.top(canvas.em(_ICON))[0], self.step.icon, theme.ink)
        used = canvas.text(rest, self._text, _WORDS)
        rest = rest.top(used.h)[1]
        if self.step.gauge is not None:
            row, rest = rest.top(canvas.em(_FIGURES * 1.2))
            self._figures(canvas, row)
        for part in self.why:
            used = canvas.text(rest, part, Style(_WHY.size, 400, theme.soft_ink))
            rest = rest.top(used.h)[1]

    def _figures(self, canvas: Canvas, row: Rect) -> None:
        """Write from, to and the signed change."""
        theme, step = canvas.theme, self.step
        change = step.after - step.before
        tone = (theme.good if is_good(step) else theme.bad) if change else theme.soft_ink
        large = Style(_FIGURES, 700, valign="middle")
        gap = canvas.px(12)
        before, row = row.left(canvas.text_width(str(step.before), large) + 2, gap)
        canvas.text(before, str(step.before), Style(_FIGURES, 700, theme.soft_ink, valign="middle"))
        arrow, row = row.left(canvas.em(30), gap)
        canvas.icon(arrow, "forward", theme.soft_ink)
        after, row = row.left(canvas.text_width(str(step.after), large) + 2, gap)
        canvas.text(after, str(step.after), large)
        canvas.text(row, signed(change), Style(_FIGURES, 700, tone, "right", "middle"))

    def _room(self, canvas: Canvas, width: int) -> int:
        return width - canvas.em(_ICON) - 3 * canvas.px(_PAD)


def add_rows(column: Column, area: Rect, rows: Sequence[LineRow], first: int) -> None:
    """Lay rows on a sheet, the newest last; where there is not room for all, the oldest go.

    ``first`` is the number of the first row in the ledger, for the ids.
    """
    canvas = column.canvas
    column.add(Node("lines", area, Role.PICTURE, "", paint=sheet))
    inner = area.inset(canvas.px(14))
    shown: list[tuple[int, LineRow]] = []
    left = inner.h
    for number, row in reversed(list(enumerate(rows, start=first))):
        left -= row.height(canvas, inner.w)
        if shown and left < 0:
            break
        shown.insert(0, (number, row))
    for number, row in shown:
        strip, inner = inner.top(row.height(canvas, inner.w))
        line = row.step.line
        told = f"{line.sentence} {line.why}".strip()
        column.add(Node(f"line-{number}", strip, Role.TEXT, told, paint=row.paint))
