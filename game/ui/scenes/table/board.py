"""The big board: the circle of tracks, and what lies between each two parties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.content.texts import Texts
from game.engine.model.gauges import Gauge
from game.engine.model.ids import LEVELS
from game.engine.model.specs import Scenario
from game.engine.rules.ladder import level_of
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.scenes.table.chips import sheet
from game.ui.text import Style
from game.ui.widgets.circle import CircleBoard, TrackSpot
from game.ui.widgets.ladder import EscalationLadder
from game.ui.widgets.pyramid import TrustLevel, TrustPyramid
from game.wording.authored import dyad_name, party_name
from game.wording.ladder import ladder_name, ladder_names
from game.wording.language import _, capital
from game.wording.names import gauge_kind, level_name, track_number, track_short

_NAME = Style(BODY, 700, valign="middle")


def motion_name(gauge: Gauge) -> str:
    """Return the name under which a gauge moves."""
    return f"gauge:{gauge.kind}:{gauge.of}:{gauge.level}"


@dataclass(frozen=True, slots=True)
class Board:
    """What the board shows.

    Attributes:
        scenario: The rules' view of the scenario, for the order of the numbers.
        texts: Its names.
        gauges: Every number as it is to be shown.
        before: Every number at the beginning of the round, for the arrows.
        active: The tracks that act now, by their ids.
    """

    scenario: Scenario
    texts: Texts
    gauges: Sequence[int]
    before: Sequence[int]
    active: frozenset[str] = frozenset()

    def circle(self, canvas: Canvas) -> CircleBoard:
        """Return the tracks that have a seat, and the link between them as it moves."""
        tracks = dict.fromkeys(seat.track for seat in self.scenario.seats)
        spots = tuple(
            TrackSpot(track_number(track), track_short(track), active=track in self.active)
            for track in tracks
        )
        return CircleBoard(spots, self._moving(canvas, Gauge("link")))

    def circle_node(self, canvas: Canvas, rect: Rect) -> Node:
        """Lay out the circle."""

        def paint(on: Canvas, where: Rect, look: Look) -> None:
            self.circle(on).paint(on, where, look)

        link = self.gauges[self.scenario.table.link]
        told = _("The circle of tracks. The link between them is {link} of 100.")
        del canvas
        return Node(
            "circle",
            rect,
            Role.PICTURE,
            told.format(link=link),
            paint=paint,
            moves=motion_name(Gauge("link")),
        )

    def gauge_height(self, canvas: Canvas, width: int) -> int:
        """Return how tall the panels of all dyads are together."""
        count = len(self.scenario.dyads)
        return count * self._panel_height(canvas, width) + (count - 1) * canvas.px(16)

    def gauge_nodes(self, canvas: Canvas, rect: Rect) -> list[Node]:
        """Lay out one panel for each two parties: trust, escalation, support."""
        height = self._panel_height(canvas, rect.w)
        nodes: list[Node] = []
        rest = rect
        for dyad in range(len(self.scenario.dyads)):
            panel, rest = rest.top(height, canvas.px(16))
            nodes += self._panel(canvas, panel, dyad)
        return nodes

    def _wide(self, canvas: Canvas, width: int) -> bool:
        return width >= canvas.em(720)

    def _panel_height(self, canvas: Canvas, width: int) -> int:
        several = len(self.scenario.dyads) > 1
        trust = canvas.em(190 if several else 230)
        parts = trust if self._wide(canvas, width) else trust * 2 + canvas.px(16)
        return parts + canvas.em(BODY * 1.4) + canvas.px(44)

    def _panel(self, canvas: Canvas, cell: Rect, dyad: int) -> list[Node]:
        spec = self.scenario.dyads[dyad]
        name = dyad_name(self.texts, spec.id)
        inner = cell.inset(canvas.px(22), canvas.px(16))
        head, rest = inner.top(canvas.em(BODY * 1.4), canvas.px(12))
        if self._wide(canvas, cell.w):
            left, right = rest.row((1, 1.05), canvas.px(36))
        else:
            left, right = rest.column((1, 1), canvas.px(16))
        return [
            Node(f"panel-{spec.id}", cell, Role.HEADING, name, paint=sheet),
            Node(f"name-{spec.id}", head, Role.TEXT, self._told(dyad), paint=self._head(dyad)),
            Node(
                f"trust-{spec.id}",
                left,
                Role.GAUGE,
                self._trust_told(dyad),
                paint=self._pyramid(dyad),
                moves=f"gauge:trust:{spec.id}",
            ),
            Node(
                f"escalation-{spec.id}",
                right,
                Role.GAUGE,
                self._ladder_told(dyad),
                paint=self._ladder(dyad),
                moves=f"gauge:escalation:{spec.id}",
            ),
        ]

    def _head(self, dyad: int) -> Paint:
        """Draw the two parties and, at the right, the support in each."""
        name = dyad_name(self.texts, self.scenario.dyads[dyad].id)
        support = self._support(dyad)

        def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
            title = canvas.text_width(name, _NAME) + canvas.px(24)
            first, rest = rect.left(title)
            canvas.text(first, name, _NAME)
            style = Style(BODY, 400, canvas.theme.soft_ink, "right", "middle")
            if support and rest.w > canvas.text_width(support, style) * 2 // 3:
                canvas.text(rest, support, style)

        return paint

    def _support(self, dyad: int) -> str:
        if "support" not in self.scenario.modules:
            return ""
        values = (
            f"{party_name(self.texts, self.scenario.parties[party].id)} "
            f"{self.gauges[self.scenario.table.support(party)]}"
            for party in self.scenario.dyads[dyad].parties
        )
        return _("Support: {values}").format(values=", ".join(values))

    def _told(self, dyad: int) -> str:
        name = dyad_name(self.texts, self.scenario.dyads[dyad].id)
        return f"{name}. {self._support(dyad)}"

    def _trust_told(self, dyad: int) -> str:
        values = (
            f"{level_name(level)} {self.gauges[self.scenario.table.trust(dyad, number)]}"
            for number, level in enumerate(LEVELS)
        )
        return _("Trust: {values}").format(values=", ".join(values))

    def _ladder_told(self, dyad: int) -> str:
        value = self.gauges[self.scenario.table.escalation(dyad)]
        step = level_of(value)
        return _("Escalation {value}: level {step} of 9, {name}").format(
            value=value, step=step, name=ladder_name(step)
        )

    def _pyramid(self, dyad: int) -> Paint:
        table = self.scenario.table

        def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
            levels = []
            for number, name in enumerate(LEVELS):
                at = table.trust(dyad, number)
                value = self._moving(canvas, table.gauges[at])
                change = self.gauges[at] - self.before[at]
                levels.append(TrustLevel(capital(level_name(name)), value, change))
            first, second, third = levels
            TrustPyramid((first, second, third)).paint(canvas, rect, look)

        return paint

    def _ladder(self, dyad: int) -> Paint:
        at = self.scenario.table.escalation(dyad)

        def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
            value = self._moving(canvas, self.scenario.table.gauges[at])
            change = self.gauges[at] - self.before[at]
            title = f"{gauge_kind('escalation')} {round(value)}"
            style = Style(BODY, 500, canvas.theme.soft_ink, valign="middle")
            head, rest = rect.top(canvas.em(BODY * 1.3), canvas.px(6))
            canvas.text(head, title, style)
            ladder = EscalationLadder(level_of(round(value)), ladder_names(), change)
            ladder.paint(canvas, rest, look)

        return paint

    def _moving(self, canvas: Canvas, gauge: Gauge) -> float:
        return canvas.moving(motion_name(gauge), self.gauges[self.scenario.table.index[gauge]])

    def with_active(self, *tracks: str) -> Board:
        """Return the same board with these tracks lit."""
        return replace(self, active=frozenset(tracks))
