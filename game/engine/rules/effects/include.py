"""The verb `include`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.plays import Play
from game.engine.rules.systems import inclusion


@dataclass(frozen=True, slots=True)
class Include:
    """Have people outside government consulted in the talks, or give them a seat there."""

    step: str

    def resolve(self, draft: Draft, play: Play) -> None:
        """Raise the step; the last one emerges by itself when an idea of theirs is in the text."""
        inclusion.include(draft, self.step, play.cause)
