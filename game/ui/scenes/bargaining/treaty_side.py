"""Beside the treaty table: what is looked at, what it does, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from game.engine import Action
from game.engine.model.treaty_actions import AskWhy, DraftClause, DrawRedLine, TableIdea
from game.engine.rules.treaty.table import represented
from game.ui.column import Column
from game.ui.layout import HEADING
from game.ui.nodes import Node, Role
from game.ui.present.bot_reasons import Saying, said_on_issue, said_on_text
from game.ui.present.treaty_table import IssueRow, OptionToken, TreatyTable
from game.ui.scene import Host
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.pieces import NOWHERE, STRONG, TEXT, add_buttons, add_note
from game.ui.text import Style
from game.wording import _

_NAME = Style(HEADING - 4, 700)


@dataclass(frozen=True, slots=True)
class Looking:
    """What is looked at on the table: an issue, and an option of it or none."""

    desk: Desk
    host: Host
    row: IssueRow
    option: str

    def button(self, name: str, label: str, action: Action, icon: str, told: str = "") -> Node:
        """Return a button for an action, refused with a reason where it cannot be done."""
        return Node(
            name,
            NOWHERE,
            Role.BUTTON,
            label,
            help=told,
            action=partial(self.desk.do, self.host, action),
            refusal=self.desk.refusal(action),
            icon=icon,
        )


def add_looked_at(column: Column, look: Looking, table: TreatyTable) -> None:
    """Tell what is looked at and what can be done with it."""
    option = next((one for one in look.row.options if one.id == look.option), None)
    if option is None:
        column.text("looked", look.row.title, _NAME, Role.HEADING)
        column.text("looked-text", look.row.text, TEXT)
    else:
        column.text("looked", option.title, _NAME, Role.HEADING)
        column.text("looked-text", option.text, TEXT)
        _add_actions(column, look, option)
        for number, told in enumerate(option.told):
            column.bullet(f"looked-{number}", told, TEXT)
    last = said_on_issue(look.desk.sitting.table, look.row.id)
    if last is not None:
        _add_saying(column, "last-word", last)
    if look.desk.private:
        _add_why(column, look, table)


def add_stands(column: Column, desk: Desk, table: TreatyTable) -> None:
    """Tell why a government says yes to the text, or has just taken its yes back."""
    for side in table.parties:
        saying = said_on_text(desk.sitting.table, side.id)
        if saying and saying.why and (side.accepted or saying.round == desk.known.round):
            _add_saying(column, f"stand-{side.id}", saying)


def _add_saying(column: Column, name: str, saying: Saying) -> None:
    """Tell who had the last word, and why, where a bot had it."""
    said, icon = _("{seat}, round {round}: {why}"), "bot"
    if not saying.why:
        said, icon = _("Last word: {seat}, round {round}"), "person"
    told = said.format(seat=saying.seat, round=saying.round, why=saying.why)
    add_note(column, name, told, icon)


def _add_actions(column: Column, look: Looking, option: OptionToken) -> None:
    """Lay out what the picked seat can do with the option."""
    desk = look.desk
    if not desk.seat:
        return
    buttons = []
    if option.mark in ("locked", "heard"):
        action = TableIdea(desk.seat, look.row.id, option.id)
        buttons.append(look.button("table-idea", _("Bring it to the table"), action, "unlock"))
    elif represented(desk.known.scenario, desk.seat) is not None:
        draft = DraftClause(desk.seat, look.row.id, "" if option.chosen else option.id)
        label = _("Strike it out") if option.chosen else _("Into the text")
        buttons.append(look.button("draft", label, draft, "minus" if option.chosen else "clause"))
        line = DrawRedLine(desk.seat, look.row.id, option.id)
        told = _("Brings support now; costs support and standing if you accept it after all.")
        buttons.append(look.button("red-line", _("Never this"), line, "close", told))
    if buttons:
        add_buttons(column, buttons)


def _add_why(column: Column, look: Looking, table: TreatyTable) -> None:
    """Ask the other governments why, and read what was heard; behind the cover only."""
    if look.row.reason:
        column.text("own-reason-title", _("Why this matters to your side"), STRONG, Role.HEADING)
        column.text("own-reason", look.row.reason, TEXT)
    for number, sentence in enumerate(look.row.known):
        colour = column.canvas.theme.accent
        add_note(column, f"fact-{number}", sentence, "information", colour)
    told = _("One question each round. The more they trust you, the truer the answer.")
    buttons = [
        look.button(
            f"why-{side.id}",
            _("Ask {party} why").format(party=side.name),
            AskWhy(look.desk.seat, side.id, look.row.id),
            "help",
            told,
        )
        for number, side in enumerate(table.parties)
        if number != look.desk.party
    ]
    add_buttons(column, buttons)
