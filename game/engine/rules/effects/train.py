"""The verb `train`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import let_last
from game.engine.model.plays import Play
from game.engine.rules.targets import seats_meant


@dataclass(frozen=True, slots=True)
class Train:
    """Teach seats to mediate and to negotiate (C42): what they do with skill counts more."""

    rounds: int
    who: str = "self"

    def resolve(self, draft: Draft, play: Play) -> None:
        """Let the skill of every seat meant last for some rounds."""
        for seat in seats_meant(draft.scenario, play, self.who):
            let_last(draft, "trained", seat, self.rounds, play.cause)
