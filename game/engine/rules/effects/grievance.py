"""The verb `grievance`; what coercion leaves behind by rule is in `rules/coercion.py`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import change
from game.engine.model.plays import Play
from game.engine.rules.targets import parties_meant


@dataclass(frozen=True, slots=True)
class Grievance:
    """Change the grievance of parties."""

    amount: int
    whose: str = "target"

    def resolve(self, draft: Draft, play: Play) -> None:
        """Change grievance by the printed amount."""
        for party in parties_meant(draft.scenario, play, self.whose):
            change(draft, draft.scenario.table.grievance(party), self.amount, play.cause)
