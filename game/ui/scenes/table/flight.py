"""A change on its way from its card to its gauge."""

from __future__ import annotations

from collections.abc import Sequence

from game.engine.model.gauges import Gauge
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import HEADING
from game.ui.nodes import Node
from game.ui.present.ledger_view import LedgerStep
from game.ui.scenes.table.ledger_row import is_good
from game.ui.text import Style
from game.wording.language import signed

FLIGHT = "fly"
"""The name of the motion, from 0 at the card to 1 at the gauge."""


def fly(canvas: Canvas, nodes: Sequence[Node], step: LedgerStep) -> list[Rect]:
    """Draw the change where it is now and return that place; nothing once it has arrived."""
    share = canvas.moving(FLIGHT, 1.0)
    places = {node.id: node.rect for node in nodes}
    start = places.get("card", places.get("lines"))
    goal = _goal(places, step.gauge)
    if share >= 1.0 or start is None or goal is None:
        return []
    x = round(start.centre[0] + (goal.centre[0] - start.centre[0]) * share)
    y = round(start.centre[1] + (goal.centre[1] - start.centre[1]) * share)
    return [_badge(canvas, (x, y), step)]


def _goal(places: dict[str, Rect], gauge: Gauge | None) -> Rect | None:
    """Return where a gauge is shown; for seats and the link that is the circle."""
    if gauge is None:
        return None
    names = (name for name in places if name.startswith(f"{gauge.kind}-{gauge.of}"))
    return places.get(next(names, "circle"))


def _badge(canvas: Canvas, centre: tuple[int, int], step: LedgerStep) -> Rect:
    text = signed(step.after - step.before)
    style = Style(HEADING, 700, canvas.theme.on_accent, valign="middle")
    height = canvas.em(72)
    width = canvas.text_width(text, style) + height + canvas.px(30)
    badge = Rect(centre[0] - width // 2, centre[1] - height // 2, width, height)
    tone = canvas.theme.good if is_good(step) else canvas.theme.bad
    canvas.pill(badge, tone, canvas.theme.panel)
    inner = badge.inset(canvas.px(14), canvas.px(10))
    spot, rest = inner.left(inner.h, canvas.px(8))
    canvas.icon(spot, step.icon, canvas.theme.on_accent)
    canvas.text(rest, text, style)
    return badge.inset(-2)
