"""One scene on the stack with what the stack remembers about it: focus, scrolling, caret."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from game.ui import focus
from game.ui.geometry import Rect
from game.ui.nodes import Look, Node, Role, by_id
from game.ui.scene import Scene

_SCROLL_MARGIN = 12


class Layer:
    """Nodes as they lie on the screen, and where the focus is among them."""

    def __init__(self, scene: Scene[Any], on_result: Callable[[Any], None] | None) -> None:
        """Hold a scene that has not been built yet."""
        self.scene = scene
        self.on_result = on_result
        self.nodes: list[Node] = []
        self.focus = ""
        self.hover = ""
        self.pressed = ""
        self.caret = 0
        self._laid_out: list[Node] = []
        self._index: dict[str, Node] = {}
        self._offsets: dict[str, int] = {}

    def set_nodes(self, nodes: Sequence[Node]) -> None:
        """Take the nodes of a fresh build; keep the focus, or the place in the order it had."""
        stops = [node.id for node in self.nodes if node.focusable]
        place = stops.index(self.focus) if self.focus in stops else 0
        self._laid_out = list(nodes)
        self._place()
        stops = [node.id for node in self.nodes if node.focusable]
        if self.focus not in stops:
            self.focus = stops[min(place, len(stops) - 1)] if stops else ""

    def node(self, node_id: str) -> Node | None:
        """Return a node as it lies on the screen, or None."""
        return self._index.get(node_id)

    @property
    def focused(self) -> Node | None:
        """Return the node that has the focus, if any."""
        return self.node(self.focus)

    def look(self, node: Node, *, by_keyboard: bool) -> Look:
        """Return the state in which a node is to be drawn."""
        focused = node.id == self.focus
        return Look(
            enabled=node.enabled,
            hovered=node.id == self.hover,
            pressed=node.id == self.pressed,
            focused=focused and (by_keyboard or node.entry is not None),
            chosen=node.chosen,
            caret=self.caret if focused and node.entry is not None else None,
        )

    def visible(self, node: Node) -> Rect:
        """Return the part of a node that its scroll area does not hide."""
        area = self.node(node.inside)
        return node.rect if area is None else node.rect.common(area.rect)

    def give_focus(self, node_id: str, *, reveal: bool = True) -> None:
        """Move the focus, scroll it into view and put the caret at the end of its text.

        Without ``reveal`` nothing scrolls: what the mouse holds must not move away under it.
        """
        node = self.node(node_id)
        if node is None:
            return
        self.focus = node_id
        if node.entry is not None:
            self.caret = len(node.entry.text)
        if reveal:
            self._reveal(node)

    def move_focus(self, direction: int) -> None:
        """Move the focus to the next (1) or previous (-1) stop."""
        self.give_focus(focus.step(self.nodes, self.focus, direction))

    def point_focus(self, direction: str) -> None:
        """Move the focus left, right, up or down."""
        self.give_focus(focus.towards(self.nodes, self.focus, direction))

    def scroll(self, area_id: str, distance: int) -> bool:
        """Scroll an area down by some pixels; tell whether it moved."""
        area = self.node(area_id)
        if area is None:
            return False
        before = self._offsets.get(area_id, 0)
        most = max(0, area.content_height - area.rect.h)
        self._offsets[area_id] = max(0, min(most, before + distance))
        self._place()
        return self._offsets[area_id] != before

    def offset(self, area_id: str) -> int:
        """Return how far an area is scrolled, in pixels."""
        return self._offsets.get(area_id, 0)

    def scroll_area_of(self, node: Node | None) -> str:
        """Return the id of the scroll area a node is or lies in; empty for none."""
        if node is None:
            return ""
        return node.id if node.role is Role.SCROLL else node.inside

    def _place(self) -> None:
        self._clamp()
        self.nodes = [
            node.placed(node.rect.moved(0, -self._offsets.get(node.inside, 0)))
            if self._offsets.get(node.inside)
            else node
            for node in self._laid_out
        ]
        self._index = by_id(self.nodes)

    def _clamp(self) -> None:
        """Keep every area scrolled no further than its content, which may have shrunk."""
        for area in self._laid_out:
            if area.id in self._offsets:
                most = max(0, area.content_height - area.rect.h)
                self._offsets[area.id] = min(self._offsets[area.id], most)

    def _reveal(self, node: Node) -> None:
        area = self.node(node.inside)
        if area is None:
            return
        above = area.rect.y - node.rect.y + _SCROLL_MARGIN
        below = node.rect.bottom - area.rect.bottom + _SCROLL_MARGIN
        if above > 0:
            self.scroll(area.id, -above)
        elif below > 0:
            self.scroll(area.id, min(below, node.rect.y - area.rect.y))
