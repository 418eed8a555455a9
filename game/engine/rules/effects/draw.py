"""The verb `draw`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import draw_cards
from game.engine.model.plays import Play
from game.engine.rules.targets import seats_meant


@dataclass(frozen=True, slots=True)
class Draw:
    """Let seats draw cards from their own decks."""

    cards: int
    who: str = "self"

    def resolve(self, draft: Draft, play: Play) -> None:
        """Draw at once, above the hand size if need be."""
        for seat in seats_meant(draft.scenario, play, self.who):
            draw_cards(draft, seat, self.cards)
