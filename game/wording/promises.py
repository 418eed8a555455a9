"""Promises as sentences that build themselves, and what became of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine.model.bargaining_actions import MakePromise
from game.engine.model.promises import Promise
from game.engine.model.terms import Term
from game.engine.rules.promises.acts import ACTS
from game.wording.language import _, capital, later
from game.wording.refusals import CODES, reason_in_short
from game.wording.terms import GAP, act_words

_ACTS = {
    "play_tag": later("play a card on a theme"),
    "play_instrument": later("play a card of a kind"),
    "not_coerce": later("put no pressure on a party"),
    "let_pass": later("let the assembly act"),
    "pay": later("pay somebody"),
    "approve": later("accept a text with an option"),
}
_VERDICTS = {
    "": later("open"),
    "kept": later("kept"),
    "broken": later("broken"),
    "overtaken": later("overtaken"),
}
_WHY = {
    "done": later("it was done"),
    "held": later("it was left undone to the end, as promised"),
    "time_passed": later("the time passed and it was not done"),
    "done_anyway": later("what was to be left was done"),
    "refused": later("the money was held out and not taken"),
    "returned": later("the card could not be played after all and came back"),
    "no_return": later("the other side did not do its part"),
    "away": later("the seat had left before it could act"),
    "session_over": later("the session ended first"),
}
SETTLED = frozenset(_WHY) | CODES
"""Every code by which a promise can end that has words."""


@dataclass(frozen=True, slots=True)
class PromiseSentence:
    """A promise as far as it has been put together.

    Attributes:
        text: The sentence, with an ellipsis for what is still open.
        gaps: What is still open, the next one first: `to`, `act`, `of`, `amount`, `option`,
            `by`, and the same but `to` with `return_` before it for what is asked in return.
    """

    text: str
    gaps: tuple[str, ...]


def promise_sentence(texts: Texts, promise: MakePromise | Promise) -> PromiseSentence:
    """Say a promise as its maker would, complete or half built.

    What is still open is empty, or 0, in the record: a `MakePromise` with an empty `Term` says
    "I will ...". A condition that has been begun is an `in_return` with an empty `Term`.
    """
    act = act_words(texts, promise.act, me=promise.seat, you=promise.to)
    due = _due(promise.act, promise.by)
    if promise.in_return is None:
        text = _("I will {act} {due}.").format(act=act, due=due)
    else:
        other = act_words(texts, promise.in_return, me=promise.seat, you=promise.to)
        text = _("I will {act} {due}, if you {other} {other_due}.").format(
            act=act, due=due, other=other, other_due=_due(promise.in_return, promise.return_by)
        )
    return PromiseSentence(text, tuple(_gaps(promise)))


def act_name(kind: str) -> str:
    """Return a kind of act as a choice on the screen."""
    return _(_ACTS[kind])


def verdict_name(verdict: str) -> str:
    """Return how a promise ended, in small letters; empty means that it is open."""
    return _(_VERDICTS[verdict])


def settled_why(code: str) -> str:
    """Return why a promise ended as it did, as the end of a sentence."""
    return _(_WHY[code]) if code in _WHY else reason_in_short(code)


def promise_state(promise: Promise, now: int) -> str:
    """Return what became of a promise and why, or until when it is open, in round `now`."""
    heard = _("in public") if promise.public else _("between the two")
    if promise.verdict:
        text = _("{verdict} in round {round}, {heard}: {why}.").format(
            verdict=verdict_name(promise.verdict),
            round=promise.settled,
            heard=heard,
            why=settled_why(promise.code),
        )
        return capital(text)
    if promise.by == now:
        return _("Due in this round, {heard}.").format(heard=heard)
    return _("Due by round {round}, {heard}.").format(round=promise.by, heard=heard)


def _due(term: Term, by: int) -> str:
    """Return until when something is done, or left."""
    forbidden = term.kind in ACTS and ACTS[term.kind].forbidden
    pattern = _("until the end of round {round}") if forbidden else _("by round {round}")
    return pattern.format(round=by or GAP)


def _gaps(promise: MakePromise | Promise) -> Iterator[str]:
    if not promise.to:
        yield "to"
    yield from _open_parts(promise.act, "")
    if not promise.by:
        yield "by"
    if promise.in_return is not None:
        yield from _open_parts(promise.in_return, "return_")
        if not promise.return_by:
            yield "return_by"


def _open_parts(term: Term, prefix: str) -> Iterator[str]:
    """Give what a term still needs; money needs an amount, and a text an option."""
    if not term.kind:
        yield f"{prefix}act"
        return
    if not term.of:
        yield f"{prefix}of"
    if term.kind == "pay" and not term.amount:
        yield f"{prefix}amount"
    if term.kind == "approve" and not term.option:
        yield f"{prefix}option"
