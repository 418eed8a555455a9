"""Every seat at the table as a token, in a grid."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import columns_that_fit
from game.ui.nodes import Node, Role
from game.ui.scenes.table.sitting import Sitting
from game.ui.widgets.track import SeatToken
from game.wording import seat_name

_HIGHEST = 128
_LEAST = 104
_GAP = 16


def _per_row(canvas: Canvas, width: int, count: int) -> int:
    return columns_that_fit(width, canvas.em(330), canvas.px(_GAP), 2 if count > 6 else 1)


def seats_height(canvas: Canvas, width: int, count: int) -> int:
    """Return how tall the grid must be at this width."""
    rows = -(-count // _per_row(canvas, width, count))
    return rows * (canvas.em(_LEAST) + canvas.px(_GAP))


def seat_cells(canvas: Canvas, area: Rect, count: int) -> list[Rect]:
    """Return the place of each seat."""
    per_row = _per_row(canvas, area.w, count)
    cells = area.grid(per_row, -(-count // per_row), canvas.px(_GAP))
    return [cell.top(min(cell.h, canvas.em(_HIGHEST)))[0] for cell in cells[:count]]


def seat_nodes(
    canvas: Canvas, area: Rect, sitting: Sitting, detail: Callable[[str], str]
) -> list[Node]:
    """Lay out every seat with a detail below its name; the help is its public brief."""
    seats = sitting.known.scenario.seats
    nodes = []
    for seat, cell in zip(seats, seat_cells(canvas, area, len(seats)), strict=True):
        name = seat_name(sitting.texts, seat.id)
        played = seat.id not in sitting.table.bots
        token = SeatToken(
            name,
            sitting.number(seat.id),
            seat.affiliation,
            detail(seat.id),
            "person" if played else "bot",
        )
        nodes.append(
            Node(
                f"seat-{seat.id}",
                cell,
                Role.TEXT,
                f"{name}: {token.detail}",
                help=sitting.texts.seats[seat.id].brief,
                paint=token.paint,
            )
        )
    return nodes
