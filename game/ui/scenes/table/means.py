"""What a seat has to spend, and who it is, above its hand."""

from __future__ import annotations

from game.engine import State
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present.hand import means_words
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.widgets.track import paint_medal
from game.wording import _, gauge_kind, seat_name

HEIGHT = 70
_NAME = Style(BODY, 500, valign="middle")
_VALUE = Style(HEADING, 700, align="right", valign="middle")


def left_to_spend(known: State, seat: str) -> dict[str, int]:
    """Return each of a seat's means in play with what is left once its laid cards are paid."""
    scenario, table = known.scenario, known.scenario.table
    number = scenario.seat_number[seat]
    costs = [scenario.cards[commit.card].cost for commit in known.commitments[number]]
    means = {
        "influence": known.gauges[table.influence(number)] - sum(one.influence for one in costs)
    }
    if "funds" in scenario.modules:
        means["funds"] = known.gauges[table.funds(number)] - sum(one.funds for one in costs)
    if "standing" in scenario.modules:
        means["standing"] = known.gauges[table.standing(number)]
    return means


def means_nodes(canvas: Canvas, row: Rect, sitting: Sitting, known: State, seat: str) -> list[Node]:
    """Lay the seat's medal and its means side by side, each with icon, word and number."""
    medal, rest = row.left(row.h, canvas.px(18))
    name = seat_name(sitting.texts, seat)
    means = left_to_spend(known, seat)
    told = {
        "influence": _("Pays for cards. Every round brings some more."),
        "funds": _("Pays for cards that need money."),
        "standing": _("How much others listen to this seat, 0 to 100."),
    }
    nodes = [Node("seat", medal, Role.PICTURE, name, help=name, paint=_medal(sitting, seat))]
    for (kind, value), cell in zip(means.items(), _cells(canvas, rest, means), strict=True):
        nodes.append(
            Node(
                f"own-{kind}",
                cell,
                Role.GAUGE,
                means_words(kind, value),
                help=told[kind],
                paint=_pill(kind, value),
            )
        )
    return nodes


def _cells(canvas: Canvas, row: Rect, means: dict[str, int]) -> list[Rect]:
    """Return a place for each of the means, as wide as its word, together within the row."""
    wanted = [
        canvas.em(HEIGHT - 16)
        + canvas.text_width(gauge_kind(kind), _NAME)
        + canvas.text_width("100", _VALUE)
        + canvas.px(52)
        for kind in means
    ]
    gap = canvas.px(16)
    width = min(row.w, sum(wanted) + gap * (len(wanted) - 1))
    return row.left(width)[0].row(wanted, gap)


def _medal(sitting: Sitting, seat: str) -> Paint:
    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        paint_medal(canvas, rect, sitting.number(seat), sitting.seat(seat).affiliation)

    return paint


def _pill(kind: str, value: int) -> Paint:
    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        canvas.pill(rect, canvas.theme.panel, canvas.theme.line)
        inner = rect.inset(canvas.px(20), canvas.px(6))
        number, rest = inner.end(canvas.text_width(str(value), _VALUE) + 2, canvas.px(10))
        canvas.text(number, str(value), _VALUE)
        spot, words = rest.left(canvas.em(46), canvas.px(10))
        if words.w >= canvas.text_width(gauge_kind(kind), _NAME):
            canvas.icon(spot, kind, canvas.theme.ink)
            rest = words
        canvas.text(rest, gauge_kind(kind), _NAME)

    return paint
