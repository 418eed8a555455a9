"""What a seat can put into a package, listed for people to choose from."""

from __future__ import annotations

from collections.abc import Iterable

from game.content.texts import Texts
from game.engine import State
from game.engine.model.terms import Term
from game.engine.rules.deals.goods import GOODS
from game.wording import _, card_title, tag_title
from game.wording.authored import issue_title, option_title

MOST_FUNDS = 5
"""The sums to choose from end here."""
ICONS = {
    "funds": "funds",
    "show_card": "eye",
    "show_interest": "search",
    "agree_theme": "theme",
    "vote": "treaty",
}


def good_name(kind: str) -> str:
    """Return a kind of good as a choice on the screen."""
    names = {
        "funds": _("Money"),
        "show_card": _("A look at a card"),
        "show_interest": _("What weighs for us"),
        "agree_theme": _("Working on a theme"),
        "vote": _("A sure yes to the text"),
    }
    return names[kind]


def goods_of(known: State, seat: str, kind: str) -> tuple[Term, ...]:
    """Return every good of a kind that a seat could give; of its cards those that are known.

    Of the own seat that is its hand. Of another seat it is its deck, for nobody knows its hand.
    """
    number = known.scenario.seat_number[seat]
    found = _candidates(known, number, kind)
    return tuple(term for term in found if GOODS[kind].refuse(known, number, term) is None)


def choice_name(texts: Texts, term: Term) -> str:
    """Return a good within its kind, as a choice."""
    match term.kind:
        case "funds":
            return str(term.amount)
        case "show_card":
            return card_title(texts, term.of)
        case "agree_theme":
            return tag_title(term.of)
        case "vote":
            return _("{issue}: {option}").format(
                issue=issue_title(texts, term.of), option=option_title(texts, term.of, term.option)
            )
    return issue_title(texts, term.of)


def _candidates(known: State, number: int, kind: str) -> Iterable[Term]:
    scenario = known.scenario
    match kind:
        case "funds":
            return (Term(kind, amount=amount) for amount in range(1, MOST_FUNDS + 1))
        case "show_card":
            cards = known.hands[number] or scenario.seats[number].deck
            return (Term(kind, card) for card in sorted(set(cards)))
        case "agree_theme":
            return (Term(kind, tag) for tag in scenario.tags)
    issues = scenario.treaty.issues if scenario.treaty else ()
    if kind == "vote":
        return (Term(kind, one.id, option=way.id) for one in issues for way in one.options)
    return (Term(kind, issue.id) for issue in issues)
