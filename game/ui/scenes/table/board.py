"""The big board: the circle of tracks, and what lies between each two parties."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from game.engine.model.gauges import Gauge
from game.engine.model.ids import LEVELS
from game.engine.rules.ladder import level_of
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present.board import Board, ChannelMark, DyadBoard, PartyBoard
from game.ui.scenes.table.chips import sheet
from game.ui.text import Style
from game.ui.widgets.pyramid import TrustLevel, TrustPyramid
from game.wording import _, gauge_kind

_NAME = Style(BODY, 700, valign="middle")
_PARTS = 230
_WIDE = 720


def motion_name(gauge: Gauge) -> str:
    """Return the name under which a gauge moves."""
    return f"gauge:{gauge.kind}:{gauge.of}:{gauge.level}"


@dataclass(frozen=True, slots=True)
class BoardPanels:
    """Lays out a board; ``acting`` is the number of the track that acts now, or empty."""

    board: Board
    acting: str = ""

    def circle_node(self, rect: Rect) -> Node:
        """Lay out the circle; the lines to its middle are as thick as the link."""
        link = self.board.link
        spots = tuple(
            replace(spot, active=spot.track == self.acting) for spot in self.board.circle.tracks
        )
        circle = replace(self.board.circle, tracks=spots)

        def paint(canvas: Canvas, where: Rect, look: Look) -> None:
            moving = canvas.moving(motion_name(Gauge("link")), circle.link)
            replace(circle, link=moving).paint(canvas, where, look)

        told = _("The circle of tracks.")
        if link is not None:
            told = _("The circle of tracks. The link between them is {link} of 100.")
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
        count = len(self.board.dyads)
        return count * self._panel_height(canvas, width) + (count - 1) * canvas.px(16)

    def gauge_nodes(self, canvas: Canvas, rect: Rect) -> list[Node]:
        """Lay out one panel for each two parties: trust, escalation, support, channels."""
        nodes: list[Node] = []
        rest = rect
        for dyad in self.board.dyads:
            panel, rest = rest.top(self._panel_height(canvas, rect.w), canvas.px(16))
            nodes += self._panel(canvas, panel, dyad)
        return nodes

    def _panel_height(self, canvas: Canvas, width: int) -> int:
        parts = canvas.em(_PARTS)
        if width < canvas.em(_WIDE):
            parts = parts * 2 + canvas.px(16)
        return parts + canvas.em(BODY * 1.4) + canvas.px(44)

    def _panel(self, canvas: Canvas, cell: Rect, dyad: DyadBoard) -> list[Node]:
        inner = cell.inset(canvas.px(22), canvas.px(16))
        head, rest = inner.top(canvas.em(BODY * 1.4), canvas.px(12))
        if cell.w >= canvas.em(_WIDE):
            left, right = rest.row((1, 1.05), canvas.px(36))
        else:
            left, right = rest.column((1, 1), canvas.px(16))
        trust = ", ".join(f"{level.name} {level.value}" for level in dyad.pyramid.levels)
        escalation = _("Escalation {value}: {level}. {sentence}")
        return [
            Node(f"panel-{dyad.id}", cell, Role.HEADING, dyad.name, paint=sheet),
            *self._head(canvas, head, dyad),
            Node(
                f"trust-{dyad.id}",
                left,
                Role.GAUGE,
                _("Trust: {values}").format(values=trust),
                help=_("Trust between the two at each level of society, 0 to 100."),
                paint=_pyramid(dyad),
                moves=f"gauge:trust:{dyad.id}",
            ),
            Node(
                f"escalation-{dyad.id}",
                right,
                Role.GAUGE,
                escalation.format(value=dyad.escalation, level=dyad.level, sentence=dyad.sentence),
                help=dyad.sentence,
                paint=_ladder(dyad),
                moves=f"gauge:escalation:{dyad.id}",
            ),
        ]

    def _head(self, canvas: Canvas, row: Rect, dyad: DyadBoard) -> list[Node]:
        """Lay out the two parties and, at the right, channels and the support in each."""
        title = canvas.text_width(dyad.name, _NAME) + canvas.px(8)
        name, row = row.left(title, canvas.px(18))
        nodes = [Node(f"name-{dyad.id}", name, Role.TEXT, dyad.name, paint=_written(dyad.name))]
        for make, width in (*self._supports(canvas, dyad), *_channels(canvas, dyad)):
            if width > row.w:
                break
            spot, row = row.end(width, canvas.px(16))
            nodes.append(make(spot))
        return nodes

    def _supports(self, canvas: Canvas, dyad: DyadBoard) -> Iterator[tuple[Small, int]]:
        """Give each party's support with its width, the last party first; none when it is off."""
        named = len(self.board.dyads) == 1
        for party in reversed(self.board.parties):
            if party.support is None or party.id not in dyad.id.split("-"):
                continue
            name = party.name if named else ""
            width = canvas.text_width(f"{name} 100".strip(), Style(BODY)) + canvas.em(52)
            told = _("Support for a settlement in {party}: {value}")
            said = told.format(party=party.name, value=party.support)
            yield partial(_support, f"{party.id}-{dyad.id}", name, party, said), width


