"""The verb `support`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.plays import Play
from game.engine.rules.harm import change_guarded
from game.engine.rules.targets import parties_meant


@dataclass(frozen=True, slots=True)
class Support:
    """Change public support for a settlement among parties."""

    amount: int
    whose: str = "target"

    def resolve(self, draft: Draft, play: Play) -> None:
        """Change support, times the play's factors."""
        for party in parties_meant(draft.scenario, play, self.whose):
            index = draft.scenario.table.support(party)
            change_guarded(draft, "support", party, index, self.amount, play.cause, play.factors)
