"""A promise in the making: choose word by word, and read the sentence as it grows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from game.engine.model.bargaining_actions import MakePromise
from game.engine.model.terms import Term
from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.nodes import Look, Node, Role
from game.ui.scenes.bargaining.acts import (
    kinds_of,
    option_name,
    subject_name,
    subjects,
    terms_of,
)
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.pieces import TEXT, add_question
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.chips import Chip
from game.ui.scenes.table.frame import TableScene
from game.ui.text import Style
from game.ui.ways import Way
from game.wording import _, seat_name
from game.wording.promises import act_name, promise_sentence

_SENTENCE = Style(46, 700, valign="middle")
_OPEN = Term("")


class PromiseForm(TableScene[None]):
    """Build a promise by choosing; the sentence stands large above all."""

    title = "A promise"
    speaker = "promise"

    def __init__(self, desk: Desk, draft: MakePromise | None = None) -> None:
        """Begin with an empty sentence, or with one begun elsewhere."""
        self._desk = desk
        self._draft = draft or self._empty()

    def _empty(self) -> MakePromise:
        desk = self._desk
        return MakePromise(desk.seat, "", _OPEN, desk.known.round, public=not desk.private)

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._desk.sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        return _("Choose word by word. A promise binds only in honour, but it is watched.")

    @property
    def onward(self) -> Way:
        """Return the button that gives the word."""
        label = _("Give this word")
        return Way("onward", label, self._give, "promise", "confirm", refusal=self._refusal)

    @property
    def _refusal(self) -> str:
        if promise_sentence(self._desk.texts, self._draft).gaps:
            return _("The sentence is not whole yet: choose what stands for the dots.")
        return self._desk.refusal(self._draft)

    def ways(self) -> Sequence[Way]:
        """Return the way back."""
        return (Way("back", _("Back"), self.close, "back", "close"),)

    def escape(self) -> None:
        """Go back without a word."""
        self.close()

    def entered(self) -> None:
        """Put the focus on the first choice."""
        self.host.focus(f"to-{self._desk.others()[0]}")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the sentence above the choices."""
        sentence = promise_sentence(self._desk.texts, self._draft).text
        inner = area.w - canvas.px(72)
        height = canvas.text_height(sentence, _SENTENCE, inner) + canvas.px(48)
        top, rest = area.top(min(height, area.h // 2), canvas.px(20))

        def paint(on: Canvas, rect: Rect, _look: Look) -> None:
            on.panel(rect, Sheet(on.theme.panel, on.theme.accent, 3, raised=True))
            on.text(rect.inset(on.px(36), on.px(20)), sentence, _SENTENCE)

        column = Column(canvas, rest, "body", 14)
        self._choices(column)
        return [
            Node("sentence", top, Role.HEADING, sentence, paint=paint),
            *column.nodes(_("The words to choose from")),
        ]

    def _choices(self, column: Column) -> None:
        draft, gaps = self._draft, promise_sentence(self._desk.texts, self._draft).gaps
        if not gaps and self._refusal:
            column.text("refusal", self._refusal, replace(TEXT, colour=column.canvas.theme.bad))
        self._who(column)
        if not draft.to:
            return
        self._act(column, "what", draft.act)
        if draft.act.of and "option" not in gaps:
            self._rounds(column, "by", _("By the end of round"), draft.by)
            self._return(column)
            self._heard(column)

    def _who(self, column: Column) -> None:
        desk, name = self._desk, partial(seat_name, self._desk.texts)
        if len(desk.seats) > 1:
            _row(column, _("Who promises"), "from", desk.seats, name, desk.seat, self._speak)
        _row(column, _("To whom"), "to", desk.others(), name, self._draft.to, self._turn)

    def _speak(self, seat: str) -> None:
        self._desk.pick(seat)
        self._draft = self._empty()

    def _turn(self, to: str) -> None:
        act = self._draft.act
        if act.kind == "pay":
            act = replace(act, of=to)
        self._draft = replace(self._draft, to=to, act=act, in_return=None, return_by=0)

    def _act(self, column: Column, name: str, term: Term) -> None:
        """Lay out the kinds of act a seat can promise, and what there is of the chosen kind."""
        desk, draft = self._desk, self._draft
        seat, to = (draft.seat, draft.to) if name == "what" else (draft.to, draft.seat)
        title = _("{seat} will").format(seat=seat_name(desk.texts, seat))

        def turn(kind: str) -> None:
            found = subjects(terms_of(desk.known, seat, kind, to))
            self._change(name, found[0] if len(found) == 1 else Term(kind))

        kinds = kinds_of(desk.known, seat)
        _row(column, title, f"{name}-kind", kinds, act_name, term.kind, turn)
        if not term.kind:
            return
        found = terms_of(desk.known, seat, term.kind, to)
        self._pick(column, f"{name}-of", subjects(found), term, replace(term, option=""))
        if term.kind == "approve" and term.of:
            options = tuple(one for one in found if one.of == term.of)
            self._pick(column, f"{name}-option", options, term, term)

    def _pick(
        self, column: Column, name: str, found: Sequence[Term], term: Term, chosen: Term
    ) -> None:
        """Lay out what an act can be about, or which option of it."""
        part = name.partition("-")[0]
        label = option_name if name.endswith("-option") else subject_name
        titles = {"pay": _("How much")}
        title = _("Which option") if name.endswith("-option") else _("What exactly")
        chips = [
            Chip(
                f"{name}-{number}",
                label(self._desk.texts, one),
                partial(self._change, part, one),
                chosen=one == chosen,
            )
            for number, one in enumerate(found)
        ]
        add_question(column, name, titles.get(term.kind, title), chips)

    def _change(self, name: str, term: Term) -> None:
        if name == "what":
            self._draft = replace(self._draft, act=term)
        else:
            self._draft = replace(self._draft, in_return=term)

    def _rounds(self, column: Column, name: str, title: str, chosen: int) -> None:
        known = self._desk.known
        end = known.scenario.rounds if name == "by" else self._draft.by
        rounds = [str(number) for number in range(known.round, end + 1)]
        _row(column, title, name, rounds, str, str(chosen), partial(self._due, name))

    def _due(self, name: str, number: str) -> None:
        due, draft = int(number), self._draft
        if name == "by":
            self._draft = replace(draft, by=due, return_by=min(draft.return_by, due))
        else:
            self._draft = replace(draft, return_by=due)

    def _return(self, column: Column) -> None:
        draft = self._draft
        words = {"no": _("without condition"), "yes": _("only if …")}
        chosen = "no" if draft.in_return is None else "yes"
        title = _("A condition")
        _row(column, title, "if", tuple(words), words.__getitem__, chosen, self._condition)
        if draft.in_return is not None:
            self._act(column, "return", draft.in_return)
            self._rounds(column, "return-by", _("And that by round"), draft.return_by)

    def _condition(self, answer: str) -> None:
        term, due = (None, 0) if answer == "no" else (_OPEN, self._desk.known.round)
        self._draft = replace(self._draft, in_return=term, return_by=due)

    def _heard(self, column: Column) -> None:
        if not self._desk.private:
            told = _("Everybody hears it. To promise something in private, step aside.")
            column.text("heard", told, TEXT)
            return
        words = {"public": _("everybody"), "private": _("only the two of us")}
        chosen = "public" if self._draft.public else "private"
        title = _("Who hears it")
        _row(column, title, "heard", tuple(words), words.__getitem__, chosen, self._hear)

    def _hear(self, whom: str) -> None:
        self._draft = replace(self._draft, public=whom == "public")

    def _give(self) -> None:
        self._desk.do(self.host, self._draft, self.close)


def _row(
    column: Column,
    title: str,
    name: str,
    choices: Sequence[str],
    label: Callable[[str], str],
    chosen: str,
    choose: Callable[[str], None],
) -> None:
    """Lay out a question and one chip for each answer."""
    chips = [
        Chip(f"{name}-{one}", label(one), partial(choose, one), chosen=one == chosen)
        for one in choices
    ]
    add_question(column, name, title, chips)
