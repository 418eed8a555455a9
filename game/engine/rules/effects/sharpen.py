"""The verb `sharpen`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import let_last
from game.engine.model.plays import Play


@dataclass(frozen=True, slots=True)
class Sharpen:
    """Measure how far people trust each other (C27), so that everybody can read it rightly."""

    rounds: int

    def resolve(self, draft: Draft, play: Play) -> None:
        """Let the measure last in every dyad reached."""
        for dyad in play.dyads:
            let_last(draft, "measured", dyad, self.rounds, play.cause)
