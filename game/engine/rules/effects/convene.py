"""The verb `convene`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import let_last
from game.engine.model.plays import Play


@dataclass(frozen=True, slots=True)
class Convene:
    """Bring everybody who is active to one table, so that nobody gets in the way (C32)."""

    rounds: int

    def resolve(self, draft: Draft, play: Play) -> None:
        """Let the coordination last for some rounds."""
        let_last(draft, "convened", 0, self.rounds, play.cause)
