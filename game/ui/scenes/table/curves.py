"""The curves of a session on the screen: escalation, and trust by level of society."""

from __future__ import annotations

from collections.abc import Sequence

from game.engine.model.ids import LEVELS
from game.ui.canvas import Canvas
from game.ui.column import words
from game.ui.geometry import Rect
from game.ui.layout import HEADING
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present import curves as present
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.theme import Colour, Theme
from game.ui.widgets.chart import Curve, CurveChart
from game.wording import _, gauge_kind

_TITLE = Style(HEADING, 700, valign="middle")


def curve_nodes(sitting: Sitting, canvas: Canvas, area: Rect) -> list[Node]:
    """Lay out two charts, escalation above trust; trust is the average over all dyads."""
    scenario = sitting.known.scenario
    found = present.curves(scenario, sitting.texts, sitting.events())
    nodes: list[Node] = []
    charts = (("escalation", found.escalation), ("trust", found.trust))
    for (kind, lines), cell in zip(charts, area.column(2, canvas.px(24)), strict=True):
        title = _title(sitting, kind)
        head, rest = cell.top(canvas.em(HEADING * 1.3), canvas.px(8))
        nodes += [
            Node(f"{kind}-title", head, Role.HEADING, title, paint=words(title, _TITLE)),
            Node(
                f"{kind}-curve",
                rest,
                Role.PICTURE,
                _told(title, lines),
                paint=_chart(kind, lines, scenario.rounds),
            ),
        ]
    return nodes


def _title(sitting: Sitting, kind: str) -> str:
    """Return what a chart shows; trust that was only estimated is shown as it was at the end."""
    known = sitting.known
    if kind != "trust" or "noise" not in known.scenario.modules or known.no_luck:
        return gauge_kind(kind)
    return _("Trust as it was") if known.outcome else _("Trust as it was estimated")


def _told(title: str, lines: Sequence[present.Curve]) -> str:
    """Return a chart as a text: the value of each curve at the start and after each round."""
    said = _("{name} {values}")
    told = (said.format(name=one.name, values=", ".join(map(str, one.values))) for one in lines)
    return _("{title}, from the start: {curves}").format(title=title, curves="; ".join(told))


def _chart(kind: str, lines: Sequence[present.Curve], rounds: int) -> Paint:
    labels = tuple(map(str, range(rounds + 1)))

    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        curves = tuple(
            Curve(one.name, one.values, _colour(canvas.theme, kind, one.id, at))
            for at, one in enumerate(lines)
        )
        now = len(lines[0].values) - 1
        CurveChart(curves, labels, now=now).paint(canvas, rect, look)

    return paint


def _colour(theme: Theme, kind: str, curve: str, at: int) -> Colour:
    if kind == "trust":
        return theme.levels[LEVELS.index(curve)]
    return (theme.escalation_step(8), theme.party(1), theme.party(2))[at % 3]
