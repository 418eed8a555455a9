"""Panels of controls: a sheet as tall as what lies on it, and two or three of them in a row."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.ui.canvas import Canvas
from game.ui.column import Column, Strips, sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, TARGET, columns_that_fit
from game.ui.nodes import Node, Role, Slider
from game.ui.text import Style

_NARROWEST = 520
_GAP = 32
_PAD = 32

Fill = Callable[[Column], None]


def panels(
    canvas: Canvas,
    area: Rect,
    fills: Sequence[Fill],
    title: str,
    weights: Sequence[float] | None = None,
) -> list[Node]:
    """Lay columns side by side, each scrolling for itself; where width is short, fewer of them.

    ``weights`` are the widths of the columns to one another when all stand side by side.
    """
    gap = canvas.px(_GAP)
    count = columns_that_fit(area.w, canvas.em(_NARROWEST), gap, len(fills))
    nodes: list[Node] = []
    shares = weights if weights and count == len(fills) else count
    for number, cell in enumerate(area.row(shares, gap)):
        column = Column(canvas, cell, f"column-{number}", _GAP)
        for fill in fills[number::count]:
            fill(column)
        nodes += column.nodes(title)
    return nodes


class Panel(Strips):
    """A sheet in a column; ``close`` takes the room it needs and adds all to the column.

    Inside, places are counted from the corner; ``width`` is the width inside, in pixels.
    """

    def __init__(self, column: Column, name: str, gap: float = 20) -> None:
        """Begin an empty sheet with an id of its own."""
        super().__init__(column.canvas, column.width - 2 * column.canvas.px(_PAD))
        self._column = column
        self._name = name
        self._gap = column.canvas.px(gap)
        self._used = 0

    def take(self, height: int) -> Rect:
        """Return the next strip of this height, counted from the corner of the first."""
        strip = Rect(0, self._used, self.width, height)
        self._used += height + self._gap
        return strip

    def skip(self, height: float) -> None:
        """Leave some design pixels free."""
        self._used += self.canvas.px(height)

    def heading(self, text: str) -> None:
        """Write the heading of the sheet."""
        self.text(f"{self._name}-heading", text, Style(HEADING - 6, 700), Role.HEADING)

    def slider(self, node_id: str, label: str, slider: Slider, tip: str = "") -> None:
        """Place a slider under its label and value."""
        canvas = self.canvas
        value = canvas.text_width(slider.show(slider.value), Style(BODY, 700))
        beside = self.width - value - canvas.px(20)
        usual = canvas.em(BODY * 1.5) + canvas.px(48)
        height = max(usual, 2 * canvas.text_height(label, Style(BODY), beside))
        self.place(
            height, lambda rect: Node(node_id, rect, Role.SLIDER, label, help=tip, slider=slider)
        )

    def toggle(
        self, node_id: str, label: str, change: Callable[[], None], *, on: bool, tip: str = ""
    ) -> None:
        """Place a switch before its label."""
        self.place(
            self.canvas.em(TARGET),
            lambda rect: Node(
                node_id, rect, Role.TOGGLE, label, help=tip, action=change, chosen=on
            ),
        )

    def close(self) -> None:
        """Draw the sheet under all that was added, and go on below it in the column."""
        pad = self.canvas.px(_PAD)
        ground = self._column.take(self._used - self._gap + 2 * pad)
        self._column.add(Node(f"{self._name}-sheet", ground, Role.PICTURE, "", paint=sheet))
        corner = ground.x + pad, ground.y + pad
        self._column.add(*(node.placed(node.rect.moved(*corner)) for node in self._nodes))
