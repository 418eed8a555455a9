"""Tracks and seats as they appear everywhere: the same icon, colour and place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from game.ui import vector
from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY, SMALL
from game.ui.nodes import PLAIN, Look
from game.ui.text import Style
from game.ui.theme import blend

_ICONS: Mapping[str, str] = MappingProxyType(
    {
        "1": "track-government",
        "1.5": "track-eminent-persons",
        "2": "track-conflict-resolution",
        "3": "track-business",
        "4": "track-private-citizens",
        "5": "track-research-training-education",
        "6": "track-activism",
        "7": "track-religion",
        "8": "track-funding",
        "9": "track-communications",
    },
)


def track_icon(track: str) -> str:
    """Return the name of a track's icon, by its number as text."""
    return _ICONS.get(track, "help")


def paint_medal(
    canvas: Canvas, rect: Rect, track: str, party: int | None = None, *, rim: bool = True
) -> None:
    """Draw a track's round medal; its rim is the party's colour, dashed for third parties."""
    theme = canvas.theme
    spot = rect.square()
    width = max(2.0, spot.w / 14) if rim else 0.0
    centre, radius = (spot.w / 2, spot.h / 2), spot.w / 2 - width / 2
    body = vector.circle(centre, radius, vector.fill(theme.panel))
    if rim:
        dashes = (width * 1.2, width * 2.2) if party is None else ()
        body += vector.circle(
            centre, radius, vector.outline(theme.party(party), width, dashes=dashes)
        )
    colour = theme.tracks.get(track, theme.soft_ink)
    body += vector.circle(centre, radius - width * 1.3, vector.fill(colour))
    canvas.shape(spot, body)
    canvas.icon(spot.inset(spot.w // 4), track_icon(track), theme.on_accent)


_NEEDED = (380, 84)
"""Design size at which the text has its own size; in less room it shrinks."""


@dataclass(frozen=True, slots=True)
class SeatToken:
    """A seat at the table: who, on which track, for whom, and how far they are.

    ``party`` is the index of the party it belongs to, None for a third party; ``state``
    is an icon such as ``bot``, ``person``, ``phone``, ``check`` or ``hourglass``.
    """

    name: str
    track: str
    party: int | None = None
    detail: str = ""
    state: str = ""

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw medal, name and detail in a row; ``chosen`` marks whose turn it is."""
        canvas = canvas.fitted_to(rect, *_NEEDED)
        theme = canvas.theme
        base = blend(theme.panel, theme.accent, 0.12 if look.chosen else 0.0)
        if look.hovered:
            base = blend(base, theme.ink, 0.06)
        border = theme.accent if look.chosen else theme.line
        canvas.panel(rect, Sheet(base, border, 4 if look.chosen else 2, raised=look.chosen))
        inner = rect.inset(canvas.px(12), canvas.px(6))
        medal, rest = inner.left(min(inner.h, inner.w // 6), canvas.px(12))
        paint_medal(canvas, medal, self.track, self.party)
        style = Style(BODY, 700 if look.chosen else 500, valign="middle")
        if not self.detail:
            canvas.text(self._stated(canvas, rest, look), self.name, style)
            return
        below, above = rest.foot(min(canvas.em(SMALL * 1.25), rest.h // 2))
        canvas.text(above, self.name, style)
        below = self._stated(canvas, below, look)
        canvas.text(below, self.detail, Style(SMALL, 400, theme.soft_ink, valign="middle"))

    def _stated(self, canvas: Canvas, row: Rect, look: Look) -> Rect:
        """Draw the state at the right end of a row; return what is left of it."""
        if not self.state:
            return row
        spot, rest = row.end(min(canvas.em(36), row.h), canvas.px(8))
        ink = canvas.theme.ink if look.enabled else canvas.theme.soft_ink
        canvas.icon(spot, self.state, ink)
        return rest
