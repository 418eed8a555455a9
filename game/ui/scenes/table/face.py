"""A card of a hand as its face: icon, price, effects and odds."""

from __future__ import annotations

from game.engine.model.specs import CardSpec
from game.ui.scenes.table.sitting import Sitting
from game.ui.widgets.card import CardFace, Cost
from game.wording.cards import card_words
from game.wording.language import _
from game.wording.names import track_number

_ICONS = {
    "statement": "publication",
    "jobs": "investment",
    "service": "aid",
    "campaign": "advocacy",
    "sanctuary": "relief",
    "press": "newspaper",
    "network": "link-chain",
    "facilitation": "workshop",
    "briefing": "memorandum",
    "convening": "summit",
}
"""Instruments that share the icon of another; all others have one of their own name."""


def instrument_icon(instrument: str) -> str:
    """Return the name of the icon of what kind of act a card is."""
    return _ICONS.get(instrument, instrument.replace("_", "-"))


def card_face(sitting: Sitting, card: CardSpec, track: str) -> CardFace:
    """Return the face of a card in a seat's hand; ``track`` is the seat's."""
    text = sitting.texts.cards[card.id]
    said = card_words(card, sitting.table.pack.scenario.numbers)
    costs = (("influence", card.cost.influence), ("funds", card.cost.funds))
    return CardFace(
        title=text.title,
        track=track_number(track),
        icon=instrument_icon(card.instrument),
        costs=tuple(Cost(icon, amount) for icon, amount in costs if amount),
        effects=said.face,
        tags=said.tags,
        odds=said.odds,
        lesson=text.lesson,
        source=_("{title}: {section}").format(title=text.source.title, section=text.source.section),
    )
