"""The systems that the documents describe: one file for each, named as its module.

A scenario switches each on by its name. This page is where the rest of the rules asks them:
how strongly a card works, what it costs, what speaks against it, what comes of it afterwards.
"""

from game.engine.model.draft import Draft, Position
from game.engine.model.events import Factor
from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec, Cost
from game.engine.rules.systems import (
    friction,
    goodwill,
    home,
    local_partners,
    meetings,
    noise,
    rank,
    spoilers,
    talk,
    training,
    voters,
)
from game.engine.rules.systems.company import Company

_AFTER = {
    "rank": rank.after_card,
    "talk": talk.after_card,
    "meetings": meetings.after_card,
    "home": home.after_card,
    "friction": friction.after_card,
    "goodwill": goodwill.after_card,
}


def factors(
    position: Position, seat: int, card: CardSpec, dyad: int, company: Company
) -> tuple[Factor, ...]:
    """Return what the systems that are on do to a card's strength in one dyad."""
    modules = position.scenario.modules
    return (
        *(talk.factor(position, card, dyad, company) if "talk" in modules else ()),
        *(meetings.factor(position, seat, card, dyad) if "meetings" in modules else ()),
        *(home.factor(position, seat, dyad) if "home" in modules else ()),
        *(training.factor(position, seat, card) if "training" in modules else ()),
    )


def alone_in(
    position: Position, seat: int, dyads: tuple[int, ...], company: Company
) -> frozenset[int]:
    """Return the dyads in which a seat acts from far away, without a partner on the spot."""
    if "local_partners" not in position.scenario.modules:
        return frozenset()
    return local_partners.without_partner(position, seat, dyads, company)


def cost_of(position: Position, seat: int, card: CardSpec) -> Cost:
    """Return what a card costs a seat now."""
    if "voters" not in position.scenario.modules:
        return card.cost
    return voters.discounted(position, seat, card)


def after_card(draft: Draft, card: CardSpec, play: Play) -> None:
    """Let the systems that are on see a card that has taken effect."""
    for module, see in _AFTER.items():
        if module in draft.scenario.modules:
            see(draft, card, play)


def open_round(draft: Draft) -> None:
    """Let the systems that are on open a round."""
    if "noise" in draft.scenario.modules:
        noise.open_round(draft)
    if "spoilers" in draft.scenario.modules:
        spoilers.open_round(draft)


def close_round(draft: Draft) -> None:
    """Let the systems that are on close a round."""
    if "goodwill" in draft.scenario.modules:
        goodwill.close_round(draft)


__all__ = [
    "Company",
    "after_card",
    "alone_in",
    "close_round",
    "cost_of",
    "factors",
    "open_round",
]
