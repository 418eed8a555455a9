"""Spoilers on the board: who they are, what they can pay for, and whether they struck."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Look, Node, Role
from game.ui.present.spoilers import SpoilerMark
from game.ui.scenes.table.facts import paint_dots
from game.ui.text import Style

_NAME = Style(BODY, 700, valign="middle")
_KIND = Style(BODY - 2)
_ICON, _DOTS = 52, 26
_EDGE, _GAP = 18, 16


def spoiler_nodes(
    canvas: Canvas, area: Rect, marks: Sequence[SpoilerMark]
) -> tuple[list[Node], Rect]:
    """Lay every spoiler at the foot of an area; return them and what is left above."""
    nodes = []
    for mark in reversed(marks):
        row, area = area.foot(_height(canvas, mark, area.w), canvas.px(10))
        told = f"{mark.text} {mark.told[0]}"
        paint = partial(_paint, mark)
        nodes.append(
            Node(f"spoiler-{mark.id}", row, Role.GAUGE, told, help=" ".join(mark.told), paint=paint)
        )
    return nodes[::-1], area


def _height(canvas: Canvas, mark: SpoilerMark, width: int) -> int:
    """Return how tall a spoiler is: a line for its name, and as many as its kind needs."""
    beside = width - 2 * canvas.px(_EDGE) - canvas.em(_ICON) - canvas.px(_GAP)
    lines = canvas.line_height(_NAME) + canvas.text_height(mark.kind, _KIND, beside)
    return max(lines, canvas.em(_ICON)) + canvas.px(_GAP)


def _paint(mark: SpoilerMark, canvas: Canvas, rect: Rect, _look: Look) -> None:
    """Draw name, kind and purse on a sheet; the icon is red when it has just struck."""
    theme = canvas.theme
    canvas.panel(rect, Sheet(theme.panel, theme.bad if mark.struck else theme.line, 2, 14))
    inner = rect.inset(canvas.px(_EDGE), canvas.px(_GAP // 2))
    spot, rest = inner.left(canvas.em(_ICON), canvas.px(_GAP))
    canvas.icon(spot, "spoiler", theme.bad if mark.struck else theme.ink)
    above, below = rest.top(canvas.line_height(_NAME))
    room = canvas.text_width(mark.name, _NAME) + canvas.px(20)
    name, dots = above.left(min(room, above.w * 3 // 5))
    canvas.text(name, mark.name, _NAME)
    paint_dots(canvas, dots.middle(dots.w, canvas.em(_DOTS)), mark.purse)
    canvas.text(below, mark.kind, _KIND)
