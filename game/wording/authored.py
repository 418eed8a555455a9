"""Names that authors gave: parties, the pairs of them, seats, cards, news."""

from game.content.texts import Texts
from game.engine.model.gauges import Gauge
from game.wording.language import DASH, _
from game.wording.names import gauge_name


def party_name(texts: Texts, party: str) -> str:
    """Return a party's name."""
    return texts.parties[party].name


def dyad_name(texts: Texts, dyad: str) -> str:
    """Return the two parties of a dyad with a dash between them."""
    return DASH.join(party_name(texts, party) for party in parties_of(dyad))


def two_parties(texts: Texts, dyad: str) -> str:
    """Return the two parties of a dyad as words in a sentence."""
    first, second = parties_of(dyad)
    return _("{first} and {last}").format(
        first=party_name(texts, first), last=party_name(texts, second)
    )


def parties_of(dyad: str) -> tuple[str, str]:
    """Return the ids of the two parties whose ids a dyad's id joins with a hyphen."""
    first, _hyphen, second = dyad.partition("-")
    return first, second


def seat_name(texts: Texts, seat: str) -> str:
    """Return a seat's name."""
    return texts.seats[seat].name


def card_title(texts: Texts, card: str) -> str:
    """Return a card's title."""
    return texts.cards[card].title


def news_title(texts: Texts, event: str) -> str:
    """Return the title of a piece of news."""
    return texts.events[event].title


def issue_title(texts: Texts, issue: str) -> str:
    """Return what an issue is called; one that does not exist keeps the word it was asked by."""
    return texts.issues[issue].title if issue in texts.issues else issue.replace("_", " ")


def option_title(texts: Texts, issue: str, option: str) -> str:
    """Return what an option of an issue is called; one that does not exist as above."""
    known = texts.issues[issue].options if issue in texts.issues else {}
    return known[option].title if option in known else option.replace("_", " ")


def mandate_title(texts: Texts, mandate: str) -> str:
    """Return what a mandate is called."""
    return texts.mandates[mandate].title


def spoiler_name(texts: Texts, spoiler: str) -> str:
    """Return what a spoiler is called."""
    return texts.spoilers[spoiler].name


def target_name(texts: Texts, kind: str, target: str) -> str:
    """Return what something is about: a `dyad`, `party`, `seat` or `spoiler`; else nothing."""
    if kind == "spoiler":
        return spoiler_name(texts, target)
    if kind == "dyad":
        return dyad_name(texts, target)
    if kind == "party":
        return party_name(texts, target)
    return seat_name(texts, target) if kind == "seat" else ""


OWNERS = {
    "trust": "dyad",
    "escalation": "dyad",
    "support": "party",
    "grievance": "party",
    "link": "none",
    "funds": "seat",
    "influence": "seat",
    "standing": "seat",
    "readiness": "party",
    "guarantee": "none",
    "political": "none",
    "economic": "none",
    "social": "none",
    "purse": "spoiler",
    "coercion": "party",
    "face": "party",
}
"""Whose each kind of gauge is; and `coercion`, from which a party can be kept, and its `face`."""


def gauge_title(texts: Texts, gauge: Gauge) -> str:
    """Return what a gauge is called and whose it is."""
    owner = target_name(texts, OWNERS[gauge.kind], gauge.of)
    name = gauge_name(gauge)
    return f"{name}, {owner}" if owner else name
