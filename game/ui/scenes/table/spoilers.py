"""Spoilers on the briefing: who they are, what they can pay for, and whether they struck."""

from __future__ import annotations

from functools import partial

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING
from game.ui.nodes import Look, Node, Role
from game.ui.present.spoilers import SpoilerMark, spoiler_marks
from game.ui.scenes.table.facts import paint_dots
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.wording import _

_TEXT = Style(BODY, 500)
_DOTS = 26


def add_spoilers(column: Column, sitting: Sitting) -> None:
    """Write down every spoiler with its purse as dots; nothing without any."""
    for number, mark in enumerate(spoiler_marks(sitting.known, sitting.texts, sitting.events())):
        if not number:
            title = _("Who lives from the conflict")
            column.text("spoilers", title, Style(BODY, 700), Role.HEADING)
        _add(column, mark)


def _add(column: Column, mark: SpoilerMark) -> None:
    canvas = column.canvas
    side, gap = canvas.em(HEADING), canvas.px(16)
    height = canvas.text_height(mark.text, _TEXT, column.width - side - gap)
    column.place(
        height + canvas.em(_DOTS) + canvas.px(10),
        lambda rect: Node(
            f"spoiler-{mark.id}",
            rect,
            Role.GAUGE,
            f"{mark.text} {mark.told[0]}",
            help=" ".join(mark.told),
            paint=partial(_paint, mark),
        ),
    )


def _paint(mark: SpoilerMark, canvas: Canvas, rect: Rect, _look: Look) -> None:
    """Draw an icon, red when it has just struck, the words and the dots of the purse."""
    theme = canvas.theme
    spot, rest = rect.left(canvas.em(HEADING), canvas.px(16))
    icon, _below = spot.top(canvas.em(HEADING))
    canvas.icon(icon, "spoiler", theme.bad if mark.struck else theme.ink)
    dots, words = rest.foot(canvas.em(_DOTS), canvas.px(10))
    canvas.text(words, mark.text, _TEXT)
    paint_dots(canvas, dots, mark.purse)
