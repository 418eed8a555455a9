"""The adviser: up to three moves to think about, and afterwards where it was right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from game.engine import Action
from game.ui.canvas import Canvas
from game.ui.column import Column, words
from game.ui.geometry import Rect
from game.ui.layout import BODY, SMALL, TARGET, columns_that_fit
from game.ui.nodes import Node, Role
from game.ui.present.advice import advice_for, looked_back
from game.ui.scenes.table.sheet import Sheet
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.wording import _, seat_name
from game.wording.advice import AccountWords, AdviceWords

_MOVE = Style(BODY + 4, 700)
_HEAD = Style(BODY, 700)
_TEXT = Style(BODY)
_NARROWEST = 480


class AdviserScene(Sheet[Action]):
    """Read what the adviser names; the result is the move that was chosen."""

    shortcut = "adviser"
    only_read = False

    def __init__(self, sitting: Sitting, seat: str, look_back: Callable[[], None] | None) -> None:
        """Ask for a seat; ``look_back`` shows how the last round went, None in the first."""
        name = seat_name(sitting.texts, seat)
        self.title = _("Adviser to {seat}").format(seat=name)
        self._named = advice_for(sitting.table, sitting.table.view(seat))
        self._look_back = look_back

    def entered(self) -> None:
        """Put the focus on the first move, or on the way back."""
        self.host.focus("do-0" if self._named else "close")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Say what the adviser is, and lay the moves beside one another."""
        told = _("The adviser sees what you see, and no more. Nothing is done unless you do it.")
        if not self._named:
            told = _("The adviser has nothing to add just now.")
        style = Style(SMALL, 400, canvas.theme.soft_ink)
        line, rest = area.top(canvas.text_height(told, style, area.w), canvas.px(16))
        said = Node("adviser-told", line, Role.TEXT, told, paint=words(told, style))
        return [said, *(self._moves(canvas, rest) if self._named else ())]

    def beside(self, canvas: Canvas, head: Rect) -> tuple[list[Node], Rect]:
        """Return the way to how the last round went, once there is one."""
        if self._look_back is None:
            return [], head
        label = _("Was it right last time?")
        spot, head = head.end(min(head.w // 2, canvas.em(440)), canvas.px(24))
        back = Node("look-back", spot, Role.BUTTON, label, action=self._look_back, icon="redo")
        return [back], head

    def _moves(self, canvas: Canvas, area: Rect) -> list[Node]:
        gap, count = canvas.px(32), len(self._named)
        across = columns_that_fit(area.w, canvas.em(_NARROWEST), gap, count)
        if across < count:
            column = Column(canvas, area, "moves", 14)
            for at, (advice, told) in enumerate(self._named):
                _add_advice(column, at, told)
                column.place(canvas.em(TARGET), partial(self._button, at, advice.action, told))
                column.skip(24)
            return column.nodes(self.title)
        nodes: list[Node] = []
        for at, ((advice, told), cell) in enumerate(
            zip(self._named, area.row(count, gap), strict=True)
        ):
            foot, rest = cell.foot(canvas.em(TARGET), canvas.px(16))
            column = Column(canvas, rest, f"move-{at}", 12)
            _add_advice(column, at, told)
            nodes += [*column.nodes(told.title), self._button(at, advice.action, told, foot)]
        return nodes

    def _button(self, at: int, action: Action, told: AdviceWords, rect: Rect) -> Node:
        return Node(
            f"do-{at}",
            rect,
            Role.BUTTON,
            told.button,
            help=told.title,
            action=partial(self.close, action),
            icon="check",
            shortcut=f"card {at + 1}",
            primary=not at,
        )


class LookBackScene(Sheet[Action]):
    """Read where the adviser was right, and where it was wrong and why."""

    shortcut = "adviser"
    only_read = False

    def __init__(self, sitting: Sitting, seats: Sequence[str], round_number: int) -> None:
        """Look back at a round, for some seats."""
        self.title = _("Was the adviser right in round {round}?").format(round=round_number)
        self._texts = sitting.texts
        self._told = {seat: looked_back(sitting.table, seat, round_number) for seat in seats}

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out the accounts of each seat below one another."""
        column = Column(canvas, area, "accounts", 12)
        for seat, (accounts, others) in self._told.items():
            if len(self._told) > 1:
                column.text(f"seat-{seat}", seat_name(self._texts, seat), _MOVE, Role.HEADING)
            for at, told in enumerate(accounts):
                _add_account(column, f"{seat}-{at}", told)
            for at, title in enumerate(others):
                text = _("{move}: the adviser did not name it.").format(move=title)
                column.bullet(f"other-{seat}-{at}", text, _TEXT)
            if not accounts and not others:
                text = _("No card was played, so nothing can be compared.")
                column.text(f"none-{seat}", text, _TEXT)
            column.skip(16)
        return column.nodes(self.title)


def _add_advice(column: Column, at: int, told: AdviceWords) -> None:
    column.text(f"move-title-{at}", told.title, _MOVE, Role.HEADING)
    if told.why:
        column.text(f"why-{at}", told.why, Style(BODY, 500, column.canvas.theme.accent))
    if told.expected or told.cost:
        head = _("What I expect for {cost}") if told.cost else _("What I expect")
        column.text(f"expected-{at}", head.format(cost=told.cost), _HEAD)
    for number, line in enumerate(told.expected):
        column.bullet(f"expected-{at}-{number}", line, _TEXT)
    if told.doubts:
        column.text(f"doubts-{at}", _("What I doubt"), _HEAD)
    for number, line in enumerate(told.doubts):
        column.bullet(f"doubt-{at}-{number}", line, _TEXT)


def _add_account(column: Column, name: str, told: AccountWords) -> None:
    theme = column.canvas.theme
    column.text(f"account-{name}", told.title, _MOVE, Role.HEADING)
    column.text(f"verdict-{name}", told.verdict, Style(BODY, 500, theme.accent))
    for number, (line, right) in enumerate(told.lines):
        _add_line(column, f"line-{name}-{number}", line, right=right)
    for number, cause in enumerate(told.causes):
        column.bullet(f"cause-{name}-{number}", cause, _TEXT)


def _add_line(column: Column, name: str, text: str, *, right: bool) -> None:
    """Write a line after a mark that tells by its form whether it came as expected."""
    canvas = column.canvas
    side, gap = canvas.em(40), canvas.px(14)
    height = max(side, canvas.text_height(text, _TEXT, column.width - side - gap))
    mark = "check" if right else "close"
    tone = canvas.theme.good if right else canvas.theme.bad
    spot, rest = column.take(height).left(side, gap)
    word = _("as expected") if right else _("not as expected")

    def paint(on: Canvas, rect: Rect, _look: object) -> None:
        on.icon(rect.top(side)[0], mark, tone)

    column.add(
        Node(f"{name}-mark", spot, Role.PICTURE, word, paint=paint),
        Node(name, rest, Role.TEXT, text, paint=words(text, _TEXT)),
    )
