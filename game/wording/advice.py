"""Advice in words: the move, the interest it serves, what is expected, what is in doubt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from game.bots.advice import Account, Advice, Found, Span
from game.bots.reasons import REASONS
from game.content.texts import Texts
from game.engine import Commit, State
from game.wording.authored import gauge_title
from game.wording.bot_reasons import reason_words
from game.wording.cards import cost_words
from game.wording.changes import factor_words
from game.wording.language import _, from_to, later, listed, signed, times
from game.wording.ledger import said
from game.wording.moves import move_words
from game.wording.names import tag_name
from game.wording.preview import hangs_on, odds_of


@dataclass(frozen=True, slots=True)
class AdviceWords:
    """An advice, ready to be read.

    Attributes:
        title: The move.
        button: What stands on the button that does it.
        why: The interest that it serves.
        cost: What it costs; empty for nothing.
        expected: What it is expected to change, one line each, with its range.
        doubts: What may turn out otherwise, one sentence each.
    """

    title: str
    button: str
    why: str
    cost: str
    expected: tuple[str, ...]
    doubts: tuple[str, ...]


_WHY = {
    "theme_answers": later("It answers the news, which otherwise makes things worse for all."),
    "ask_to_learn": later("Nobody can trade well without knowing what the others need."),
    "keep_influence": later(
        "What you could play now would bring less than the influence is worth later."
    ),
    "enough_laid": later("A further card would bring less than it costs."),
    "word_is_owed": later("You have given your word, and a word that is kept is worth a lot."),
    "answers_news": later("It answers the news, which otherwise makes things worse for all."),
    "opens_ways": later("It moves no number by itself, but it opens ways for later."),
}
_MOVES = {
    "leaders": later("Leaders who trust each other can sign, and can hold to what they sign."),
    "influentials": later("Trust among influential people carries leaders and communities alike."),
    "communities": later("A treaty lasts only if communities can live with each other."),
    "escalation": later("A calmer conflict keeps doors open that war would close."),
    "support": later("A government can only sign what its people support."),
    "grievance": later("Less bitterness means fewer rounds lost to old wounds."),
    "link": later("The better the tracks hear one another, the more of it reaches all levels."),
    "funds": later("Money keeps work going that others rely on."),
    "influence": later("Influence now is a card more later."),
    "standing": later("With more standing, every card of yours counts for more."),
    "readiness": later("Who is ready to give something finds a text that both can accept."),
    "guarantee": later("A guarantee protects the treaty when it is tried."),
    "purse": later("Those who live from the quarrel have less to spend on it."),
    "political": later("Institutions that work keep a treaty alive."),
    "economic": later("People who can earn a living keep a treaty alive."),
    "social": later("People who can live side by side keep a treaty alive."),
}


def advice_words(known: State, texts: Texts, advice: Advice) -> AdviceWords:
    """Return an advice in words.

    Args:
        known: What the seat knows.
        texts: What authors wrote.
        advice: The advice.
    """
    action = advice.action
    cost = cost_words(known.scenario.cards[action.card].cost) if isinstance(action, Commit) else ""
    buttons = {"commit": _("Lay it face down"), "ready": _("Ready")}
    return AdviceWords(
        title=move_words(known, texts, action),
        button=buttons.get(action.kind, _("Do it")),
        why=_why(texts, advice),
        cost=cost,
        expected=tuple(_expected(texts, span) for span in advice.spans),
        doubts=tuple(_doubts(texts, advice)),
    )


def _why(texts: Texts, advice: Advice) -> str:
    reason = advice.reason
    if reason is None:
        return ""
    if reason.code in REASONS:
        return reason_words(texts, reason)
    table: Mapping[str, str] = _MOVES if reason.code == "moves_gauge" else _WHY
    return _(table[reason.of if reason.code == "moves_gauge" else reason.code])


def _expected(texts: Texts, span: Span) -> str:
    """Return one expectation: from where to where, and between which amounts it may lie."""
    told = f"{gauge_title(texts, span.gauge)}: {signed(span.expected)}"
    moved = from_to(span.before, span.before + span.expected)
    if span.least == span.most:
        return f"{told} ({moved})"
    between = _("between {least} and {most}").format(
        least=signed(span.least), most=signed(span.most)
    )
    return f"{told} ({moved}), {between}"


_DOUBTS_OF_TALKS = {
    "ask_why": later("The answer may be guarded, and need not be true."),
    "offer": later("They may say no, and they learn what you would give."),
    "accept_offer": later("What they give in return may turn out to be worth less."),
    "decline_offer": later("They may not ask again."),
    "invite": later("They may say no, or have no card for it."),
    "answer_invitation": later("Nobody can be held to what they play."),
    "agree": later("Nobody can be held to what they play."),
    "promise": later("A promise that is broken costs standing and trust."),
    "draft_clause": later("The other side may be unable to accept it."),
    "table_idea": later("The others may like it less than you do."),
    "draw_red_line": later("It binds you too: crossing it later costs support at home."),
    "approve": later("The others may still say no, and change the text."),
    "unapprove": later("The others may lose patience."),
    "sign": later("Each people is asked, and may refuse."),
    "unsign": later("The talks may have to begin anew."),
}


def _doubts(texts: Texts, advice: Advice) -> Iterator[str]:
    prospects = advice.prospects
    if prospects is None:
        if advice.action.kind in _DOUBTS_OF_TALKS:
            yield _(_DOUBTS_OF_TALKS[advice.action.kind])
        return
    if prospects.chance:
        yield odds_of(prospects.chance)
    yield from hangs_on(texts, prospects)
    for factor in advice.factors:
        less = factor.percent < 100
        told = _("It may be less: {why}.") if less else _("It may be more: {why}.")
        usual = factor_words(factor)
        why = _(_MAY_HAPPEN[factor.code]) if factor.code in _MAY_HAPPEN else usual
        of = tag_name(factor.of) if factor.code == "joint" else factor.of
        yield told.format(why=why.format(percent=times(factor.percent), of=of))
    if advice.guesses:
        yield _("These numbers are estimates; nobody can measure them well.")
    if not prospects.chance and not prospects.odds and not advice.factors:
        yield _("Nobody knows what the others will play.")


_MAY_HAPPEN = {
    "crowded": later("others may do the same without agreeing ({percent})"),
    "joint": later("others may play on {of}, too ({percent})"),
}
"""What others may do to a card, where the ledger would say that they did it."""


@dataclass(frozen=True, slots=True)
class AccountWords:
    """Where an advice was right and where it was wrong, ready to be read.

    Attributes:
        title: The move.
        verdict: How it went, in one sentence.
        lines: Each expectation with what came of it, and whether it was right.
        causes: What chance and the rules did, one sentence each.
    """

    title: str
    verdict: str
    lines: tuple[tuple[str, bool], ...]
    causes: tuple[str, ...]


def account_words(known: State, texts: Texts, account: Account) -> AccountWords:
    """Return an account in words; `known` is what the seat knows."""
    wrong = sum(not found.right for found in account.found)
    if not wrong:
        verdict = _("The adviser was right: all came within what it expected.")
    elif wrong == len(account.found):
        verdict = _("The adviser was wrong.")
    else:
        verdict = _("The adviser was right in part, and in part it was not.")
    return AccountWords(
        title=move_words(known, texts, account.advice.action),
        verdict=verdict,
        lines=tuple((_compared(texts, found), found.right) for found in account.found),
        causes=tuple(said(known.scenario, texts, event) for event in account.causes),
    )


def _compared(texts: Texts, found: Found) -> str:
    span = found.span
    told = _("{gauge}: expected {expected}, came {change}.")
    if span.least != span.most:
        told = _("{gauge}: expected {expected}, between {least} and {most}; came {change}.")
    line = told.format(
        gauge=gauge_title(texts, span.gauge),
        expected=signed(span.expected),
        least=signed(span.least),
        most=signed(span.most),
        change=signed(found.change),
    )
    if not found.factors or found.change == span.expected:
        return line
    factors = listed([factor_words(one) for one in found.factors])
    return f"{line} {_('What made the difference: {factors}.').format(factors=factors)}"
