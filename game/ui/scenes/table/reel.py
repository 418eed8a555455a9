"""What is read during a resolution: the cards on the table, and one line of the ledger."""

from __future__ import annotations

from game.engine.model.events import CardRevealed
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, SMALL
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present.hand import card_face
from game.ui.present.ledger_view import LedgerStep
from game.ui.scenes.table.chips import sheet
from game.ui.scenes.table.ledger_row import is_good
from game.ui.scenes.table.playback import Playback
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.widgets.track import SeatToken
from game.wording import _, card_title, seat_name, target_name
from game.wording.language import signed

_CARD = (280, 392)
_HEADLINE = Style(36, 700)
_FIGURES = 64


def add_cards(column: Column, sitting: Sitting, film: Playback) -> None:
    """List every card that was turned over, with its seat and what it is played on."""
    canvas, scenario = column.canvas, film.scenario
    if not film.revealed:
        told = _("Nobody has played a card. The conflict takes its course.")
        column.text("no-cards", told, Style(BODY))
    for number, event in enumerate(film.revealed):
        on = target_name(sitting.texts, scenario.cards[event.card].target, event.target)
        seat = seat_name(sitting.texts, event.by)
        joint = isinstance(event, CardRevealed) and event.joint_tracks > 1
        token = SeatToken(
            card_title(sitting.texts, event.card),
            sitting.number(event.by),
            sitting.seat(event.by).affiliation,
            _("{seat}, on {target}").format(seat=seat, target=on) if on else seat,
            "joint" if joint else "",
        )
        told = f"{token.name}: {token.detail}"
        rect = column.take(canvas.em(96))
        column.add(Node(f"played-{number}", rect, Role.TEXT, told, paint=token.paint))


def add_line(column: Column, sitting: Sitting, film: Playback, at: int) -> None:
    """Show shot ``at`` (from 1) large, with the card it comes from beside it."""
    canvas = column.canvas
    shot = film.shots[at - 1]
    card = shot.card
    beside = canvas.em(_CARD[0]) + canvas.px(24) if card else 0
    least = canvas.em(_CARD[1]) if card else canvas.em(300)
    why = _why(shot.step, seat_name(sitting.texts, card.by) if card else "")
    width = column.width - beside - canvas.px(48)
    height = max(least, _line_height(canvas, shot.step, why, width))
    area = column.take(max(height, column.rest))
    if card:
        spot, area = area.left(canvas.em(_CARD[0]), canvas.px(24))
        track = sitting.seat(card.by).track
        face = card_face(film.scenario, sitting.texts, card.card, track)
        spot = spot.top(canvas.em(_CARD[1]))[0]
        column.add(Node("card", spot, Role.TEXT, face.title, paint=face.paint))
    line = shot.step.line
    told = f"{line.sentence} {line.why}".strip()
    column.add(Node("line", area, Role.TEXT, told, paint=_line_paint(shot.step, why)))


def _headline(step: LedgerStep) -> str:
    return step.line.sentence if step.gauge is None else step.line.headline


def _why(step: LedgerStep, player: str) -> tuple[str, ...]:
    """Return cause, factors, limits and the reason for a rule, those that there are.

    Where the card lies beside the line its seat is enough of a cause.
    """
    line = step.line
    cause = player if player and step.card else line.cause
    note = line.note if step.gauge is not None else ""
    factors = ", ".join(line.factors) if len(line.factors) > 1 else ""
    return tuple(part for part in (cause, factors, note, line.why) if part)


def _line_height(canvas: Canvas, step: LedgerStep, why: tuple[str, ...], width: int) -> int:
    height = canvas.text_height(_headline(step), _HEADLINE, width) + canvas.px(56)
    if step.gauge is not None:
        height += canvas.em(82) + canvas.px(12)
    for part in why:
        height += canvas.text_height(part, Style(SMALL + 2, 500), width) + canvas.px(8)
    return height


def _line_paint(step: LedgerStep, why: tuple[str, ...]) -> Paint:
    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        sheet(canvas, rect, look)
        inner = rect.inset(canvas.px(24))
        used = canvas.text(inner, _headline(step), _HEADLINE)
        rest = inner.top(used.h, canvas.px(4))[1]
        if step.gauge is not None:
            row, rest = rest.top(canvas.em(82), canvas.px(8))
            _figures(canvas, row, step)
        for number, part in enumerate(why):
            colour = canvas.theme.soft_ink if number else canvas.theme.ink
            used = canvas.text(rest, part, Style(SMALL + 2, 400 if number else 500, colour))
            rest = rest.top(used.h, canvas.px(8))[1]

    return paint


def _figures(canvas: Canvas, row: Rect, step: LedgerStep) -> None:
    """Write from, to and the signed change, large."""
    theme = canvas.theme
    change = step.after - step.before
    tone = (theme.good if is_good(step) else theme.bad) if change else theme.soft_ink
    large = Style(_FIGURES, 700, valign="middle")
    gap = canvas.px(16)
    spot, row = row.left(canvas.em(56), gap)
    canvas.icon(spot.middle(canvas.em(52), canvas.em(52)), step.icon, theme.ink)
    before, row = row.left(canvas.text_width(str(step.before), large) + 4, gap)
    canvas.text(before, str(step.before), Style(_FIGURES, 700, theme.soft_ink, valign="middle"))
    arrow, row = row.left(canvas.em(40), gap)
    canvas.icon(arrow.middle(canvas.em(38), canvas.em(38)), "forward", theme.soft_ink)
    after, row = row.left(canvas.text_width(str(step.after), large) + 4, gap)
    canvas.text(after, str(step.after), large)
    canvas.text(row, signed(change), Style(HEADING, 700, tone, "right", "middle"))
