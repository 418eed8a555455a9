"""The curves of a session: escalation, and trust by level of society."""

from __future__ import annotations

from game.engine.model.ids import LEVELS
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import HEADING
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.scenes.table.column import words
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.widgets.chart import Curve, CurveChart
from game.wording.authored import dyad_name
from game.wording.history import Standing, standings
from game.wording.language import _, capital
from game.wording.names import gauge_kind, level_name

_TITLE = Style(HEADING, 700, valign="middle")


def curve_nodes(sitting: Sitting, canvas: Canvas, area: Rect) -> list[Node]:
    """Lay out two charts, escalation above trust; trust is the average over all dyads."""
    ends = standings(sitting.known.scenario, sitting.events())
    above, below = area.column(2, canvas.px(24))
    told = _("Escalation at the end of each round: {values}")
    values = [", ".join(map(str, end.escalation)) for end in ends]
    trust = _("Trust at the end of each round: {values}")
    means = ["/".join(str(end.mean_trust(at)) for at in range(len(LEVELS))) for end in ends]
    return [
        *_chart(
            canvas,
            above,
            "escalation-curve",
            gauge_kind("escalation"),
            told.format(values="; ".join(values)),
            _escalation(sitting, ends),
        ),
        *_chart(
            canvas,
            below,
            "trust-curve",
            gauge_kind("trust"),
            trust.format(values="; ".join(means)),
            _trust(sitting, ends),
        ),
    ]


def _chart(
    canvas: Canvas, area: Rect, node_id: str, title: str, told: str, paint: Paint
) -> list[Node]:
    head, rest = area.top(canvas.em(HEADING * 1.3), canvas.px(8))
    return [
        Node(f"{node_id}-title", head, Role.HEADING, title, paint=words(title, _TITLE)),
        Node(node_id, rest, Role.PICTURE, told, paint=paint),
    ]


def _labels(sitting: Sitting) -> tuple[str, ...]:
    return tuple(map(str, range(sitting.known.scenario.rounds + 1)))


def _escalation(sitting: Sitting, ends: tuple[Standing, ...]) -> Paint:
    dyads = sitting.known.scenario.dyads

    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        colours = (canvas.theme.escalation_step(8), canvas.theme.party(1), canvas.theme.party(2))
        curves = tuple(
            Curve(
                dyad_name(sitting.texts, dyad.id),
                tuple(float(end.escalation[at]) for end in ends),
                colours[at],
            )
            for at, dyad in enumerate(dyads)
        )
        CurveChart(curves, _labels(sitting), now=len(ends) - 1).paint(canvas, rect, look)

    return paint


def _trust(sitting: Sitting, ends: tuple[Standing, ...]) -> Paint:
    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        curves = tuple(
            Curve(
                capital(level_name(level)),
                tuple(float(end.mean_trust(at)) for end in ends),
                canvas.theme.levels[at],
            )
            for at, level in enumerate(LEVELS)
        )
        CurveChart(curves, _labels(sitting), now=len(ends) - 1).paint(canvas, rect, look)

    return paint
