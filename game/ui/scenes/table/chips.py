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


def chip_node(chip: Chip, rect: Rect) -> Node:
    """Return a chip where it lies."""
    return Node(
        chip.id,
        rect,
        Role.TOGGLE,
        chip.label,
        help=chip.help,
        action=chip.action,
        refusal=chip.refusal,
        chosen=chip.chosen,
        paint=chip_paint(chip.label),
    )


def chip_lines(
    canvas: Canvas, chips: Sequence[Chip], width: int, gap: int
) -> list[list[tuple[Chip, int]]]:
    """Divide chips into lines no wider than ``width``, each chip with its own width."""
    lines: list[list[tuple[Chip, int]]] = [[]]
    used = 0
    for chip in chips:
        wide = min(width, canvas.text_width(chip.label, Style(BODY, 700)) + canvas.px(56))
        if lines[-1] and used + wide > width:
            lines.append([])
            used = 0
        lines[-1].append((chip, wide))
        used += wide + gap
    return lines


def line_nodes(line: Sequence[tuple[Chip, int]], row: Rect, gap: int) -> list[Node]:
    """Lay the chips of a line from the left."""
    nodes = []
    for chip, width in line:
        spot, row = row.left(width, gap)
        nodes.append(chip_node(chip, spot))
    return nodes


def add_chips(column: Column, chips: Sequence[Chip]) -> None:
    """Lay chips side by side, in as many lines as they need."""
    canvas = column.canvas
    gap = canvas.px(14)
    for line in chip_lines(canvas, chips, column.width, gap):
        column.add(*line_nodes(line, column.take(canvas.em(CHIP_HEIGHT)), gap))
