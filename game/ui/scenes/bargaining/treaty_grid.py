"""The treaty table: a row for each issue, and in it a token for each option."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.controls import touched
from game.ui.geometry import Rect
from game.ui.layout import SMALL
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present.treaty_table import IssueRow, OptionToken, TreatyTable
from game.ui.scenes.bargaining.option_face import Banner, OptionFace
from game.ui.text import Style
from game.wording import _

_TITLE = Style(SMALL + 2, 700, valign="middle")
_ISSUE = 250
"""Design width of an issue's name beside its options."""
_LEAST, _MOST = 104, 150
"""Design height of a row."""
GAP = 14
"""Design distance of two rows."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows of the table.

    Attributes:
        table: What lies on it, as it may be seen here.
        issue: The issue that is looked at.
        option: The option that is looked at, or empty.
        look: Called with issue and option when one is pressed.
    """

    table: TreatyTable
    issue: str
    option: str
    look: Callable[[str, str], None]

    def add(self, column: Column, height: int) -> None:
        """Lay the rows into a column, as tall as ``height`` allows and no lower than readable."""
        canvas = column.canvas
        rows, gap = self.table.rows, canvas.px(GAP)
        wanted = (height - gap * (len(rows) - 1)) // len(rows)
        tall = min(max(wanted, canvas.em(_LEAST)), canvas.em(_MOST))
        for row in rows:
            if column.width < canvas.em(900):
                self._stacked(column, row)
            else:
                head, rest = column.take(tall).left(canvas.em(_ISSUE), canvas.px(14))
                column.add(self._head(head, row))
                cells = rest.row(len(row.options), canvas.px(12))
                column.add(*self._tokens(row, cells))

    def _stacked(self, column: Column, row: IssueRow) -> None:
        """Lay the name above its options, in as many lines as they need."""
        canvas, gap = column.canvas, column.canvas.px(12)
        column.add(self._head(column.take(canvas.em(76)), row))
        across = max(1, min(len(row.options), column.width // canvas.em(210)))
        lines = -(-len(row.options) // across)
        area = column.take(lines * canvas.em(_LEAST) + (lines - 1) * gap)
        column.add(*self._tokens(row, area.grid(across, lines, gap)[: len(row.options)]))

    def _head(self, rect: Rect, row: IssueRow) -> Node:
        told = row.title
        if row.weight is not None:
            text = _("{issue}: weighs {weight} of 100 for you")
            told = text.format(issue=row.title, weight=row.weight)
        picked = self.issue == row.id and not self.option
        return Node(
            f"issue-{row.id}",
            rect,
            Role.BUTTON,
            told,
            help=row.text,
            action=partial(self.look, row.id, ""),
            paint=_head_paint(row.title, row.weight, picked=picked),
        )

    def _tokens(self, row: IssueRow, cells: list[Rect]) -> list[Node]:
        return [
            self._token(row, option, cell) for option, cell in zip(row.options, cells, strict=True)
        ]

    def _token(self, row: IssueRow, option: OptionToken, cell: Rect) -> Node:
        picked = (self.issue, self.option) == (row.id, option.id)
        said = [f"{row.title}: {option.title}", *self._states(option)]
        return Node(
            f"option-{row.id}-{option.id}",
            cell,
            Role.TOGGLE,
            ", ".join(said),
            action=partial(self.look, row.id, option.id),
            chosen=picked,
            paint=self._face(option, picked=picked).paint,
        )

    def _face(self, option: OptionToken, *, picked: bool) -> OptionFace:
        return OptionFace(
            title=option.title,
            in_text=option.chosen,
            asked_by=tuple(map(self._banner, option.asked_by)),
            ruled_out_by=tuple(map(self._banner, option.lines)),
            sealed=option.mark in ("locked", "heard"),
            picked=picked,
            value=option.value,
        )

    def _banner(self, party: str) -> Banner:
        """Return the mark of a party."""
        at = [side.id for side in self.table.parties].index(party)
        return Banner(self.table.parties[at].name[:1], at)

    def _states(self, option: OptionToken) -> list[str]:
        """Return what a token shows by its looks, for a reader."""
        states = []
        if option.chosen:
            states.append(_("in the text"))
        if option.mark in ("locked", "heard"):
            states.append(_("an idea not yet on the table"))
        return [*states, *(told.rstrip(".") for told in option.told)]


def _head_paint(title: str, weight: int | None, *, picked: bool) -> Paint:
    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        theme = canvas.theme
        canvas = canvas.fitted_to(rect, 190, 70)
        border = theme.focus if picked else theme.line
        base = touched(canvas, theme.sunken, look)
        canvas.panel(rect, Sheet(base, border, 6 if picked else 2, 14))
        inner = rect.inset(canvas.px(14), canvas.px(6))
        if weight is not None:
            foot, inner = inner.foot(canvas.em(SMALL))
            told = _("weighs {weight}").format(weight=weight)
            canvas.text(foot, told, Style(24, 500, theme.soft_ink, valign="middle"))
        canvas.text(inner, title, _TITLE)

    return paint
