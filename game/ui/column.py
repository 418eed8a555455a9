"""A column of things one below another, which scrolls when there is not room for all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import Flow
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.text import Style

_GUTTER = 30
"""Design width kept free for the scroll bar."""


def words(text: str, style: Style) -> Paint:
    """Return a paint that writes a text."""

    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        canvas.text(rect, text, style)

    return paint


def sheet(canvas: Canvas, rect: Rect, _look: Look) -> None:
    """Draw a raised panel; the paint of a node that holds others."""
    canvas.panel(rect)


class Strips:
    """Hand out strips one below another and collect the nodes that lie in them.

    A subclass gives ``take``. ``width`` is that of every strip, in pixels.
    """

    def __init__(self, canvas: Canvas, width: int) -> None:
        """Begin without a node."""
        self.canvas = canvas
        self.width = width
        self._nodes: list[Node] = []

    def take(self, height: int) -> Rect:
        """Return the next strip of this height."""
        raise NotImplementedError

    def add(self, *nodes: Node) -> None:
        """Add nodes that lie in strips taken before."""
        self._nodes += nodes

    def place(self, height: int, make: Callable[[Rect], Node]) -> None:
        """Take a strip and add the one node that fills it."""
        self.add(make(self.take(height)))

    def text(self, node_id: str, text: str, style: Style, role: Role = Role.TEXT) -> None:
        """Write a text over the full width, as tall as it needs."""
        height = self.canvas.text_height(text, style, self.width)
        self.place(height, lambda rect: Node(node_id, rect, role, text, paint=words(text, style)))


class Column(Strips):
    """Strips from the top of an area downwards, which scroll where they are too many."""

    def __init__(self, canvas: Canvas, area: Rect, name: str, gap: float = 20) -> None:
        """Begin an empty column; ``name`` is the id of its scroll area."""
        super().__init__(canvas, area.w - canvas.px(_GUTTER))
        self.name = name
        self.area = area
        self._flow = Flow(Rect(area.x, area.y, self.width, area.h), canvas.px(gap))

    @property
    def rest(self) -> int:
        """Return the height still free, 0 when the column is already too tall."""
        return self._flow.rest.h

    def take(self, height: int) -> Rect:
        """Return the next strip of this height."""
        return self._flow.take(height)

    def skip(self, height: float) -> None:
        """Leave some design pixels free."""
        self._flow.skip(self.canvas.px(height))

    def bullet(self, node_id: str, text: str, style: Style) -> None:
        """Write a text as one point of a list."""
        indent = self.canvas.em(40)
        height = self.canvas.text_height(text, style, self.width - indent)

        def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
            line, dot = canvas.line_height(style), max(5, canvas.em(10))
            spot = Rect(rect.x + dot, rect.y + (line - dot) // 2, dot, dot)
            canvas.pill(spot, canvas.theme.accent)
            canvas.text(rect.left(0, indent)[1], text, style)

        self.place(height, lambda rect: Node(node_id, rect, Role.TEXT, text, paint=paint))

    def nodes(self, title: str) -> list[Node]:
        """Return all nodes, in a scroll area named ``title`` if they are too tall."""
        used = self._flow.used
        if used <= self.area.h:
            return self._nodes
        scroll = Node(self.name, self.area, Role.SCROLL, title, content_height=used)
        return [scroll, *(replace(node, inside=self.name) for node in self._nodes)]