Small = Callable[[Rect], Node]


def _channels(canvas: Canvas, dyad: DyadBoard) -> Iterator[tuple[Small, int]]:
    for channel in dyad.channels:
        said = _("{channel}: open") if channel.is_open else _("{channel}: closed")
        told = said.format(channel=channel.name)
        yield partial(_channel, f"{channel.id}-{dyad.id}", channel, told), canvas.em(44)


def _support(name: str, title: str, party: PartyBoard, told: str, rect: Rect) -> Node:
    gauge = Gauge("support", party.id)

    def paint(canvas: Canvas, where: Rect, _look: Look) -> None:
        now = round(canvas.moving(motion_name(gauge), party.support or 0))
        ink = canvas.theme.soft_ink
        spot, rest = where.left(canvas.em(42), canvas.px(8))
        canvas.icon(spot.middle(canvas.em(38), canvas.em(38)), "support", ink)
        canvas.text(rest, f"{title} {now}".strip(), Style(BODY, 400, ink, valign="middle"))

    return Node(
        f"support-{name}",
        rect,
        Role.GAUGE,
        told,
        help=told,
        paint=paint,
        moves=motion_name(gauge),
    )


def _channel(name: str, channel: ChannelMark, told: str, rect: Rect) -> Node:
    def paint(canvas: Canvas, where: Rect, _look: Look) -> None:
        theme = canvas.theme
        canvas.icon(where, channel.icon, theme.good if channel.is_open else theme.soft_ink)

    return Node(name, rect, Role.GAUGE, told, help=told, paint=paint)


def _written(text: str) -> Paint:
    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        canvas.text(rect, text, _NAME)

    return paint


def _pyramid(dyad: DyadBoard) -> Paint:
    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        first, second, third = (
            _moved(canvas, dyad.id, name, level)
            for name, level in zip(LEVELS, dyad.pyramid.levels, strict=True)
        )
        TrustPyramid((first, second, third)).paint(canvas, rect, look)

    return paint


def _moved(canvas: Canvas, dyad: str, name: str, level: TrustLevel) -> TrustLevel:
    now = canvas.moving(motion_name(Gauge("trust", dyad, name)), level.value)
    return replace(level, value=now)


def _ladder(dyad: DyadBoard) -> Paint:
    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        now = round(canvas.moving(motion_name(Gauge("escalation", dyad.id)), dyad.escalation))
        style = Style(BODY, 500, canvas.theme.soft_ink, valign="middle")
        head, rest = rect.top(canvas.em(BODY * 1.3), canvas.px(6))
        canvas.text(head, f"{gauge_kind('escalation')} {now}", style)
        replace(dyad.ladder, step=level_of(now)).paint(canvas, rest, look)

    return paint
