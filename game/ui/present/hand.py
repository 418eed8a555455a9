"""A card in the hand of a seat: its face, and what a price is called."""

from game.content.texts import CardText, Texts
from game.engine import Scenario
from game.ui.present.icons import instrument_icon
from game.ui.widgets.card import CardFace, Cost
from game.wording import _, card_words, gauge_kind, tag_name, track_number

_MOST_LINES = 4
"""How many effects stand on lines of their own; more are put together."""


def card_face(scenario: Scenario, texts: Texts, card: str, track: str) -> CardFace:
    """Return the front of a card as a track holds it, with lesson and source for its back."""
    spec, told = scenario.cards[card], texts.cards[card]
    words = card_words(spec, scenario.numbers)
    price = {"influence": spec.cost.influence, "funds": spec.cost.funds}
    return CardFace(
        title=told.title,
        track=track_number(track),
        icon=instrument_icon(spec.instrument),
        costs=tuple(
            Cost(means, amount, means_words(means, amount))
            for means, amount in price.items()
            if amount
        ),
        effects=words.effects if len(words.effects) <= _MOST_LINES else words.face,
        tags=tuple(map(tag_name, told.tags)),
        odds=words.odds,
        lesson=told.lesson,
        source=source_line(told),
    )


def means_words(means: str, amount: int) -> str:
    """Return how much of a seat's means there is, such as ``Influence 2``."""
    return _("{means} {amount}").format(means=gauge_kind(means), amount=amount)


def source_line(told: CardText) -> str:
    """Return where a card's idea comes from."""
    return _("{title}, section “{section}”").format(
        title=told.source.title, section=told.source.section
    )
