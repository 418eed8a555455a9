"""Small pieces that several scenes of the table share: chips in rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.controls import touched
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.text import Style

_CHIP = Style(BODY, 500, align="centre", valign="middle")
CHIP_HEIGHT = 60


@dataclass(frozen=True, slots=True)
class Chip:
    """One of several words to choose from."""

    id: str
    label: str
    action: Callable[[], None]
    chosen: bool = False
    help: str = ""
    refusal: str = ""


def chip_paint(label: str) -> Paint:
    """Return a paint that draws a word in a pill, filled when it is chosen."""

    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        theme = canvas.theme
        base = theme.accent if look.chosen else theme.panel
        canvas.pill(
            rect, touched(canvas, base, look), theme.accent if look.chosen else theme.soft_ink
        )
        ink = theme.on_accent if look.chosen else theme.ink if look.enabled else theme.soft_ink
        weight = 700 if look.chosen else 500
        inner = rect.inset(canvas.px(14), 0)
        canvas.text(inner, label, Style(BODY, weight, ink, "centre", "middle"))

    return paint


def add_chips(column: Column, chips: Sequence[Chip]) -> None:
    """Lay chips side by side, in as many rows as they need."""
    canvas = column.canvas
    gap, height = canvas.px(14), canvas.em(CHIP_HEIGHT)
    row: list[tuple[Chip, int]] = []
    used = 0
    for chip in chips:
        width = min(column.width, canvas.text_width(chip.label, Style(BODY, 700)) + canvas.px(56))
        if row and used + width > column.width:
            _lay(column, row, height, gap)
            row, used = [], 0
        row.append((chip, width))
        used += width + gap
    if row:
        _lay(column, row, height, gap)


def _lay(column: Column, row: list[tuple[Chip, int]], height: int, gap: int) -> None:
    rest = column.take(height)
    for chip, width in row:
        spot, rest = rest.left(width, gap)
        column.add(
            Node(
                chip.id,
                spot,
                Role.TOGGLE,
                chip.label,
                help=chip.help,
                action=chip.action,
                refusal=chip.refusal,
                chosen=chip.chosen,
                paint=chip_paint(chip.label),
            )
        )
