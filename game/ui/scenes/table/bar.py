"""The bar at the top of every scene of the table: scenario, phase and round."""

from __future__ import annotations

from dataclasses import dataclass, replace

from game.ui.canvas import Canvas
from game.ui.column import words
from game.ui.geometry import Rect
from game.ui.layout import HEADING, SMALL
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.text import Style
from game.wording import _, phase_name

PHASE_ICONS = {
    "briefing": "news",
    "talks": "dialogue",
    "planning": "hand",
    "resolution": "deck",
    "review": "notes",
}
"""The phases of a round in their order, each with its icon."""
_SIDE = 60
_GAP = 12
_TITLE = Style(HEADING, 700, valign="middle", fit=False)
_COUNT = Style(HEADING, 700, align="right", valign="middle")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the table is: what stands in the top bar of every scene."""

    scenario: str
    round: int
    rounds: int
    phase: str

    @property
    def count(self) -> str:
        """Return the round in words."""
        return _("Round {round} of {rounds}").format(round=self.round, rounds=self.rounds)


def bar_nodes(canvas: Canvas, bar: Rect, place: Place) -> list[Node]:
    """Lay out scenario, phases and round; where width is short, the less needed go first."""
    count, rest = bar.end(canvas.text_width(place.count, _COUNT) + 4, canvas.px(36))
    title = canvas.text_width(place.scenario, _TITLE) + canvas.px(40)
    named = {phase for phase in PHASE_ICONS if phase == place.phase}
    phases = list(PHASE_ICONS)
    if _width(canvas, phases, set(phases), place.phase) + title <= rest.w:
        named = set(phases)
    elif _width(canvas, phases, named, place.phase) > rest.w:
        phases = sorted(named)
    width = _width(canvas, phases, named, place.phase)
    strip, left = rest.end(min(width, rest.w))
    nodes = [Node("round", count, Role.HEADING, place.count, paint=words(place.count, _COUNT))]
    if title <= left.w:
        paint = words(place.scenario, _TITLE)
        nodes.insert(0, Node("scenario", left, Role.HEADING, place.scenario, paint=paint))
    for phase in phases:
        wide = _step_width(canvas, phase, named, place.phase)
        spot, strip = strip.left(wide, canvas.px(_GAP))
        nodes.append(_step(spot, phase, named=phase in named, now=phase == place.phase))
    return nodes


def _width(canvas: Canvas, phases: list[str], named: set[str], now: str) -> int:
    steps = sum(_step_width(canvas, phase, named, now) for phase in phases)
    return steps + canvas.px(_GAP) * max(0, len(phases) - 1)


def _step_width(canvas: Canvas, phase: str, named: set[str], now: str) -> int:
    if phase not in named:
        return canvas.em(_SIDE)
    words_wide = canvas.text_width(phase_name(phase), _label(now=phase == now))
    return canvas.em(_SIDE) + words_wide + canvas.px(24)


def _label(*, now: bool) -> Style:
    """Return the style of a phase: the present one is read from the back row."""
    if now:
        return Style(HEADING, 700, valign="middle", fit=False)
    return Style(SMALL + 2, 500, valign="middle", fit=False)


def _step(spot: Rect, phase: str, *, named: bool, now: bool) -> Node:
    name = phase_name(phase)
    told = _("{phase}, now").format(phase=name) if now else name
    paint = _step_paint(name if named else "", PHASE_ICONS[phase], now=now)
    return Node(f"phase-{phase}", spot, Role.TEXT, told, paint=paint)


def _step_paint(label: str, icon: str, *, now: bool) -> Paint:
    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        theme = canvas.theme
        ink = theme.on_accent if now else theme.soft_ink
        if now:
            canvas.pill(rect, theme.accent)
        spot, rest = rect.left(canvas.em(_SIDE), 0)
        side = canvas.em(38 if now else 34)
        canvas.icon(spot.middle(side, side), icon, ink)
        canvas.text(rest, label, replace(_label(now=now), colour=ink))

    return paint
