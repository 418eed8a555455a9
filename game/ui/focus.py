"""Where the focus goes next and what lies under a point; pure."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.geometry import Point, Rect
from game.ui.nodes import Node

_SIDEWAYS = 3
"""How much a step to the side counts against a step ahead."""

DIRECTIONS: dict[str, Point] = {
    "left": (-1, 0),
    "right": (1, 0),
    "up": (0, -1),
    "down": (0, 1),
}


def step(nodes: Sequence[Node], current: str, direction: int) -> str:
    """Return the id of the next (1) or previous (-1) stop of Tab; it goes round."""
    stops = [node.id for node in nodes if node.focusable]
    if not stops:
        return ""
    if current not in stops:
        return stops[0] if direction > 0 else stops[-1]
    return stops[(stops.index(current) + direction) % len(stops)]


def towards(nodes: Sequence[Node], current: str, direction: str) -> str:
    """Return the id of the nearest stop left, right, up or down; the current one if none is."""
    stops = {node.id: node.rect for node in nodes if node.focusable}
    if current not in stops:
        return step(nodes, current, 1)
    here = stops.pop(current)
    ahead = {
        name: cost
        for name, rect in stops.items()
        if (cost := _cost(here, rect, DIRECTIONS[direction])) is not None
    }
    return min(ahead, key=ahead.__getitem__, default=current)


def _cost(here: Rect, there: Rect, direction: Point) -> float | None:
    """Return how far there lies in the direction, or None if it lies elsewhere."""
    ahead = _gap(here, there, direction)
    centre_ahead = (there.centre[0] - here.centre[0]) * direction[0] + (
        there.centre[1] - here.centre[1]
    ) * direction[1]
    if centre_ahead <= 0 or ahead < -min(here.w, here.h, there.w, there.h) // 2:
        return None
    sideways = _beside(here, there, horizontal=direction[0] != 0)
    return max(0, ahead) + _SIDEWAYS * sideways + centre_ahead / 1000


def _gap(here: Rect, there: Rect, direction: Point) -> int:
    return {
        (1, 0): there.x - here.right,
        (-1, 0): here.x - there.right,
        (0, 1): there.y - here.bottom,
        (0, -1): here.y - there.bottom,
    }[direction]


def _beside(here: Rect, there: Rect, *, horizontal: bool) -> int:
    """Return by how much the two miss each other across the direction; 0 when they face."""
    if horizontal:
        return max(0, there.y - here.bottom, here.y - there.bottom)
    return max(0, there.x - here.right, here.x - there.right)


def under(nodes: Sequence[Node], point: tuple[float, float]) -> Node | None:
    """Return the topmost node that can be pressed or tells something at this point."""
    areas = {node.id: node.rect for node in nodes if node.content_height}
    for node in reversed(nodes):
        visible = areas.get(node.inside)
        if visible is not None and not visible.contains(point):
            continue
        if node.focusable and not node.content_height and node.rect.contains(point):
            return node
    return None


def scroll_under(nodes: Sequence[Node], point: tuple[float, float]) -> Node | None:
    """Return the scroll area at this point."""
    return next(
        (node for node in reversed(nodes) if node.content_height and node.rect.contains(point)),
        None,
    )
