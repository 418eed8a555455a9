"""The verb `instruct`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import let_last
from game.engine.model.plays import Play
from game.engine.rules.targets import parties_meant


@dataclass(frozen=True, slots=True)
class Instruct:
    """Ask the capital for a free hand (C07): its delegation may say yes at once."""

    rounds: int

    def resolve(self, draft: Draft, play: Play) -> None:
        """Give it to the party of the acting seat, or to those reached by others."""
        for party in parties_meant(draft.scenario, play, "own"):
            let_last(draft, "free_hand", party, self.rounds, play.cause)
