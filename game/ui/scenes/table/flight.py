"""A change on its way from its card to its gauge."""

from __future__ import annotations

from collections.abc import Sequence

from game.engine.model.events import Changed
from game.engine.model.gauges import Gauge
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import HEADING
from game.ui.nodes import Node
from game.ui.scenes.table.ledger_row import icon_of, is_good
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.wording.language import signed


def fly(canvas: Canvas, nodes: Sequence[Node], event: Changed, sitting: Sitting) -> list[Rect]:
    """Draw the change where it is now and return that place; nothing once it has arrived."""
    share = canvas.moving("fly", 1.0)
    if share >= 1.0:
        return []
    places = {node.id: node.rect for node in nodes}
    start = places.get("card", places.get("line"))
    goal = places.get(goal_of(event.gauge, sitting), places.get("circle"))
    if start is None or goal is None:
        return []
    x = round(start.centre[0] + (goal.centre[0] - start.centre[0]) * share)
    y = round(start.centre[1] + (goal.centre[1] - start.centre[1]) * share)
    text = signed(event.after - event.before)
    style = Style(HEADING, 700, canvas.theme.on_accent, valign="middle")
    height = canvas.em(72)
    width = canvas.text_width(text, style) + height + canvas.px(30)
    badge = Rect(x - width // 2, y - height // 2, width, height)
    tone = canvas.theme.good if is_good(event) else canvas.theme.bad
    canvas.pill(badge, tone, canvas.theme.panel)
    spot, rest = badge.inset(canvas.px(14), canvas.px(10)).left(
        height - canvas.px(20), canvas.px(8)
    )
    canvas.icon(spot, icon_of(event), canvas.theme.on_accent)
    canvas.text(rest, text, style)
    return [badge.inset(-2)]


def goal_of(gauge: Gauge, sitting: Sitting) -> str:
    """Return the id of the node where a gauge is shown; the circle for seats and the link."""
    if gauge.kind in ("trust", "escalation"):
        return f"{gauge.kind}-{gauge.of}"
    if gauge.kind in ("support", "grievance"):
        scenario = sitting.known.scenario
        party = next(at for at, one in enumerate(scenario.parties) if one.id == gauge.of)
        dyad = next(dyad for dyad in scenario.dyads if party in dyad.parties)
        return f"name-{dyad.id}"
    return "circle"
