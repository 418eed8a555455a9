"""A promise in the making: choose word by word, and read the sentence as it grows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from game.content.texts import Texts
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
from game.ui.scenes.bargaining.pieces import TEXT
from game.ui.scenes.bargaining.questions import Question, add_questions
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.chips import Chip
from game.ui.scenes.table.frame import TableScene
from game.ui.text import Style
from game.ui.ways import Way
from game.wording import _, seat_name
from game.wording.promises import act_name, promise_sentence

T = TypeVar("T")

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
        self._asked = ""
        """The question whose words are shown; where there is none such, the first open one."""

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
        if not self._is_whole:
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

        column = Column(canvas, rest, "body", 8)
        if self._is_whole and self._refusal:
            column.text("refusal", self._refusal, replace(TEXT, colour=canvas.theme.bad))
        add_questions(column, self._sides(), self._question.id, self._ask)
        return [
            Node("sentence", top, Role.HEADING, sentence, paint=paint),
            *column.nodes(_("The words to choose from")),
        ]

    @property
    def _is_whole(self) -> bool:
        return not promise_sentence(self._desk.texts, self._draft).gaps

    # The questions, in the order of the sentence.

    def _sides(self) -> tuple[Sequence[Question], Sequence[Question]]:
        """Return what is promised, and once that is said, what it hangs on."""
        draft = self._draft
        mine = self._who()
        if draft.to:
            mine += self._act("what", draft.act)
        if not self._is_said(draft.act):
            return mine, ()
        mine.append(self._due("by", _("By the end of round"), draft.by))
        return mine, self._condition()

    @staticmethod
    def _is_said(act: Term) -> bool:
        return bool(act.of) and (act.kind != "approve" or bool(act.option))

    @property
    def _question(self) -> Question:
        """Return the question whose words are shown: the one pressed, or the first open one."""
        every = [question for side in self._sides() for question in side]
        asked = (one for one in every if one.id == self._asked)
        still_open = (one for one in every if not one.answer)
        return next(asked, next(still_open, every[-1]))

    def _ask(self, question: str) -> None:
        self._asked = question

    def _go_on(self) -> None:
        """Ask the next question that leaves a choice, and put the focus there."""
        every = [question for side in self._sides() for question in side]
        at = [question.id for question in every].index(self._asked)
        following = [one for one in every[at + 1 :] if len(one.chips) > 1 or not one.answer]
        self._asked = following[0].id if following else self._asked
        self.host.focus(self._question.chips[0].id)

    def _choice(
        self,
        name: str,
        title: str,
        choices: Iterable[T],
        label: Callable[[T], str],
        chosen: T | None,
        choose: Callable[[T], None],
        key: Callable[[int, T], str] = lambda _at, one: str(one),
    ) -> Question:
        """Return a question; answering it leads to the next."""

        def answer(one: T) -> None:
            self._asked = name
            choose(one)
            self._go_on()

        chips = (
            Chip(f"{name}-{key(at, one)}", label(one), partial(answer, one), chosen=one == chosen)
            for at, one in enumerate(choices)
        )
        return Question(name, title, tuple(chips))

    def _who(self) -> list[Question]:
        desk, name = self._desk, partial(seat_name, self._desk.texts)
        to = self._draft.to
        asked = [self._choice("to", _("To whom"), desk.others(), name, to, self._turn)]
        if len(desk.seats) > 1:
            title = _("Who promises")
            asked.insert(0, self._choice("from", title, desk.seats, name, desk.seat, self._speak))
        return asked

    def _speak(self, seat: str) -> None:
        self._desk.pick(seat)
        self._draft = self._empty()

    def _turn(self, to: str) -> None:
        act = self._draft.act
        if act.kind == "pay":
            act = replace(act, of=to)
        self._draft = replace(self._draft, to=to, act=act, in_return=None, return_by=0)

    def _act(self, part: str, term: Term) -> list[Question]:
        """Return the kind of act, what there is of that kind, and its option where it has one."""
        desk, draft = self._desk, self._draft
        seat, to = (draft.seat, draft.to) if part == "what" else (draft.to, draft.seat)
        title = _("I will") if part == "what" else _("You will")

        def turn(kind: str) -> None:
            found = subjects(terms_of(desk.known, seat, kind, to))
            self._change(part, found[0] if len(found) == 1 else Term(kind))

        kinds = kinds_of(desk.known, seat)
        asked = [self._choice(f"{part}-kind", title, kinds, act_name, term.kind, turn)]
        if term.kind:
            found = terms_of(desk.known, seat, term.kind, to)
            title = _("How much") if term.kind == "pay" else _("What exactly")
            now = replace(term, option="")
            asked.append(self._pick(f"{part}-of", title, subjects(found), subject_name, now))
            if term.kind == "approve" and term.of:
                of = [one for one in found if one.of == term.of]
                title = _("Which option")
                asked.append(self._pick(f"{part}-option", title, of, option_name, term))
        return asked

    def _pick(
        self,
        name: str,
        title: str,
        found: Sequence[Term],
        label: Callable[[Texts, Term], str],
        chosen: Term,
    ) -> Question:
        """Return what an act can be about, or which option of it."""
        words = partial(label, self._desk.texts)
        change = partial(self._change, name.partition("-")[0])
        return self._choice(name, title, found, words, chosen, change, lambda at, _one: str(at))

    def _change(self, part: str, term: Term) -> None:
        if part == "what":
            self._draft = replace(self._draft, act=term)
        else:
            self._draft = replace(self._draft, in_return=term)

    def _due(self, name: str, title: str, chosen: int) -> Question:
        known = self._desk.known
        end = known.scenario.rounds if name == "by" else self._draft.by
        rounds = range(known.round, end + 1)
        return self._choice(name, title, rounds, str, chosen, partial(self._set_due, name))

    def _set_due(self, name: str, due: int) -> None:
        draft = self._draft
        if name == "by":
            self._draft = replace(draft, by=due, return_by=min(draft.return_by, due))
        else:
            self._draft = replace(draft, return_by=due)

    def _condition(self) -> list[Question]:
        draft = self._draft
        words = {"no": _("without condition"), "yes": _("only if …")}
        chosen = "no" if draft.in_return is None else "yes"
        title = _("A condition")
        asked = [self._choice("if", title, words, words.__getitem__, chosen, self._set_condition)]
        if draft.in_return is not None:
            asked += self._act("return", draft.in_return)
            asked.append(self._due("return-by", _("And that by round"), draft.return_by))
        return [*asked, self._heard()]

    def _set_condition(self, answer: str) -> None:
        term, due = (None, 0) if answer == "no" else (_OPEN, self._desk.known.round)
        self._draft = replace(self._draft, in_return=term, return_by=due)

    def _heard(self) -> Question:
        """Ask who hears it; before everybody there is no privacy."""
        words = {"public": _("everybody"), "private": _("only the two of us")}
        chosen = "public" if self._draft.public else "private"
        title = _("Who hears it")
        asked = self._choice("heard", title, words, words.__getitem__, chosen, self._hear)
        if self._desk.private:
            return asked
        everybody, between = asked.chips
        told = _("Everybody hears it. To promise something in private, step aside.")
        return replace(asked, chips=(everybody, replace(between, refusal=told)))

    def _hear(self, whom: str) -> None:
        self._draft = replace(self._draft, public=whom == "public")

    def _give(self) -> None:
        self._desk.do(self.host, self._draft, self.close)
