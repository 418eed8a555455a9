"""Two parties on one low row, for boards on which there are several such pairs."""

from __future__ import annotations

from dataclasses import replace

from game.engine.model.gauges import Gauge
from game.engine.model.ids import LEVELS
from game.engine.rules.ladder import level_of
from game.ui.canvas import Canvas, Sheet
from game.ui.column import sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, SMALL
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present.board import DyadBoard
from game.ui.scenes.table.motions import motion_name
from game.ui.text import Style
from game.ui.theme import blend
from game.ui.widgets.pyramid import ABOUT, LEVEL_ICONS, SOFT, TrustLevel
from game.wording import ladder_name

ROW_HEIGHT = 132
_VALUE = Style(HEADING, 700, valign="middle")
_CELL = 132
"""Design width that the icon and the value of one level need."""


def row_nodes(
    canvas: Canvas, cell: Rect, dyad: DyadBoard, told: tuple[str, str], how: str
) -> list[Node]:
    """Lay out a pair's name, its escalation and its trust.

    ``told`` says both in words; ``how`` is what there is to know about the numbers of trust.
    """
    inner = cell.inset(canvas.px(18), canvas.px(12))
    words, trust = inner.row((1, 1.05), canvas.px(20))
    name, ladder = words.column((1, 1.1), canvas.px(4))
    said_trust, said_escalation = told
    return [
        Node(f"panel-{dyad.id}", cell, Role.HEADING, dyad.name, paint=sheet),
        Node(f"name-{dyad.id}", name, Role.TEXT, dyad.name, paint=_name(dyad.name)),
        Node(
            f"escalation-{dyad.id}",
            ladder,
            Role.GAUGE,
            said_escalation,
            help=dyad.sentence,
            paint=_escalation(dyad),
            moves=f"gauge:escalation:{dyad.id}",
        ),
        Node(
            f"trust-{dyad.id}",
            trust,
            Role.GAUGE,
            said_trust,
            help=how,
            paint=_trust(dyad),
            moves=f"gauge:trust:{dyad.id}",
        ),
    ]


def _name(text: str) -> Paint:
    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        canvas.text(rect, text, Style(BODY, 700, valign="middle"))

    return paint


def _escalation(dyad: DyadBoard) -> Paint:
    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        theme = canvas.theme
        now = round(canvas.moving(motion_name(Gauge("escalation", dyad.id)), dyad.escalation))
        step = level_of(now)
        badge, rest = rect.left(canvas.text_width("00", _VALUE) + canvas.px(36), canvas.px(14))
        canvas.panel(badge, Sheet(theme.escalation_step(step), radius=12))
        value = Style(HEADING, 700, theme.on_accent, "centre", "middle")
        canvas.text(badge, str(now), value)
        if dyad.ladder.change:
            arrow, rest = rest.left(canvas.em(32), canvas.px(6))
            icon = "up" if dyad.ladder.change > 0 else "down"
            canvas.icon(arrow, icon, theme.bad if dyad.ladder.change > 0 else theme.good)
        title = f"{step} {ladder_name(step)}"
        canvas.text(rest, title, Style(SMALL + 2, 500, theme.ink, valign="middle"))

    return paint


def _trust(dyad: DyadBoard) -> Paint:
    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        cells = rect.row(len(LEVELS), canvas.px(10))
        for at, (name, level) in enumerate(zip(LEVELS, dyad.pyramid.levels, strict=True)):
            now = canvas.moving(motion_name(Gauge("trust", dyad.id, name)), level.value)
            _level(canvas, cells[at], at, replace(level, value=now))

    return paint


def _level(canvas: Canvas, cell: Rect, at: int, level: TrustLevel) -> None:
    """Draw icon and value of one level of society, and how full it is below them."""
    theme = canvas.theme
    canvas = canvas.fitted_to(cell, _CELL + (ABOUT + 2 if level.spread else 0), 1)
    above, below = cell.column((1.5, 1), canvas.px(8))
    spot, rest = above.left(canvas.em(42), canvas.px(8))
    canvas.icon(spot, LEVEL_ICONS[at], theme.levels[at])
    if level.spread:
        sign, rest = rest.left(canvas.em(ABOUT), canvas.px(2))
        canvas.icon(sign, "estimate", theme.soft_ink)
    value, rest = rest.left(canvas.text_width("100", _VALUE), canvas.px(2))
    canvas.text(value, str(round(level.value)), _VALUE)
    if level.change:
        tone = theme.good if level.change > 0 else theme.bad
        side = min(canvas.em(32), rest.w)
        icon = "up" if level.change > 0 else "down"
        canvas.icon(rest.left(side)[0], icon, tone)
    bar = below.middle(below.w, canvas.px(18))
    if not level.spread:
        canvas.bar(bar, level.sure, theme.levels[at])
        return
    canvas.bar(bar, level.possible, blend(theme.sunken, theme.levels[at], SOFT))
    sure = round(bar.w * level.sure)
    if sure:
        canvas.pill(Rect(bar.x, bar.y, max(sure, bar.h), bar.h), theme.levels[at])
