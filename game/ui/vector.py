"""Shapes as small SVG drawings: smooth edges from the same reader that loads the icons.

Every function returns the inside of an SVG; coordinates are pixels of the drawing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from game.ui.theme import Colour

Position = tuple[float, float]


def css(colour: Colour) -> str:
    """Write a colour the way SVG reads it."""
    red, green, blue = colour
    return f"#{red:02x}{green:02x}{blue:02x}"


def document(body: str, width: int, height: int) -> bytes:
    """Wrap the inside of an SVG into a whole one of this size."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}">{body}</svg>'
    ).encode()


def fill(colour: Colour, opacity: float = 1.0) -> str:
    """Return the attributes of a shape that is filled and has no outline."""
    return f'fill="{css(colour)}" fill-opacity="{opacity:.3f}"'


def stroke(colour: Colour, width: float, *, opacity: float = 1.0) -> str:
    """Return the attributes of an outline, round at ends and corners."""
    return (
        f' stroke="{css(colour)}" stroke-width="{width:.2f}" stroke-opacity="{opacity:.3f}" '
        f'stroke-linecap="round" stroke-linejoin="round"'
    )


def outline(
    colour: Colour, width: float, *, dashes: Sequence[float] = (), opacity: float = 1.0
) -> str:
    """Return the attributes of a shape that is only a line."""
    pattern = f' stroke-dasharray="{" ".join(f"{dash:.1f}" for dash in dashes)}"' if dashes else ""
    return 'fill="none"' + stroke(colour, width, opacity=opacity) + pattern


def circle(centre: Position, radius: float, attributes: str) -> str:
    """Return a circle."""
    return f'<circle cx="{centre[0]:.2f}" cy="{centre[1]:.2f}" r="{radius:.2f}" {attributes}/>'


def box(corner: Position, size: Position, radius: float, attributes: str) -> str:
    """Return a rectangle with round corners."""
    return (
        f'<rect x="{corner[0]:.2f}" y="{corner[1]:.2f}" width="{size[0]:.2f}" '
        f'height="{size[1]:.2f}" rx="{radius:.2f}" {attributes}/>'
    )


def polygon(points: Iterable[Position], attributes: str) -> str:
    """Return a closed shape with straight sides."""
    return f'<path d="{_path(points)} Z" {attributes}/>'


def line(points: Iterable[Position], attributes: str) -> str:
    """Return a line through points."""
    return f'<path d="{_path(points)}" {attributes}/>'


def on_circle(centre: Position, radius: float, turn: float) -> Position:
    """Return the point of a circle at a turn: 0 is the top, 0.25 the right, clockwise."""
    angle = math.tau * (turn - 0.25)
    return centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)


def arc(centre: Position, radius: float, turns: tuple[float, float], attributes: str) -> str:
    """Return part of a circle's line, between two turns; at most just under a whole one."""
    first, last = turns
    last = min(last, first + 0.9999)
    x0, y0 = on_circle(centre, radius, first)
    x1, y1 = on_circle(centre, radius, last)
    large = int(last - first > 1 / 2)
    bend = f"A{radius:.2f} {radius:.2f} 0 {large} 1 {x1:.2f} {y1:.2f}"
    return f'<path d="M{x0:.2f} {y0:.2f} {bend}" {attributes}/>'


def _path(points: Iterable[Position]) -> str:
    return "M" + " L".join(f"{x:.2f} {y:.2f}" for x, y in points)
