"""The verb `purse`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import change
from game.engine.model.plays import Play


@dataclass(frozen=True, slots=True)
class Purse:
    """Fill or starve the purses of the spoilers of every party reached."""

    amount: int

    def resolve(self, draft: Draft, play: Play) -> None:
        """Change each purse."""
        for number, spoiler in enumerate(draft.scenario.spoilers):
            if spoiler.party in play.parties:
                change(draft, draft.scenario.table.purse(number), self.amount, play.cause)
