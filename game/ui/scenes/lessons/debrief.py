"""The talk after a lesson: what was tried, what decided it, what it means, and one question."""

from __future__ import annotations

from collections.abc import Callable

from game.content.lessons import Side
from game.session.lessons import is_met
from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column, sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, SMALL
from game.ui.nodes import Look, Node, Role
from game.ui.present.debrief import Evidence, evidence, tried
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.frame import TableScene, is_narrow
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.theme import blend
from game.ui.ways import Way
from game.wording import _

_HEAD = Style(HEADING - 6, 700)
_TEXT = Style(SMALL + 2)
_LABEL = Style(SMALL + 2, 700)
_PAD = 20
_SHARES = (0.57, 1.53, 0.86)

Fill = Callable[[Column], None]


class DebriefScene(TableScene[None]):
    """Tell a lesson from its ledger, and ask one question that has no right answer."""

    title = "Debrief"
    speaker = "lessons"

    def __init__(self, sitting: Sitting, side: Side, onward: Way) -> None:
        """Tell how a side went; ``onward`` leads to what comes next."""
        self._sitting = sitting
        self._side = side
        self._way = onward
        self._met = is_met(sitting.table)
        self._tried = tried(sitting.table, side.seat)
        self._evidence = evidence(sitting.table, side.debrief.shows)

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def prompt(self) -> str:
        """Return whether the goal was reached."""
        told = _("Reached: {goal}") if self._met else _("Not reached this time: {goal}")
        return told.format(goal=self._side.goal)

    @property
    def onward(self) -> Way:
        """Return the way on."""
        return self._way

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay three blocks side by side, and the question below them."""
        fills = (self._what_was_tried, self._what_decided, self._what_it_means)
        if is_narrow(canvas, area):
            column = Column(canvas, area, "debrief")
            for fill in fills:
                fill(column)
            column.text("question", self._side.debrief.question, _LABEL)
            return column.nodes(self.title)
        width = area.w - canvas.em(64) - 3 * canvas.px(_PAD)
        tall = canvas.text_height(self._side.debrief.question, _LABEL, width)
        foot, rest = area.foot(tall + 2 * canvas.px(_PAD), canvas.px(_PAD))
        nodes: list[Node] = []
        cells = rest.row(_SHARES, canvas.px(_PAD))
        for number, (fill, cell) in enumerate(zip(fills, cells, strict=True)):
            nodes.append(Node(f"block-{number}", cell, Role.PICTURE, "", paint=sheet))
            inner = cell.inset(canvas.px(_PAD), canvas.px(_PAD))
            column = Column(canvas, inner, f"blocks-{number}", 8)
            fill(column)
            nodes += column.nodes(self.title)
        question = self._side.debrief.question
        return [*nodes, Node("question", foot, Role.TEXT, question, paint=self._paint_question)]

    def _what_was_tried(self, column: Column) -> None:
        column.text("tried-title", _("What you tried"), _HEAD, Role.HEADING)
        for number, line in enumerate(self._tried):
            column.bullet(f"tried-{number}", line, _TEXT)
        if not self._tried:
            column.text("tried-nothing", _("You laid no card and let the rounds pass."), _TEXT)

    def _what_decided(self, column: Column) -> None:
        debrief = self._side.debrief
        column.text("decided-title", _("What decided it"), _HEAD, Role.HEADING)
        column.text("decided", debrief.met if self._met else debrief.not_met, _TEXT)
        for number, shown in enumerate(self._evidence):
            self._number(column, number, shown)

    def _number(self, column: Column, number: int, shown: Evidence) -> None:
        told = _("{name}: {before} to {after}").format(
            name=shown.name, before=shown.before, after=shown.after
        )
        column.skip(2)
        column.text(f"number-{number}", told, _LABEL)
        if shown.line:
            soft = Style(SMALL, 400, column.canvas.theme.soft_ink)
            column.text(f"line-{number}", shown.line, soft)

    def _what_it_means(self, column: Column) -> None:
        debrief = self._side.debrief
        column.text("means-title", _("What it means"), _HEAD, Role.HEADING)
        column.text("means", debrief.means, _TEXT)
        told = _("After document {document}, {section}").format(
            document=debrief.source.document, section=debrief.source.section
        )
        column.text("source", told, Style(SMALL, 400, column.canvas.theme.soft_ink))

    def _paint_question(self, canvas: Canvas, rect: Rect, _look: Look) -> None:
        theme = canvas.theme
        canvas.panel(rect, Sheet(blend(theme.accent, theme.panel, 0.86), theme.accent))
        inner = rect.inset(canvas.px(_PAD), canvas.px(_PAD))
        spot, words = inner.left(canvas.em(64), canvas.px(_PAD))
        canvas.icon(spot, "dialogue", theme.accent)
        canvas.text(words, self._side.debrief.question, Style(BODY, 700, valign="middle"))
