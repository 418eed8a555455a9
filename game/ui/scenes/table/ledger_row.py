"""A line of the ledger as a row of a column."""

from __future__ import annotations

from game.engine import Event
from game.engine.model.events import (
    CardReturned,
    CardRevealed,
    Changed,
    ChannelChanged,
    InitiativeBegan,
    InitiativeEnded,
    NewsAnswered,
    NewsCame,
    RiskRolled,
    Scheduled,
    Shielded,
    ThemeAgreed,
    Written,
)
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Look, Node, Role
from game.ui.scenes.table.column import Column
from game.ui.text import Style
from game.ui.widgets.ledger import LedgerLine
from game.wording.ledger import Line

_ICONS: dict[type[Event], str] = {
    CardRevealed: "deck",
    CardReturned: "undo",
    RiskRolled: "dice",
    NewsAnswered: "news",
    NewsCame: "news",
    InitiativeBegan: "calendar",
    InitiativeEnded: "calendar",
    Scheduled: "hourglass",
    Shielded: "support",
    ThemeAgreed: "joint",
    Written: "notes",
}
_WORSE = ("escalation", "grievance")


def icon_of(event: Event) -> str:
    """Return the icon that stands for an event."""
    if isinstance(event, Changed):
        return event.gauge.kind if event.gauge.kind != "link" else "link-chain"
    if isinstance(event, ChannelChanged):
        return "channel-open" if event.opened else "channel-closed"
    return _ICONS.get(type(event), "log")


def is_good(event: Changed) -> bool:
    """Tell whether peace gains by a change: trust up, escalation or grievance down."""
    rises = event.after > event.before
    return rises != (event.gauge.kind in _WORSE)


def why_of(line: Line) -> str:
    """Return cause and factors of a line as one sentence."""
    return "  ·  ".join(part for part in (line.cause, ", ".join(line.factors), line.note) if part)


def row_of(column: Column, node_id: str, event: Event, line: Line) -> None:
    """Add a row: for a changed number its gauge, figures and why; else its sentence."""
    canvas = column.canvas
    if isinstance(event, Changed):
        widget = LedgerLine(
            icon_of(event),
            line.headline,
            event.before,
            event.after,
            why_of(line),
            good=is_good(event),
        )
        column.place(
            canvas.em(100),
            lambda rect: Node(
                node_id, rect, Role.TEXT, line.sentence, help=line.why, paint=widget.paint
            ),
        )
        return
    style = Style(BODY)
    room = column.width - canvas.em(64)
    height = canvas.text_height(line.sentence, style, room) + canvas.px(16)

    def paint(on: Canvas, rect: Rect, _look: Look) -> None:
        spot, rest = rect.left(on.em(48), on.px(16))
        on.icon(spot.top(on.em(48))[0], icon_of(event), on.theme.accent)
        on.text(rest, line.sentence, Style(BODY, valign="middle"))

    column.place(
        max(height, canvas.em(52)),
        lambda rect: Node(node_id, rect, Role.TEXT, line.sentence, help=line.why, paint=paint),
    )
