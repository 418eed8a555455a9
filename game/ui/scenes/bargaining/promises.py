"""The ledger of promises: what was given, until when, what became of it, whose word counts."""

from __future__ import annotations

from dataclasses import replace

from game.engine.model.promises import Promise
from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, SMALL
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present.bot_reasons import why_promised
from game.ui.present.credit import Credit, credits_of
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.explaining import Explanations
from game.ui.scenes.bargaining.pieces import HEAD, TEXT, add_button
from game.ui.scenes.bargaining.promise_form import PromiseForm
from game.ui.scenes.bargaining.stations import Station
from game.ui.scenes.table.frame import is_narrow
from game.ui.text import Style
from game.ui.theme import Colour, Theme, blend
from game.ui.widgets.track import paint_medal
from game.wording import _, seat_name
from game.wording.promises import promise_sentence, promise_state

ICONS = {"": "hourglass", "kept": "check", "broken": "close", "overtaken": "event"}
_SENTENCE = Style(BODY, 500)
_SMALL = Style(SMALL, 700)
_SIDE = 640
_CREDIT = 42
"""Design height of a row: twelve of them stand below one another."""
"""Design width of the column beside the ledger."""


class Promises(Station):
    """Give one's word, and see what became of words given."""

    id = "promises"
    icon = "promise"

    def __init__(self, desk: Desk) -> None:
        """Stand at a desk with nothing typed yet."""
        super().__init__(desk)
        self._explanations = Explanations(desk)

    @property
    def label(self) -> str:
        """Return what stands on the tab."""
        return _("Promises")

    @property
    def prompt(self) -> str:
        """Return what to do here."""
        if self.desk.private:
            return _("Your words: given and received, in public and in private.")
        return _("A word given in public weighs more: kept or broken, everybody remembers.")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the ledger beside making a promise and whose word counts how much."""
        if is_narrow(canvas, area):
            column = Column(canvas, area, "body")
            self._side(column)
            self._ledger(column)
            return column.nodes(self.label)
        right, left = area.end(canvas.em(_SIDE), canvas.px(40))
        ledger, side = Column(canvas, left, "body"), Column(canvas, right, "side", 4)
        self._ledger(ledger)
        self._side(side)
        return [*side.nodes(_("Whose word counts")), *ledger.nodes(self.label)]

    def _side(self, column: Column) -> None:
        if self.desk.seat:
            label = _("Make a promise")
            add_button(column, "promise", label, self._make, "promise")
            column.skip(12)
        column.text("credit-title", _("What a word is worth"), HEAD, Role.HEADING)
        canvas = column.canvas
        for credit in credits_of(self.desk.view, self.desk.texts):
            told = _("{seat}: {percent} of 100. Kept: {kept}, broken: {broken}.").format(
                seat=credit.name, percent=credit.percent, kept=credit.kept, broken=credit.broken
            )
            why = _("Kept promises among all, the old ones counting less. Everyone starts at 50.")
            rect = column.take(canvas.em(_CREDIT))
            paint = _credit(self.desk, credit)
            column.add(Node(f"credit-{credit.seat}", rect, Role.GAUGE, told, help=why, paint=paint))

    def _make(self) -> None:
        self.host.push(PromiseForm(self.desk))

    def _ledger(self, column: Column) -> None:
        promises = self.desk.known.promises
        made = promises.made if promises else ()
        if not made:
            column.text("no-promise", _("Nobody has given a word yet."), TEXT)
        for promise in sorted(made, key=lambda one: (bool(one.verdict), -one.number)):
            self._row(column, promise)
            if promise.verdict == "broken":
                self._explanations.add(column, self.host, promise)

    def _row(self, column: Column, promise: Promise) -> None:
        canvas = column.canvas
        sentence = said(self.desk, promise)
        state = promise_state(promise, self.desk.known.round)
        why = "" if promise.verdict else why_promised(self.desk.sitting.table, promise)
        state = " ".join(filter(None, (state, why)))
        width = column.width - canvas.em(84) - canvas.px(70)
        height = canvas.text_height(sentence, _SENTENCE, width)
        height += canvas.text_height(state, _SMALL, width - canvas.em(50)) + canvas.px(50)
        paint = _row_paint(self.desk, promise, sentence, state)
        column.place(
            max(height, canvas.em(110)),
            lambda rect: Node(
                f"promise-{promise.number}",
                rect,
                Role.TEXT,
                f"{sentence} {state}",
                paint=paint,
            ),
        )


def said(desk: Desk, promise: Promise) -> str:
    """Return a promise with who made it to whom."""
    told = _("{seat} to {other}: “{sentence}”")
    return told.format(
        seat=seat_name(desk.texts, promise.seat),
        other=seat_name(desk.texts, promise.to),
        sentence=promise_sentence(desk.texts, promise).text,
    )


def colour_of(theme: Theme, verdict: str) -> Colour:
    """Return the colour of a verdict; its icon and word say the same."""
    colours = {"kept": theme.good, "broken": theme.bad, "overtaken": theme.warn}
    return colours.get(verdict, theme.accent)


def _row_paint(desk: Desk, promise: Promise, sentence: str, state: str) -> Paint:
    seat = desk.sitting.seat(promise.seat)
    number = desk.sitting.number(promise.seat)

    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        del look
        colour = colour_of(canvas.theme, promise.verdict)
        canvas.panel(rect)
        edge, _rest = rect.inset(canvas.px(4)).left(canvas.px(12))
        canvas.panel(edge, Sheet(colour, radius=6))
        inner = rect.inset(canvas.px(24), canvas.px(14))
        medal, words = inner.left(canvas.em(84), canvas.px(20))
        paint_medal(canvas, medal.middle(canvas.em(76), canvas.em(76)), number, seat.affiliation)
        told_wide = words.w - canvas.em(46)
        foot, above = words.foot(canvas.text_height(state, _SMALL, told_wide) + canvas.px(6))
        canvas.text(above, sentence, _SENTENCE)
        spot, told = foot.left(canvas.em(34), canvas.em(46) - canvas.em(34))
        canvas.icon(spot.top(canvas.em(34))[0], ICONS[promise.verdict], colour)
        canvas.text(told, state, replace(_SMALL, colour=colour))

    return paint


def _credit(desk: Desk, credit: Credit) -> Paint:
    """Return a paint that draws what a seat's word is worth: the row itself is the bar."""
    spec, number = desk.sitting.seat(credit.seat), desk.sitting.number(credit.seat)

    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        theme = canvas.theme
        medal, row = rect.left(rect.h, canvas.px(12))
        paint_medal(canvas, medal, number, spec.affiliation)
        canvas.panel(row, Sheet(theme.sunken, radius=10))
        worth = row.left(row.w * credit.percent // 100)[0]
        canvas.panel(worth, Sheet(blend(theme.panel, theme.accent, 0.3), radius=10))
        figure, name = row.inset(canvas.px(14), 0).end(canvas.em(70))
        canvas.text(name, credit.name, Style(SMALL, 500, valign="middle"))
        canvas.text(figure, str(credit.percent), Style(BODY, 700, align="right", valign="middle"))

    return paint
