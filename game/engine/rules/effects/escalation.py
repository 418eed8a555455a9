"""The verb `escalation`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.plays import Play
from game.engine.rules.harm import change_guarded


@dataclass(frozen=True, slots=True)
class Escalation:
    """Change escalation in every dyad the play reaches."""

    amount: int

    def resolve(self, draft: Draft, play: Play) -> None:
        """Change escalation, times the play's factors in each dyad."""
        for dyad, factors in zip(play.dyads, play.dyad_factors, strict=True):
            index = draft.scenario.table.escalation(dyad)
            change_guarded(draft, "escalation", dyad, index, self.amount, play.cause, factors)
