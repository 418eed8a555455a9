"""The verb `standing`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import change
from game.engine.model.plays import Play
from game.engine.rules.targets import seats_meant


@dataclass(frozen=True, slots=True)
class Standing:
    """Change a seat's credibility."""

    amount: int
    who: str = "self"

    def resolve(self, draft: Draft, play: Play) -> None:
        """Change standing by the printed amount."""
        for seat in seats_meant(draft.scenario, play, self.who):
            change(draft, draft.scenario.table.standing(seat), self.amount, play.cause)
