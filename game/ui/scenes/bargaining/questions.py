"""Questions with their answers in two columns, and below them the words for the one that is asked.

So a form of a dozen questions, each with a dozen answers, stays on one screen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.controls import touched
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.scenes.bargaining.pieces import STRONG
from game.ui.scenes.table.chips import Chip, add_chips
from game.ui.scenes.table.frame import is_narrow
from game.ui.text import Style

_ROW, _ANSWER = 56, 30
_SHARE = 0.36
"""Part of a row for the question; the rest is for its answer."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the words to choose from, of which one may be chosen."""

    id: str
    title: str
    chips: tuple[Chip, ...]

    @property
    def answer(self) -> str:
        """Return the word that is chosen; empty while there is none."""
        return next((chip.label for chip in self.chips if chip.chosen), "")


def add_questions(
    column: Column,
    sides: tuple[Sequence[Question], Sequence[Question]],
    asked: str,
    ask: Callable[[str], None],
) -> None:
    """Lay both sides beside one another, and below them the words for the question asked."""
    every = [question for side in sides for question in side]
    if is_narrow(column.canvas, column.area):
        for question in every:
            column.add(_row(question, column.take(_height(column.canvas)), asked, ask))
    else:
        _add_beside(column, sides, asked, ask)
    question = next(one for one in every if one.id == asked)
    column.skip(10)
    column.text("asked", question.title, STRONG)
    add_chips(column, question.chips)


def _add_beside(
    column: Column,
    sides: tuple[Sequence[Question], Sequence[Question]],
    asked: str,
    ask: Callable[[str], None],
) -> None:
    canvas = column.canvas
    strips = [column.take(_height(canvas)) for _row in range(max(map(len, sides)))]
    for number, side in enumerate(sides):
        for question, strip in zip(side, strips, strict=False):
            column.add(_row(question, strip.row(2, canvas.px(30))[number], asked, ask))


def _height(canvas: Canvas) -> int:
    return canvas.em(_ROW)


def _row(question: Question, rect: Rect, asked: str, ask: Callable[[str], None]) -> Node:
    return Node(
        f"ask-{question.id}",
        rect,
        Role.TAB,
        f"{question.title}: {question.answer or '…'}",
        action=partial(ask, question.id),
        chosen=question.id == asked,
        paint=_row_paint(question),
    )


def _row_paint(question: Question) -> Paint:
    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        theme = canvas.theme
        base = theme.panel if look.chosen else theme.sunken
        border = theme.accent if look.chosen else theme.line
        canvas.panel(rect, Sheet(touched(canvas, base, look), border, 4 if look.chosen else 2, 12))
        words, answer = rect.inset(canvas.px(16), 0).left(round(rect.w * _SHARE), canvas.px(14))
        canvas.text(words, question.title, Style(BODY, 500, theme.soft_ink, valign="middle"))
        ink = theme.accent if look.chosen else theme.ink
        canvas.text(answer, question.answer or "…", Style(_ANSWER, 700, ink, valign="middle"))

    return paint
