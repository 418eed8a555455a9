"""Ways on: the buttons at the foot of a page, of which one is the main one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import TARGET
from game.ui.nodes import Node, Role
from game.ui.text import Style

_GAP = 16


@dataclass(frozen=True, slots=True)
class Way:
    """A button at the foot of a scene."""

    id: str
    label: str
    action: Callable[[], None]
    icon: str = ""
    shortcut: str = ""
    help: str = ""
    refusal: str = ""


def button_width(canvas: Canvas, way: Way) -> int:
    """Return the width a button needs for its label and icon."""
    words = canvas.text_width(way.label, Style(weight=500))
    return words + canvas.px(64) + (canvas.em(54) if way.icon else 0)


def button(way: Way, rect: Rect, *, primary: bool = False, inside: str = "") -> Node:
    """Return the node of a button."""
    return Node(
        way.id,
        rect,
        Role.BUTTON,
        way.label,
        help=way.help,
        action=way.action,
        refusal=way.refusal,
        shortcut=way.shortcut,
        icon=way.icon,
        primary=primary,
        inside=inside,
    )


def foot_height(canvas: Canvas, width: int, ways: Sequence[Way], onward: Way | None) -> int:
    """Return the height of a foot in which every button has its label: one row, or two."""
    every = [*ways, onward] if onward else ways
    needed = sum(button_width(canvas, way) + canvas.px(_GAP) for way in every)
    rows = 2 if needed > width else 1
    return rows * canvas.em(TARGET) + (rows - 1) * canvas.px(_GAP)


def foot_nodes(canvas: Canvas, foot: Rect, ways: Sequence[Way], onward: Way | None) -> list[Node]:
    """Lay the main button at the right and the others at the left.

    A foot high enough for two rows has the main one in the lower. Where width is short the last
    of the others show only their icons; then the main one shrinks.
    """
    gap, icon = canvas.px(_GAP), canvas.em(TARGET)
    if onward is None:
        return _row(canvas, foot, ways)
    wanted = button_width(canvas, onward)
    if foot.h >= 2 * icon:
        upper, lower = foot.column(2, gap)
        spot = lower.end(min(wanted, lower.w))[0]
        return [*_row(canvas, upper, ways), button(onward, spot, primary=True)]
    wanted = min(wanted, foot.w * 3 // 5)
    main = max(min(wanted, foot.w - (icon + gap) * len(ways)), foot.w // 5)
    spot, rest = foot.end(main, gap)
    return [*_row(canvas, rest, ways), button(onward, spot, primary=True)]


def _row(canvas: Canvas, row: Rect, ways: Sequence[Way]) -> list[Node]:
    """Lay buttons from the left; where width is short the last show only their icons."""
    gap = canvas.px(_GAP)
    widths = [button_width(canvas, way) for way in ways]
    for at in range(len(ways) - 1, -1, -1):
        if sum(widths) + gap * (len(widths) - 1) <= row.w:
            break
        widths[at] = canvas.em(TARGET)
    nodes = []
    for way, width in zip(ways, widths, strict=True):
        place, row = row.left(width, gap)
        nodes.append(button(way, place))
    return nodes
