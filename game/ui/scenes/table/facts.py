"""How things stand, as rows of a column: a title, what it is, and its facts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.engine.model.actions import Permit
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, SMALL, TARGET
from game.ui.nodes import Look, Node, Role
from game.ui.present.strands import Dots, Fact, Strand
from game.ui.text import Style

_TITLE = Style(HEADING - 4, 700, valign="middle")
_TEXT = Style(BODY, 500)
_MORE = Style(SMALL)
_DOT, _BAR = 30, 20
_SIDE = 290
"""Design width of a button beside its stance, with the gap before it."""
_NOWHERE = Rect(0, 0, 0, 0)
"""Where a button lies before its row is known."""


@dataclass(frozen=True, slots=True)
class Stances:
    """Who may change a veto or a consent here, and how.

    Attributes:
        refusal: Says why a change cannot be made now; empty when it can.
        change: Makes it.
        seats: The seats of the people here.
    """

    refusal: Callable[[Permit], str]
    change: Callable[[Permit], None]
    seats: frozenset[str]


def add_strand(column: Column, strand: Strand, held: Stances) -> None:
    """Write down a system: its title, what it is, and each fact."""
    canvas = column.canvas

    def paint(on: Canvas, rect: Rect, _look: Look) -> None:
        spot, words = rect.left(on.em(HEADING), on.px(16))
        on.icon(spot, strand.icon, on.theme.accent)
        on.text(words, strand.title, _TITLE)

    column.place(
        canvas.em(HEADING * 1.3),
        lambda rect: Node(f"strand-{strand.id}", rect, Role.HEADING, strand.title, paint=paint),
    )
    column.text(f"what-{strand.id}", strand.what, Style(SMALL, 400, canvas.theme.soft_ink))
    for fact in strand.facts:
        add_fact(column, fact, held)
    column.skip(14)


def add_fact(column: Column, fact: Fact, held: Stances) -> None:
    """Write down one fact, as tall as it needs; beside it what somebody here can do about it."""
    canvas = column.canvas
    button = _button(fact, held)
    side = canvas.em(_SIDE) if button else 0
    width = column.width - side
    height = canvas.text_height(fact.text, _TEXT, width) + _drawn_height(canvas, fact)
    if fact.more:
        height += canvas.text_height(fact.more, _MORE, width)
    row = column.take(max(height, canvas.em(TARGET)) if button else height)
    place, rest = row.end(side)
    told = f"{fact.text} {fact.more}".strip()

    def paint(on: Canvas, rect: Rect, _look: Look) -> None:
        _paint_fact(on, rect, fact)

    role = Role.TEXT if fact.dots is None and fact.share is None else Role.GAUGE
    column.add(Node(f"fact-{fact.id}", rest, role, told, help=fact.help, paint=paint))
    if button:
        column.add(button.placed(place.end(side - canvas.px(24))[0].top(canvas.em(TARGET))[0]))


def _button(fact: Fact, held: Stances) -> Node | None:
    """Return the button that changes a stance, where somebody here can."""
    change = fact.change
    if change is None or change.seat not in held.seats:
        return None
    return Node(
        f"permit-{fact.id}",
        _NOWHERE,
        Role.BUTTON,
        fact.label,
        help=f"{fact.text} {fact.help}",
        action=lambda: held.change(change),
        refusal=held.refusal(change),
        icon="check" if change.given else "veto",
    )


def _drawn_height(canvas: Canvas, fact: Fact) -> int:
    """Return the height of what is drawn between a fact and what else there is to say."""
    if fact.dots is not None:
        return canvas.em(_DOT) + canvas.px(14)
    return canvas.em(_BAR) + canvas.px(14) if fact.share is not None else 0


def _paint_fact(canvas: Canvas, rect: Rect, fact: Fact) -> None:
    head, rest = rect.top(canvas.text_height(fact.text, _TEXT, rect.w))
    canvas.text(head, fact.text, _TEXT)
    drawn, rest = rest.top(_drawn_height(canvas, fact))
    if fact.dots is not None:
        paint_dots(canvas, drawn.middle(drawn.w, canvas.em(_DOT)), fact.dots)
    elif fact.share is not None:
        canvas.bar(drawn.middle(drawn.w, canvas.em(_BAR)), fact.share / 100, canvas.theme.accent)
    if fact.more:
        canvas.text(rest, fact.more, Style(SMALL, 400, canvas.theme.soft_ink))


def paint_dots(canvas: Canvas, row: Rect, dots: Dots) -> None:
    """Draw dots from the left, the filled ones first; an empty one is a ring."""
    theme = canvas.theme
    side = min(row.h, max(4, row.w // max(1, dots.count) - canvas.px(8)))
    for number in range(dots.count):
        spot, row = row.left(side, canvas.px(8))
        colour = theme.ink if number < dots.filled else theme.panel
        canvas.pill(spot.middle(side, side), colour, theme.soft_ink)
