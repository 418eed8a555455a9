"""The emblem: eight tracks round the ninth, small before a title or large behind the menu."""

from __future__ import annotations

from game.ui import vector
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.theme import blend
from game.ui.vector import Position
from game.ui.widgets.track import track_icon

RIM = ("1", "2", "3", "4", "5", "6", "7", "8")
BETWEEN, CENTRE = "1.5", "9"


def paint_emblem(canvas: Canvas, rect: Rect) -> None:
    """Draw the circle of tracks as small coloured dots."""
    spot = rect.square()
    theme, middle = canvas.theme, (spot.w / 2, spot.w / 2)
    radius, dot = spot.w * 0.38, spot.w * 0.085
    thin = vector.outline(blend(theme.ground, theme.ink, 0.35), max(1.0, spot.w / 45))
    points = {track: place(middle, radius, track) for track in (*RIM, CENTRE)}
    body = vector.circle(middle, radius, thin)
    body += "".join(vector.line([middle, points[track]], thin) for track in RIM)
    body += "".join(
        vector.circle(point, dot * (1.5 if track == CENTRE else 1), vector.fill(colour))
        for track, point in points.items()
        for colour in (theme.tracks[track],)
    )
    canvas.shape(spot, body)


def paint_great_circle(canvas: Canvas, rect: Rect) -> None:
    """Draw the circle of tracks large and quiet."""
    spot = rect.square()
    theme, middle = canvas.theme, (spot.w / 2, spot.w / 2)
    radius, unit = spot.w * 0.4, spot.w / 100
    spoke = vector.outline(blend(theme.ground, theme.ink, 0.16), unit * 0.35)
    rim = vector.outline(blend(theme.ground, theme.ink, 0.22), unit * 0.35)
    halo = vector.fill(blend(theme.ground, theme.panel, 0.8))
    tracks = (*RIM, BETWEEN, CENTRE)
    points = {track: place(middle, radius, track) for track in tracks}
    body = vector.circle(middle, radius + 9.4 * unit, halo)
    body += "".join(
        vector.circle(middle, radius * share, vector.outline(theme.line, unit * 0.15))
        for share in (1 / 3, 2 / 3)
    )
    body += vector.circle(middle, radius, rim)
    body += "".join(vector.line([middle, points[track]], spoke) for track in RIM)
    body += "".join(
        vector.circle(points[track], _size(track) * unit + 0.9 * unit, halo)
        + vector.circle(points[track], _size(track) * unit, vector.fill(theme.tracks[track]))
        for track in tracks
    )
    canvas.shape(spot, body)
    for track, (x, y) in points.items():
        half = round(_size(track) * unit * 0.56)
        icon = Rect(spot.x + round(x) - half, spot.y + round(y) - half, 2 * half, 2 * half)
        canvas.icon(icon, track_icon(track), theme.on_accent)


def great_place(rect: Rect, track: str) -> Position:
    """Return where a track lies in the great circle, in pixels of the screen."""
    spot = rect.square()
    x, y = place((spot.w / 2, spot.w / 2), spot.w * 0.4, track)
    return spot.x + x, spot.y + y


def place(middle: Position, radius: float, track: str) -> Position:
    """Return where a track lies on a circle: communications in its middle, 1.5 after 1."""
    if track == CENTRE:
        return middle
    turn = 1 / 16 if track == BETWEEN else RIM.index(track) / len(RIM)
    return vector.on_circle(middle, radius, turn)


def _size(track: str) -> float:
    """Return the radius of a track's medal, in hundredths of the circle's width."""
    return {BETWEEN: 3.6, CENTRE: 9.0}.get(track, 6.2)
