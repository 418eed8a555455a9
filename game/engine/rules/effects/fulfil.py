"""The verb `fulfil`."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ids import PEACEBUILDING
from game.engine.model.plays import Play
from game.engine.model.specs import Scenario
from game.engine.rules.push import Push, Pushing


@dataclass(frozen=True, slots=True)
class Fulfil(Pushing):
    """Do one of the three kinds of work of a treaty in force (E07); before, there is none to do."""

    kind: str

    def resolve(self, draft: Draft, play: Play) -> None:
        """Do the work while the treaty is in force."""
        if draft.treaty and draft.treaty.stage == "in_force":
            Pushing.resolve(self, draft, play)

    def pushes(self, scenario: Scenario, play: Play) -> Iterator[Push]:
        """Give how far that kind is done."""
        index = scenario.table.fulfilment(PEACEBUILDING.index(self.kind))
        yield Push(self.kind, 0, index, play.factors)
