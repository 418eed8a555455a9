"""Ways on: the buttons at the foot of a page, of which one is the main one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.nodes import Node, Role
from game.ui.text import Style


@dataclass(frozen=True, slots=True)
class Way:
    """A button at the foot of a scene."""

    id: str
    label: str
    action: Callable[[], None]
    icon: str = ""
    shortcut: str = ""
    help: str = ""
    refusal: str = ""


def button_width(canvas: Canvas, way: Way) -> int:
    """Return the width a button needs for its label and icon."""
    words = canvas.text_width(way.label, Style(weight=500))
    return words + canvas.px(64) + (canvas.em(54) if way.icon else 0)


def button(way: Way, rect: Rect, *, primary: bool = False, inside: str = "") -> Node:
    """Return the node of a button."""
    return Node(
        way.id,
        rect,
        Role.BUTTON,
        way.label,
        help=way.help,
        action=way.action,
        refusal=way.refusal,
        shortcut=way.shortcut,
        icon=way.icon,
        primary=primary,
        inside=inside,
    )
