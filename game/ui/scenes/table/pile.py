"""The cards a seat has laid face down, as a pile that each of them can be taken back from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from game.engine import Commit
from game.ui.column import Column
from game.ui.layout import HEADING, TARGET
from game.ui.nodes import Node, Role
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.widgets.track import SeatToken
from game.wording import _, card_title, target_name

_ROW = 104
_BACK = 250


def add_pile(
    column: Column, sitting: Sitting, laid: Sequence[Commit], take_back: Callable[[str], None]
) -> None:
    """List the cards face down; ``take_back`` is given the id of one."""
    if not laid:
        return
    column.text("pile", _("Face down on the table"), Style(HEADING, 700), Role.HEADING)
    for commit in laid:
        _add_card(column, sitting, commit, take_back)
    column.skip(12)


def _add_card(
    column: Column, sitting: Sitting, commit: Commit, take_back: Callable[[str], None]
) -> None:
    canvas, title = column.canvas, card_title(sitting.texts, commit.card)
    kind = sitting.known.scenario.cards[commit.card].target
    target = target_name(sitting.texts, kind, commit.target)
    detail = _("on {target}").format(target=target) if target else _("it has no target")
    token = SeatToken(
        title, sitting.number(commit.seat), sitting.seat(commit.seat).affiliation, detail
    )
    row = column.take(canvas.em(_ROW))
    button, card = row.end(min(canvas.em(_BACK), row.w // 2), canvas.px(16))
    column.add(
        Node(f"laid-{commit.card}", card, Role.TEXT, f"{title}, {detail}", paint=token.paint),
        Node(
            f"take-back-{commit.card}",
            button.middle(button.w, canvas.em(TARGET)),
            Role.BUTTON,
            _("Take back"),
            action=partial(take_back, commit.card),
            icon="undo",
        ),
    )
