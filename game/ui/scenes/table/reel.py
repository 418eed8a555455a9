"""What is read during a resolution: the cards on the table, and the lines of one of them."""

from __future__ import annotations

from dataclasses import replace

from game.engine.model.events import CardRevealed
from game.ui.column import Column
from game.ui.layout import BODY
from game.ui.nodes import Node, Role
from game.ui.present.hand import card_face
from game.ui.present.ledger_view import LedgerStep
from game.ui.scenes.table.beat import LineRow, add_rows
from game.ui.scenes.table.playback import Playback
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.widgets.track import SeatToken
from game.wording import _, card_title, seat_name, target_name

_CARD = (316, 392)


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


def add_beat(column: Column, sitting: Sitting, film: Playback, at: int, *, stands: bool) -> None:
    """Show the lines of a beat up to shot ``at`` (from 1), with their card beside them.

    ``stands`` tells that the film does not run: then the newest line also says why.
    """
    canvas = column.canvas
    card = film.shots[at - 1].card
    first = film.beat(at).start
    player = seat_name(sitting.texts, card.by) if card else ""
    rows = [
        LineRow(
            film.shots[number - 1].step,
            _why(film.shots[number - 1].step, player) if stands and number == at else (),
            number == at,
        )
        for number in range(first, at + 1)
    ]
    beside = canvas.em(_CARD[0]) + canvas.px(24) if card else 0
    width = column.width - beside - 2 * canvas.px(14)
    needed = sum(row.height(canvas, width) for row in rows) + 2 * canvas.px(14)
    least = max(canvas.em(_CARD[1]), column.rest)
    area = column.take(max(least, needed) if column.rest < canvas.em(_CARD[1]) else least)
    if card:
        spot, area = area.left(canvas.em(_CARD[0]), canvas.px(24))
        track = sitting.seat(card.by).track
        face = replace(card_face(film.scenario, sitting.texts, card.card, track), tags=())
        spot = spot.top(canvas.em(_CARD[1]))[0]
        column.add(Node("card", spot, Role.TEXT, face.title, paint=face.paint))
    add_rows(column, area, rows, first)


def _why(step: LedgerStep, player: str) -> tuple[str, ...]:
    """Return cause, factors, limits and the reason for a rule, those that there are.

    Where the card lies beside the line its seat is enough of a cause.
    """
    line = step.line
    cause = "" if player and step.card else line.cause
    note = line.note if step.gauge is not None else ""
    factors = ", ".join(line.factors) if len(line.factors) > 1 else ""
    return tuple(part for part in (cause, factors, note, line.why) if part)
