"""The verb `fulfil`."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.plays import Play
from game.engine.model.specs import Scenario
from game.engine.rules.push import Push, Pushing


@dataclass(frozen=True, slots=True)
class Fulfil(Pushing):
    """Carry out part of a treaty in force (E07); before that there is nothing to carry out."""

    def resolve(self, draft: Draft, play: Play) -> None:
        """Raise fulfilment while the treaty is in force."""
        if draft.treaty and draft.treaty.stage == "in_force":
            Pushing.resolve(self, draft, play)

    def pushes(self, scenario: Scenario, play: Play) -> Iterator[Push]:
        """Give the session's fulfilment."""
        yield Push("fulfilment", 0, scenario.table.fulfilment, play.factors)
