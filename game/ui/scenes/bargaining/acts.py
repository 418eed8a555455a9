"""What a seat can promise, listed for people to choose from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from game.content.texts import Texts
from game.engine import State
from game.engine.model.terms import Term
from game.engine.rules.promises.acts import ACTS
from game.engine.rules.sheets import known_options
from game.wording import instrument_name, party_name, tag_title
from game.wording.authored import issue_title, option_title

MOST_FUNDS = 5
"""The sums to choose from end here; a larger one takes a second promise."""


def kinds_of(known: State, seat: str) -> tuple[str, ...]:
    """Return the kinds of act that a seat can promise at all."""
    return tuple(kind for kind in ACTS if terms_of(known, seat, kind, ""))


def terms_of(known: State, seat: str, kind: str, to: str) -> tuple[Term, ...]:
    """Return every act of a kind that a seat can promise; money goes to ``to``, or anybody."""
    number = known.scenario.seat_number[seat]
    found = _candidates(known, seat, kind, to)
    return tuple(term for term in found if ACTS[kind].refuse(known, number, term) is None)


def subjects(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Return what can be chosen first: each sum, or each subject with its option still open."""
    return tuple(dict.fromkeys(replace(term, option="") for term in terms))


def subject_name(texts: Texts, term: Term) -> str:
    """Return what an act is about, as a choice."""
    match term.kind:
        case "play_tag":
            return tag_title(term.of)
        case "play_instrument":
            return instrument_name(term.of)
        case "not_coerce" | "let_pass":
            return party_name(texts, term.of)
        case "pay":
            return str(term.amount)
    return issue_title(texts, term.of)


def option_name(texts: Texts, term: Term) -> str:
    """Return which option of its issue an act is about."""
    return option_title(texts, term.of, term.option)


def _candidates(known: State, seat: str, kind: str, to: str) -> Iterable[Term]:
    scenario = known.scenario
    match kind:
        case "play_tag":
            return (Term(kind, tag) for tag in scenario.tags)
        case "play_instrument":
            deck = scenario.seats[scenario.seat_number[seat]].deck
            names = {scenario.cards[card].instrument for card in deck}
            return (Term(kind, name) for name in sorted(names))
        case "not_coerce" | "let_pass":
            return (Term(kind, party.id) for party in scenario.parties)
        case "pay":
            payee = to or next(one.id for one in scenario.seats if one.id != seat)
            return (Term(kind, payee, amount) for amount in range(1, MOST_FUNDS + 1))
    treaty = scenario.treaty
    return (
        Term("approve", issue.id, option=option)
        for issue in (treaty.issues if treaty else ())
        for option in known_options(known, None, issue.id)
    )
