"""A line of the ledger as a row of a column."""

from __future__ import annotations

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Look, Node, Role
from game.ui.present.ledger_view import LedgerStep
from game.ui.text import Style
from game.ui.widgets.ledger import LedgerLine

_WORSE = ("escalation", "grievance")


def is_good(step: LedgerStep) -> bool:
    """Tell whether peace gains by a change: trust up, escalation or grievance down."""
    kind = step.gauge.kind if step.gauge else ""
    return (step.after > step.before) != (kind in _WORSE)


def add_row(column: Column, node_id: str, step: LedgerStep, *, brief: bool = False) -> None:
    """Add a row: for a changed number its gauge, figures and (unless brief) why."""
    if step.gauge is None:
        _add_sentence(column, node_id, step)
        return
    line = step.line
    parts = (line.cause, ", ".join(line.factors), line.note)
    why = "" if brief else "  ·  ".join(part for part in parts if part)
    widget = LedgerLine(step.icon, line.headline, step.before, step.after, why, good=is_good(step))
    rect = column.take(column.canvas.em(64 if brief else 100))
    column.add(Node(node_id, rect, Role.TEXT, line.sentence, help=line.why, paint=widget.paint))


def _add_sentence(column: Column, node_id: str, step: LedgerStep) -> None:
    canvas, text = column.canvas, step.line.sentence
    room = column.width - canvas.em(48) - canvas.px(16)
    height = canvas.text_height(text, Style(BODY), room) + canvas.px(16)

    def paint(on: Canvas, rect: Rect, _look: Look) -> None:
        spot, rest = rect.left(on.em(48), on.px(16))
        on.icon(spot.top(on.em(48))[0], step.icon, on.theme.accent)
        on.text(rest, text, Style(BODY, valign="middle"))

    rect = column.take(max(height, canvas.em(52)))
    column.add(Node(node_id, rect, Role.TEXT, text, help=step.line.why, paint=paint))
