"""Where the text as a whole stands: what people at home would say, who accepts it, the way on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from game.engine.model.treaty_actions import Approve, Unapprove
from game.engine.rules.treaty.red_lines import crossed
from game.engine.rules.treaty.table import represented
from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import TARGET
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present.treaty_parties import PartySide
from game.ui.present.treaty_table import TreatyTable
from game.ui.scene import Host
from game.ui.scenes.bargaining.bars import Bar
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.option_face import Banner, banners, flag_size
from game.ui.scenes.bargaining.pieces import NOWHERE, TEXT, add_note
from game.ui.scenes.bargaining.signing import SigningScene
from game.wording import _
from game.wording.authored import option_title
from game.wording.language import listed

HOME = 88
"""Design height of what the people of a party would say."""
_GAP = 20
_PARTY, _PARTIES = 400, 0.62
"""Design width of what the people of a party would say; part of the row that all may take."""


def text_row(canvas: Canvas, row: Rect, desk: Desk, host: Host, table: TreatyTable) -> list[Node]:
    """Lay what each people would say beside the buttons for accepting and signing."""
    gap = canvas.px(_GAP)
    wide = min(canvas.em(_PARTY), round(row.w * _PARTIES) // len(table.parties))
    nodes = []
    for side, mark in zip(table.parties, _marks(table), strict=True):
        cell, row = row.left(wide, gap)
        nodes.append(_home(side, mark, cell))
    buttons = _buttons(desk, host, table)
    cells = row.row(len(buttons), gap) if buttons else []
    placed = [node.placed(cell) for node, cell in zip(buttons, cells, strict=True)]
    return [*nodes, *placed]


def add_text(column: Column, desk: Desk, host: Host, table: TreatyTable) -> None:
    """Show the same one below another."""
    for side, mark in zip(table.parties, _marks(table), strict=True):
        column.add(_home(side, mark, column.take(column.canvas.em(HOME))))
    for node in _buttons(desk, host, table):
        column.add(node.placed(column.take(column.canvas.em(TARGET))))


def _marks(table: TreatyTable) -> tuple[Banner, ...]:
    return banners([side.name for side in table.parties])


def _home(side: PartySide, mark: Banner, rect: Rect) -> Node:
    """Return what the people of a party would say, and whether its government accepts."""
    state = _("accepts the text") if side.accepted else _("has not accepted")
    if side.signed:
        state = _("has signed")
    text = _("{party}: {have} of {need} for a yes at home. The government {state}.")
    told = text.format(party=side.name, have=side.have, need=side.need, state=state)
    paint = _home_paint(side, mark)
    return Node(f"home-{side.id}", rect, Role.GAUGE, told, help=side.forecast, paint=paint)


def _home_paint(side: PartySide, mark: Banner) -> Paint:
    """Return a paint that draws flag, name and bar: what the flags on the table stand for."""

    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        canvas = canvas.fitted_to(rect, 280, HOME)
        theme = canvas.theme
        accepted = side.accepted or side.signed
        canvas.panel(rect, Sheet(theme.panel, theme.good if accepted else theme.line, 3))
        inner = rect.inset(canvas.px(14), canvas.px(4))
        wide, high = flag_size(canvas)
        flag, rest = inner.left(wide, canvas.px(12))
        mark.paint(canvas, flag.middle(wide, high))
        if accepted:
            spot, rest = rest.end(canvas.em(40), canvas.px(8))
            canvas.icon(spot, "check", theme.good)
        bar = Bar(side.name, max(0, side.have), theme.party(mark.party), side.need)
        bar.paint_low(canvas, rest)

    return paint


def _buttons(desk: Desk, host: Host, table: TreatyTable) -> list[Node]:
    """Return a government's yes, and the way to the signing once all have said it."""
    nodes = []
    if all(side.accepted for side in table.parties):
        opens = partial(host.push, SigningScene(desk))
        nodes.append(_button("signing", _("To the signing"), opens, "treaty"))
    party = represented(desk.known.scenario, desk.seat) if desk.seat else None
    if party is None:
        return nodes
    action: Approve | Unapprove = Approve(desk.seat)
    label, icon = _("Accept the text"), "check"
    if table.parties[party].accepted:
        action, label, icon = Unapprove(desk.seat), _("Take it back"), "undo"
    act = partial(desk.do, host, action)
    told = _("For {party}. Only the whole text can be accepted, as it stands.")
    told = told.format(party=table.parties[party].name)
    return [*nodes, _button(action.kind, label, act, icon, desk.refusal(action), told)]


def _button(
    node_id: str,
    label: str,
    action: Callable[[], None],
    icon: str,
    refusal: str = "",
    told: str = "",
) -> Node:
    return Node(
        node_id,
        NOWHERE,
        Role.BUTTON,
        label,
        help=told,
        action=action,
        refusal=refusal,
        icon=icon,
    )


def add_warnings(column: Column, desk: Desk, table: TreatyTable) -> None:
    """Say what is open, whose red line the text crosses, and how likely it is to break."""
    still_open = [row.title for row in table.rows if not row.chosen]
    if still_open:
        told = _("Still open: {issues}.").format(issues=listed(still_open))
        column.text("still-open", told, TEXT)
    colour = column.canvas.theme.bad
    own = table.own.party if table.own is not None else ""
    for number, told in enumerate(table.own.warnings if table.own is not None else ()):
        add_note(column, f"warning-{number}", told, "warning", colour)
    for party, side in enumerate(table.parties):
        for line in crossed(desk.known, party) if side.id != own else ():
            text = _("“{option}” crosses a red line of {party}.")
            option = option_title(desk.texts, line.issue, line.option)
            told = text.format(option=option, party=side.name)
            add_note(column, f"crosses-{side.id}-{line.issue}", told, "warning", colour)
    if table.risk:
        add_note(column, "risk", table.risk, "dice")
