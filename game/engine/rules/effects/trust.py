"""The verb `trust`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ids import LEVELS
from game.engine.model.plays import Play
from game.engine.rules.harm import change_guarded


@dataclass(frozen=True, slots=True)
class Trust:
    """Change trust at one level of society in every dyad the play reaches."""

    level: str
    amount: int

    def resolve(self, draft: Draft, play: Play) -> None:
        """Change trust, times the play's factors in each dyad."""
        level = LEVELS.index(self.level)
        for dyad, factors in zip(play.dyads, play.dyad_factors, strict=True):
            index = draft.scenario.table.trust(dyad, level)
            change_guarded(draft, "trust", dyad, index, self.amount, play.cause, factors)
