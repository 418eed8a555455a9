"""Small pieces that the screens of bargaining share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from game.content.texts import Texts
from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.column import words as words_of
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, TARGET
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.table.chips import CHIP_HEIGHT, Chip, add_chips, chip_lines, line_nodes
from game.ui.text import Style
from game.ui.theme import Colour
from game.wording import seat_name

HEAD = Style(HEADING - 6, 700)
TEXT = Style(BODY)
STRONG = Style(BODY, 700)


def add_button(
    column: Column,
    node_id: str,
    label: str,
    action: Callable[[], None],
    icon: str = "",
    refusal: str = "",
    help: str = "",  # noqa: A002 - the field of a node is called so
) -> None:
    """Put a button over the full width of a column."""
    column.place(
        column.canvas.em(TARGET),
        lambda rect: Node(
            node_id, rect, Role.BUTTON, label, action=action, icon=icon, refusal=refusal, help=help
        ),
    )


def add_buttons(column: Column, nodes: Sequence[Node]) -> None:
    """Put buttons side by side, or below one another where their words need it."""
    canvas, gap = column.canvas, column.canvas.px(14)
    widths = [canvas.text_width(node.label, Style(BODY, 500)) + canvas.em(110) for node in nodes]
    if max(widths) * len(nodes) + gap * (len(nodes) - 1) <= column.width:
        cells = column.take(canvas.em(TARGET)).row(len(nodes), gap)
    else:
        cells = [column.take(canvas.em(TARGET)) for _node in nodes]
    column.add(*(node.placed(cell) for node, cell in zip(nodes, cells, strict=True)))


_QUESTION = 400
"""Design width of a question beside its answers."""


def add_question(column: Column, name: str, title: str, chips: Sequence[Chip]) -> None:
    """Put a question beside the chips that answer it; above them where width is short."""
    canvas = column.canvas
    if column.width < canvas.em(1100):
        column.text(f"{name}-title", title, STRONG)
        add_chips(column, chips)
        return
    height, gap = canvas.em(CHIP_HEIGHT), canvas.px(14)
    lines = chip_lines(canvas, chips, column.width - canvas.em(_QUESTION), gap)
    style = Style(BODY, 700, valign="middle")
    tall = max(height, canvas.text_height(title, style, canvas.em(_QUESTION) - gap))
    area = column.take(max(tall, len(lines) * height + (len(lines) - 1) * gap))
    words, rest = area.left(canvas.em(_QUESTION) - gap, gap)
    words = words.top(tall)[0]
    column.add(Node(f"{name}-title", words, Role.TEXT, title, paint=words_of(title, style)))
    for line in lines:
        row, rest = rest.top(height, gap)
        column.add(*line_nodes(line, row, gap))


NOWHERE = Rect(0, 0, 0, 0)
"""Where a button lies before ``add_buttons`` has placed it."""


def add_speakers(
    column: Column,
    desk: Desk,
    title: str,
    seats: Sequence[str],
    name: Callable[[Texts, str], str] = seat_name,
) -> None:
    """Let people say which of their seats acts; nothing where there is no choice."""
    if len(seats) < 2:
        return
    column.text("speaker-title", title, STRONG)
    add_chips(
        column,
        [
            Chip(
                f"speaker-{seat}",
                name(desk.texts, seat),
                partial(desk.pick, seat),
                chosen=seat == desk.seat,
            )
            for seat in seats
        ],
    )


def note_paint(text: str, icon: str, colour: Colour | None = None) -> Paint:
    """Return a paint that draws a sentence with an icon in a quiet panel."""

    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        ink = colour or canvas.theme.soft_ink
        canvas.panel(rect, Sheet(canvas.theme.sunken))
        spot, rest = rect.inset(canvas.px(20), canvas.px(12)).left(canvas.em(44), canvas.px(16))
        canvas.icon(spot.top(canvas.em(44))[0], icon, ink)
        canvas.text(rest, text, Style(BODY, 400, valign="middle"))

    return paint


def add_note(
    column: Column, node_id: str, text: str, icon: str, colour: Colour | None = None
) -> None:
    """Put a sentence with an icon in a quiet panel, as tall as it needs."""
    canvas = column.canvas
    width = column.width - canvas.px(40) - canvas.em(44) - canvas.px(16)
    height = max(canvas.text_height(text, TEXT, width), canvas.em(44)) + canvas.px(30)
    paint = note_paint(text, icon, colour)
    column.place(height, lambda rect: Node(node_id, rect, Role.TEXT, text, paint=paint))
