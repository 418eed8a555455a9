"""The list of lessons: which there are, which are done, and from which side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.controls import touched
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, SMALL, columns_that_fit
from game.ui.nodes import Look, Node, Role
from game.ui.present.lessons import LessonCard, SideCard
from game.ui.scenes.front.page import Page
from game.ui.text import Style
from game.ui.ways import Way
from game.wording.language import _

_NARROWEST = 460
_GAP = 20
_PAD = 18
_MEDAL = 64
_SIDE = 104
_SPACE = 10
_MARK = 44
_TITLE = Style(BODY + 2, 700)
_TEXT = Style(SMALL)
_STATE = Style(SMALL, 500, valign="middle")


class LessonsPage(Page[None]):
    """Choose a lesson and the side from which to play it."""

    def __init__(self, cards: Sequence[LessonCard], play: Callable[[str, str], None]) -> None:
        """Show lessons; ``play`` is told the lesson and the seat."""
        self.title = _("Lessons")
        self._cards = cards
        self._play = play
        fresh = next((card for card in cards if not card.done), None)
        first = fresh or next(iter(cards), None)
        self._chosen = first.id if first else ""

    @property
    def _card(self) -> LessonCard | None:
        return next((card for card in self._cards if card.id == self._chosen), None)

    @property
    def onward(self) -> Way | None:
        """Return playing the chosen lesson from its first side."""
        if self._card is None:
            return None
        return self._way("play", _("Play as {seat}"), self._card, self._card.sides[0])

    def ways(self) -> Sequence[Way]:
        """Return playing the chosen lesson from the other side."""
        if self._card is None:
            return ()
        side = self._card.sides[1]
        return (self._way("other", _("Other side: {seat}"), self._card, side),)

    def _way(self, name: str, label: str, card: LessonCard, side: SideCard) -> Way:
        play = partial(self._play, card.id, side.seat)
        shortcut = "next" if name == "play" else ""
        icon = "forward" if name == "play" else "redo"
        return Way(name, label.format(seat=side.name), play, icon, shortcut)

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the lessons in rows, each as tall as its tallest needs."""
        column = Column(canvas, area, "lessons", _GAP)
        if not self._cards:
            column.text("none", _("There are no lessons here."), _TEXT)
            return column.nodes(self.title)
        gap = canvas.px(_GAP)
        per_row = columns_that_fit(column.width, canvas.em(_NARROWEST), gap, 3)
        rows = [self._cards[at : at + per_row] for at in range(0, len(self._cards), per_row)]
        width = (column.width - gap * (per_row - 1)) // per_row
        for row in rows:
            height = max(_height(canvas, card, width) for card in row)
            cells = column.take(height).row(per_row, gap)
            column.add(*(self._node(card, cell) for card, cell in zip(row, cells, strict=False)))
        return column.nodes(self.title)

    def _node(self, card: LessonCard, rect: Rect) -> Node:
        told = _("Lesson {number}: {title}. {mechanism} {time}. {states}")
        states = ". ".join(f"{side.name}: {_state(side)}" for side in card.sides)
        label = told.format(
            number=card.number,
            title=card.title,
            mechanism=card.mechanism,
            time=card.time,
            states=states,
        )
        return Node(
            f"lesson-{card.number}",
            rect,
            Role.ITEM,
            label,
            action=partial(self._choose, card),
            chosen=card.id == self._chosen,
            paint=partial(_paint, card),
        )

    def _choose(self, card: LessonCard) -> None:
        """Choose a lesson; the chosen one pressed again is played."""
        if card.id == self._chosen:
            self._play(card.id, card.sides[0].seat)
        self._chosen = card.id


def _line(side: SideCard) -> str:
    """Return the name of a side, and how it went if it was played."""
    return f"{side.name}: {_state(side)}" if side.outcome else side.name


def _state(side: SideCard) -> str:
    return {
        "met": _("reached"),
        "not_met": _("played"),
        "skipped": _("skipped"),
    }.get(side.outcome, _("not yet"))


def _height(canvas: Canvas, card: LessonCard, width: int) -> int:
    inner = width - 2 * canvas.px(_PAD)
    lines = canvas.text_height(card.mechanism, _TEXT, inner)
    states = sum(_state_height(canvas, side, inner) for side in card.sides)
    space = 2 * canvas.px(_PAD) + 2 * canvas.px(_SPACE)
    return _head_height(canvas, card, inner) + lines + states + space


def _head_height(canvas: Canvas, card: LessonCard, width: int) -> int:
    """Return the height of number and time beside the title."""
    title = canvas.text_height(card.title, _TITLE, width - canvas.em(_SIDE))
    return max(title, canvas.em(_MEDAL) + canvas.line_height(_STATE))


def _state_height(canvas: Canvas, side: SideCard, width: int) -> int:
    told = _line(side)
    return canvas.text_height(told, _STATE, width - canvas.em(_MARK)) + canvas.px(6)


def _paint(card: LessonCard, canvas: Canvas, rect: Rect, look: Look) -> None:
    theme = canvas.theme
    border, width = (theme.accent, 6) if look.chosen else (theme.line, 2)
    canvas.panel(rect, Sheet(touched(canvas, theme.panel, look), border, width, raised=look.chosen))
    inner = rect.inset(canvas.px(_PAD), canvas.px(_PAD))
    heights = [_state_height(canvas, side, inner.w) for side in card.sides]
    states, rest = inner.foot(sum(heights), canvas.px(_SPACE))
    head, text = rest.top(_head_height(canvas, card, inner.w), canvas.px(_SPACE))
    beside, title = head.left(canvas.em(_SIDE))
    medal, time = beside.top(canvas.em(_MEDAL))
    spot = medal.left(canvas.em(_MEDAL))[0]
    canvas.pill(spot, theme.accent if card.done else theme.sunken, theme.accent)
    ink = theme.on_accent if card.done else theme.ink
    canvas.text(spot, str(card.number), Style(HEADING, 700, ink, "centre", "middle"))
    canvas.text(title, card.title, _TITLE)
    told = _("{count} min").format(count=card.minutes)
    canvas.text(time.top(canvas.line_height(_STATE))[0], told, Style(SMALL, 500, theme.soft_ink))
    canvas.text(text, card.mechanism, _TEXT)
    for side, height in zip(card.sides, heights, strict=True):
        row, states = states.top(height)
        _paint_state(side, canvas, row)


def _paint_state(side: SideCard, canvas: Canvas, row: Rect) -> None:
    theme = canvas.theme
    mark, words = row.left(canvas.em(_MARK))
    done = side.outcome in ("met", "not_met")
    icon = "check" if side.outcome == "met" else "play" if not done else "minus"
    spot = mark.top(canvas.line_height(_STATE))[0].left(canvas.em(SMALL))[0]
    canvas.icon(spot, icon, theme.good if done else theme.soft_ink)
    told = _line(side)
    canvas.text(words, told, Style(SMALL, 500, theme.ink if done else theme.soft_ink))
