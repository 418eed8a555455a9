"""What is read during a resolution: the cards on the table, and one line of the ledger."""

from __future__ import annotations

from game.engine import Event
from game.engine.model.events import CardRevealed, Changed
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, SMALL
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.scenes.table.chips import sheet
from game.ui.scenes.table.column import Column
from game.ui.scenes.table.face import card_face
from game.ui.scenes.table.ledger_row import icon_of, is_good
from game.ui.scenes.table.playback import Playback
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.widgets.track import SeatToken
from game.wording.authored import card_title, seat_name, target_name
from game.wording.language import _, signed
from game.wording.ledger import Line

_CARD = (250, 350)
_HEADLINE = Style(38, 700)
_FIGURES = Style(64, 700, valign="middle")


def add_cards(column: Column, sitting: Sitting, film: Playback) -> None:
    """List every card that was turned over, with its seat and what it is played on."""
    canvas = column.canvas
    scenario = sitting.known.scenario
    revealed = [event for event in film.events if isinstance(event, CardRevealed)]
    if not revealed:
        told = _("Nobody has played a card. The conflict takes its course.")
        column.text("no-cards", told, Style(BODY))
    for number, event in enumerate(revealed):
        on = target_name(sitting.texts, scenario.cards[event.card].target, event.target)
        seat = seat_name(sitting.texts, event.by)
        token = SeatToken(
            card_title(sitting.texts, event.card),
            sitting.number(event.by),
            sitting.seat(event.by).affiliation,
            _("{seat}, on {target}").format(seat=seat, target=on) if on else seat,
            "joint" if event.joint_tracks > 1 else "",
        )
        told = f"{token.name}: {token.detail}"
        rect = column.take(canvas.em(96))
        column.add(Node(f"played-{number}", rect, Role.TEXT, told, paint=token.paint))


def add_line(column: Column, sitting: Sitting, film: Playback, at: int) -> None:
    """Show line ``at`` (from 1) large, with the card it comes from beside it."""
    canvas = column.canvas
    event, line = film.events[at - 1], film.lines[at - 1]
    card = film.card_at(at)
    width = canvas.em(_CARD[0]) + canvas.px(28) if card else 0
    text = column.width - width - canvas.px(48)
    height = max(canvas.em(_CARD[1]) if card else 0, _line_height(canvas, event, line, text))
    area = column.take(height + canvas.px(24))
    if card:
        spot, area = area.left(canvas.em(_CARD[0]), canvas.px(28))
        face = card_face(
            sitting, sitting.known.scenario.cards[card.card], sitting.seat(card.by).track
        )
        column.add(
            Node("card", spot.top(canvas.em(_CARD[1]))[0], Role.TEXT, face.title, paint=face.paint)
        )
    told = f"{line.sentence} {line.why}".strip()
    column.add(Node("line", area, Role.TEXT, told, paint=_line_paint(event, line)))


def _why(line: Line) -> list[str]:
    factors = ", ".join(line.factors)
    parts = [line.cause, factors, line.note if line.from_to else "", line.why]
    return [part for part in parts if part]


def _line_height(canvas: Canvas, event: Event, line: Line, width: int) -> int:
    headline = line.headline if line.from_to else line.sentence
    height = canvas.text_height(headline, _HEADLINE, width) + canvas.px(48)
    if isinstance(event, Changed):
        height += canvas.em(90)
    for part in _why(line):
        height += canvas.text_height(part, Style(SMALL + 2), width) + canvas.px(8)
    return height


def _line_paint(event: Event, line: Line) -> Paint:
    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        sheet(canvas, rect, look)
        theme = canvas.theme
        inner = rect.inset(canvas.px(24))
        headline = line.headline if line.from_to else line.sentence
        used = canvas.text(inner, headline, _HEADLINE)
        rest = inner.top(used.h, canvas.px(4))[1]
        if isinstance(event, Changed):
            row, rest = rest.top(canvas.em(82), canvas.px(8))
            _figures(canvas, row, event)
        for number, part in enumerate(_why(line)):
            colour = theme.ink if number == 0 else theme.soft_ink
            used = canvas.text(rest, part, Style(SMALL + 2, 500 if number == 0 else 400, colour))
            rest = rest.top(used.h, canvas.px(8))[1]

    return paint


def _figures(canvas: Canvas, row: Rect, event: Changed) -> None:
    theme = canvas.theme
    change = event.after - event.before
    tone = theme.good if is_good(event) else theme.bad
    colour = tone if change else theme.soft_ink
    spot, row = row.left(canvas.em(60), canvas.px(18))
    canvas.icon(spot.middle(canvas.em(56), canvas.em(56)), icon_of(event), theme.ink)
    for text, tint in (
        (str(event.before), theme.soft_ink),
        ("", None),
        (str(event.after), theme.ink),
    ):
        if not text:
            spot, row = row.left(canvas.em(44), canvas.px(14))
            canvas.icon(spot.middle(canvas.em(40), canvas.em(40)), "forward", theme.soft_ink)
            continue
        width = canvas.text_width(text, _FIGURES) + 4
        spot, row = row.left(width, canvas.px(14))
        canvas.text(spot, text, Style(64, 700, tint, valign="middle"))
    canvas.text(row, signed(change), Style(HEADING, 700, colour, "right", "middle"))
