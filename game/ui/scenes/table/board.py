"""The big board: the circle of tracks, and what lies between each two parties."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from game.engine.model.gauges import Gauge
from game.engine.model.ids import LEVELS
from game.engine.rules.ladder import level_of
from game.ui import vector
from game.ui.canvas import Canvas
from game.ui.column import Column, sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present.board import Board, DyadBoard
from game.ui.scenes.table.dyad_row import ROW_HEIGHT, row_nodes
from game.ui.scenes.table.frame import is_narrow, spread
from game.ui.scenes.table.motions import motion_name
from game.ui.scenes.table.spoilers import spoiler_nodes
from game.ui.text import Style
from game.ui.theme import blend
from game.ui.widgets.pyramid import TrustLevel, TrustPyramid
from game.wording import _, gauge_kind
from game.wording.estimates import estimate_words

_NAME = Style(BODY, 700, valign="middle")
_PARTS = 257
"""Design height of pyramid and ladder, at which the pyramid has its names over its values."""
_WIDE = 720
_CHANNEL_ICONS = {"embassy": "envoy", "back_channel": "back-channel"}
"""Channels whose own icon says more than that they are open or closed."""


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
        if len(self.board.dyads) > 1:
            return canvas.em(ROW_HEIGHT)
        parts = canvas.em(_PARTS)
        if width < canvas.em(_WIDE):
            parts = parts * 2 + canvas.px(16)
        return parts + canvas.em(BODY * 1.4) + canvas.px(44)

    def _panel(self, canvas: Canvas, cell: Rect, dyad: DyadBoard) -> list[Node]:
        if len(self.board.dyads) > 1:
            return row_nodes(
                canvas, cell, dyad, (_trust_told(dyad), _escalation_told(dyad)), _trust_help(dyad)
            )
        inner = cell.inset(canvas.px(22), canvas.px(16))
        head, rest = inner.top(canvas.em(BODY * 1.4), canvas.px(12))
        if cell.w >= canvas.em(_WIDE):
            left, right = rest.row((1.25, 1), canvas.px(24))
        else:
            left, right = rest.column((1, 1), canvas.px(16))
        return [
            Node(f"panel-{dyad.id}", cell, Role.HEADING, dyad.name, paint=sheet),
            *self._head(canvas, head, dyad),
            Node(
                f"trust-{dyad.id}",
                left,
                Role.GAUGE,
                _trust_told(dyad),
                help=_trust_help(dyad),
                paint=_pyramid(dyad),
                moves=f"gauge:trust:{dyad.id}",
            ),
            Node(
                f"escalation-{dyad.id}",
                right,
                Role.GAUGE,
                _escalation_told(dyad),
                help=dyad.sentence,
                paint=_ladder(dyad),
                moves=f"gauge:escalation:{dyad.id}",
            ),
            *_channels(canvas, dyad, right.top(canvas.em(BODY * 1.3))[0]),
        ]

    def _head(self, canvas: Canvas, row: Rect, dyad: DyadBoard) -> list[Node]:
        """Lay out the two parties and, at the right, channels and the support in each."""
        title = canvas.text_width(dyad.name, _NAME) + canvas.px(8)
        name, row = row.left(title, canvas.px(18))
        nodes = [Node(f"name-{dyad.id}", name, Role.TEXT, dyad.name, paint=_written(dyad.name))]
        texts = (self._supports(dyad, named=True), self._supports(dyad, named=False))
        room = row.w - canvas.em(56)
        fitting = (text for text in texts if canvas.text_width(text, Style(BODY)) <= room)
        text = next(fitting, "")
        if text:
            nodes.append(_support(dyad, row, text, self._supports(dyad, named=True)))
        return nodes

    def _supports(self, dyad: DyadBoard, *, named: bool) -> str:
        """Return the support in both parties as a text; empty where the session has none."""
        parties = [party for party in self.board.parties if party.id in dyad.id.split("-")]
        values = [
            f"{party.name} {party.support}" if named else str(party.support)
            for party in parties
            if party.support is not None
        ]
        return "  ·  ".join(values)


def _trust_told(dyad: DyadBoard) -> str:
    values = ", ".join(level.told for level in dyad.pyramid.levels)
    return _("Trust: {values}").format(values=values)


def _trust_help(dyad: DyadBoard) -> str:
    told = _("Trust between the two at each level of society, 0 to 100.")
    off = max(level.spread for level in dyad.pyramid.levels)
    return f"{told} {estimate_words(off)}" if off else told


def _escalation_told(dyad: DyadBoard) -> str:
    told = _("Escalation {value}: {level}. {sentence}")
    return told.format(value=dyad.escalation, level=dyad.level, sentence=dyad.sentence)


def _support(dyad: DyadBoard, row: Rect, text: str, told: str) -> Node:
    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        ink = canvas.theme.soft_ink
        style = Style(BODY, 400, ink, "right", "middle")
        words, rest = rect.end(canvas.text_width(text, style) + 2, canvas.px(10))
        canvas.text(words, text, style)
        spot, _ = rest.end(canvas.em(38))
        canvas.icon(spot, "support", ink)

    said = _("Support for a settlement: {values}").format(values=told)
    return Node(f"support-{dyad.id}", row, Role.GAUGE, said, help=said, paint=paint)


def _channels(canvas: Canvas, dyad: DyadBoard, row: Rect) -> list[Node]:
    """Lay the channels at the right end of a row."""
    nodes = []
    for channel in reversed(dyad.channels):
        spot, row = row.end(canvas.em(44), canvas.px(14))
        said = _("{channel}: open") if channel.is_open else _("{channel}: closed")
        told = said.format(channel=channel.name)
        paint = _channel(_CHANNEL_ICONS.get(channel.id, channel.icon), is_open=channel.is_open)
        node_id = f"{channel.id}-{dyad.id}"
        nodes.append(Node(node_id, spot, Role.GAUGE, told, help=told, paint=paint))
    return nodes


def _channel(icon: str, *, is_open: bool) -> Paint:
    """Draw a channel; one that is closed is pale and struck through."""

    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        theme = canvas.theme
        spot = rect.square()
        canvas.icon(spot, icon, theme.good if is_open else blend(theme.panel, theme.soft_ink, 0.6))
        if not is_open:
            stroke = vector.outline(theme.bad, max(2.0, canvas.px(5)))
            low, high = spot.w * 0.15, spot.w * 0.85
            canvas.shape(spot, vector.line([(low, high), (high, low)], stroke))

    return paint


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


def board_body(
    canvas: Canvas,
    area: Rect,
    panels: BoardPanels,
    picture: Callable[[Rect], Node],
    words: Callable[[Column], None],
) -> list[Node]:
    """Lay a picture over the spoilers, and beside them the gauges and some words.

    Where width is short, words come first.
    """
    narrow = is_narrow(canvas, area)

    def gauges(column: Column) -> None:
        height = panels.gauge_height(canvas, column.width)
        column.add(*panels.gauge_nodes(canvas, column.take(height)))

    def fill(column: Column) -> None:
        for part in (words, gauges) if narrow else (gauges, words):
            part(column)

    def shown(on: Canvas, rect: Rect) -> list[Node]:
        marks, rest = spoiler_nodes(on, rect, panels.board.spoilers)
        return [picture(rest), *marks]

    return spread(canvas, area, shown, fill, 0.5)
