"""Training: people who have learnt to mediate do it better, for a while (claim C42, E27)."""

from game.engine.model.draft import Position
from game.engine.model.events import Factor
from game.engine.model.specs import CardSpec
from game.engine.rules.lasting import is_lasting

SKILLED = ("workshop", "mediation", "facilitation", "negotiation", "dialogue", "good_offices")
"""The instruments that can be learnt."""


def factor(position: Position, seat: int, card: CardSpec) -> tuple[Factor, ...]:
    """Return what a seat's training adds to what it does with skill."""
    if card.instrument not in SKILLED or not is_lasting(position, "trained", seat):
        return ()
    return (Factor("trained", position.scenario.numbers.trained),)
