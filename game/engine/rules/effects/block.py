"""The verb `block`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import let_last
from game.engine.model.plays import Play


@dataclass(frozen=True, slots=True)
class Block:
    """Keep the seats of every party reached from playing coercive cards for some rounds."""

    rounds: int

    def resolve(self, draft: Draft, play: Play) -> None:
        """Block from now to the end of the last of those rounds."""
        for party in play.parties:
            let_last(draft, "coercion", party, self.rounds, play.cause)
