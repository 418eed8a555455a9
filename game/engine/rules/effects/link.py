"""The verb `link`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import change
from game.engine.model.plays import Play


@dataclass(frozen=True, slots=True)
class Link:
    """Change how well the tracks hear one another."""

    amount: int

    def resolve(self, draft: Draft, play: Play) -> None:
        """Change the link, times the play's factors."""
        change(draft, draft.scenario.table.link, self.amount, play.cause, play.factors)
