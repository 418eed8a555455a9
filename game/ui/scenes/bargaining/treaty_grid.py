"""The treaty table: a line for each issue, and below the opened one a line for each option."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.nodes import Node, Role
from game.ui.present.treaty_table import IssueRow, OptionToken, TreatyTable
from game.ui.scenes.bargaining.issue_face import IssueFace
from game.ui.scenes.bargaining.option_face import Banner, Marks, OptionFace, banners
from game.wording import _

GAP = 6
"""Design distance of two lines."""
_INDENT = 44
_MOST_SPARE = 24
"""Design height that a line may have more than it needs where there is room."""

Line = tuple[IssueFace | OptionFace, int, Callable[[Rect], Node]]
"""What a line looks like, its indent in pixels, and its node where it lies."""


@dataclass(frozen=True, slots=True)
class Grid:
    """The lines of the table.

    Attributes:
        table: What lies on it, as it may be seen here.
        issue: The issue that is looked at; its options lie open.
        option: The option that is looked at, or empty.
        look: Called with issue and option when one is pressed.
    """

    table: TreatyTable
    issue: str
    option: str
    look: Callable[[str, str], None]

    def add(self, column: Column, height: int) -> None:
        """Lay the lines into a column, spread over ``height`` where they need less."""
        canvas = column.canvas
        lines = list(self._lines(canvas.em(_INDENT)))
        heights = [face.height(canvas, column.width - indent) for face, indent, _make in lines]
        spare = height - sum(heights) - canvas.px(GAP) * (len(lines) - 1)
        more = max(0, min(canvas.em(_MOST_SPARE), spare // len(lines)))
        for (_face, indent, make), tall in zip(lines, heights, strict=True):
            column.add(make(column.take(tall + more).left(0, indent)[1]))

    def _lines(self, indent: int) -> Iterator[Line]:
        for row in self.table.rows:
            issue = self._issue_face(row)
            yield issue, 0, partial(self._issue_node, row, issue)
            for option in row.options if row.id == self.issue else ():
                face = self._option_face(row, option)
                yield face, indent, partial(self._option_node, row, option, face)

    def _issue_face(self, row: IssueRow) -> IssueFace:
        chosen = next((one for one in row.options if one.chosen), None)
        opened = row.id == self.issue
        return IssueFace(
            name=row.title,
            clause=chosen.title if chosen else "",
            nothing=_("open"),
            weight=_weighs(row.weight),
            marks=self._marks(chosen) if chosen else Marks(),
            opened=opened,
            picked=opened and not self.option,
        )

    def _issue_node(self, row: IssueRow, face: IssueFace, rect: Rect) -> Node:
        told = row.title
        if row.weight is not None:
            text = _("{issue}: weighs {weight} of 100 for you")
            told = text.format(issue=row.title, weight=row.weight)
        return Node(
            f"issue-{row.id}",
            rect,
            Role.BUTTON,
            f"{told}: {face.clause or face.nothing}",
            help=row.text,
            action=partial(self.look, row.id, ""),
            paint=face.paint,
        )

    def _option_face(self, row: IssueRow, option: OptionToken) -> OptionFace:
        return OptionFace(
            title=option.title,
            marks=self._marks(option),
            in_text=option.chosen,
            sealed=option.mark in ("locked", "heard"),
            picked=(self.issue, self.option) == (row.id, option.id),
            value=option.value,
        )

    def _option_node(
        self, row: IssueRow, option: OptionToken, face: OptionFace, rect: Rect
    ) -> Node:
        said = [f"{row.title}: {option.title}", *self._states(option)]
        return Node(
            f"option-{row.id}-{option.id}",
            rect,
            Role.TOGGLE,
            ", ".join(said),
            action=partial(self.look, row.id, option.id),
            chosen=face.picked,
            paint=face.paint,
        )

    def _marks(self, option: OptionToken) -> Marks:
        return Marks(self._banners(option.asked_by), self._banners(option.lines))

    def _banners(self, parties: Sequence[str]) -> tuple[Banner, ...]:
        """Return the marks of parties."""
        sides = self.table.parties
        marks = banners([side.name for side in sides])
        return tuple(mark for side, mark in zip(sides, marks, strict=True) if side.id in parties)

    def _states(self, option: OptionToken) -> list[str]:
        """Return what a line shows by its looks, for a reader."""
        states = []
        if option.chosen:
            states.append(_("in the text"))
        if option.mark in ("locked", "heard"):
            states.append(_("an idea not yet on the table"))
        return [*states, *(told.rstrip(".") for told in option.told)]


def _weighs(weight: int | None) -> str:
    return "" if weight is None else _("weighs {weight}").format(weight=weight)
