"""A scene with several stations side by side, of which one is open."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.ui.canvas import Canvas, Sheet
from game.ui.controls import touched
from game.ui.geometry import Rect
from game.ui.layout import BODY, TARGET
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.scene import Host
from game.ui.scenes.bargaining.desk import Desk
from game.ui.text import Style

_TAB = Style(BODY, 700, valign="middle", fit=False)


class Station:
    """One thing that can be done in talks, at a desk.

    A subclass gives ``id``, ``icon``, ``label``, ``prompt`` and ``body``.
    """

    id = ""
    icon = ""
    host: Host
    """Set by the scene before anything can be pressed."""

    def __init__(self, desk: Desk) -> None:
        """Stand at a desk."""
        self.desk = desk

    @property
    def label(self) -> str:
        """Return what stands on the tab."""
        raise NotImplementedError

    @property
    def prompt(self) -> str:
        """Return in one sentence what to do here."""
        raise NotImplementedError

    @property
    def calls(self) -> int:
        """Return how many things here wait for an answer."""
        return 0

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out what is to be seen and done here."""
        raise NotImplementedError


class Stations:
    """Tabs and, below them, the open station."""

    def __init__(self, stations: Sequence[Station]) -> None:
        """Open the first of the stations."""
        self.all = tuple(stations)
        self.now = self.all[0]

    def meet(self, host: Host) -> None:
        """Let the stations reach the stack; put the focus on the open tab."""
        for station in self.all:
            station.host = host
        host.focus(f"tab-{self.now.id}")

    def open(self, station_id: str) -> None:
        """Open the station of that id."""
        self.now = next(one for one in self.all if one.id == station_id)

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the tabs above the open station."""
        row, rest = area.top(canvas.em(TARGET), canvas.px(18))
        return [*self._tabs(canvas, row), *self.now.body(canvas, rest)]

    def _tabs(self, canvas: Canvas, row: Rect) -> list[Node]:
        nodes = []
        for station, cell in zip(self.all, self._cells(canvas, row), strict=True):
            nodes.append(
                Node(
                    f"tab-{station.id}",
                    cell,
                    Role.TAB,
                    station.label,
                    action=partial(self.open, station.id),
                    icon=station.icon,
                    chosen=station is self.now,
                    paint=_tab_paint(station.icon, station.label, station.calls),
                )
            )
        return nodes

    def _cells(self, canvas: Canvas, row: Rect) -> list[Rect]:
        """Give each tab the room of its word; where width is short, all the same."""
        gap = canvas.px(10)
        wanted = [
            canvas.text_width(station.label, _TAB) + canvas.em(44) + canvas.px(64)
            for station in self.all
        ]
        if sum(wanted) + gap * (len(wanted) - 1) > row.w:
            return row.row(len(wanted), gap)
        cells = []
        for width in wanted:
            cell, row = row.left(width, gap)
            cells.append(cell)
        return cells


def _tab_paint(icon: str, label: str, calls: int) -> Paint:
    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        theme = canvas.theme
        base = theme.panel if look.chosen else theme.sunken
        canvas.panel(rect, Sheet(touched(canvas, base, look), theme.line, 2, 14))
        ink = theme.accent if look.chosen else theme.ink
        if look.chosen:
            canvas.fill(rect.inset(canvas.px(14), 0).foot(max(3, canvas.px(6)))[0], theme.accent)
        side = min(canvas.em(38), rect.h, rect.w)
        inner = rect.inset(canvas.px(16), 0)
        if inner.w < side + canvas.em(BODY * 3):
            canvas.icon(rect.middle(side, side), icon, ink)
        else:
            spot, words = inner.left(side, canvas.px(12))
            canvas.icon(spot.middle(side, side), icon, ink)
            weight = 700 if look.chosen else 500
            canvas.text(words, label, Style(BODY, weight, ink, valign="middle"))
        if calls:
            _paint_calls(canvas, rect, calls)

    return paint


def _paint_calls(canvas: Canvas, rect: Rect, calls: int) -> None:
    """Draw how much waits here, in a disc at the upper right corner."""
    side = min(canvas.em(36), rect.h)
    spot = Rect(rect.right - side, rect.y - canvas.px(4), side, side)
    canvas.pill(spot, canvas.theme.warn)
    canvas.text(spot, str(calls), Style(28, 700, canvas.theme.on_accent, "centre", "middle"))
