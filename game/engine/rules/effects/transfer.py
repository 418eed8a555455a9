"""The verb `transfer`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.plays import Play
from game.engine.rules.targets import seats_meant
from game.engine.rules.treaty import knowledge


@dataclass(frozen=True, slots=True)
class Transfer:
    """Carry the ideas of a workshop out of its room (C23); whether it works is the card's risk."""

    who: str = "self"

    def resolve(self, draft: Draft, play: Play) -> None:
        """Make known what those seats have found."""
        if play.seat is not None:
            for room in seats_meant(draft.scenario, play, self.who):
                knowledge.transfer(draft, room, play.seat)
