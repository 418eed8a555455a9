"""The verb `support`."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.model.plays import Play
from game.engine.model.specs import Scenario
from game.engine.rules.push import Push, Pushing
from game.engine.rules.targets import parties_meant


@dataclass(frozen=True, slots=True)
class Support(Pushing):
    """Change public support for a settlement among parties."""

    whose: str = "target"

    def pushes(self, scenario: Scenario, play: Play) -> Iterator[Push]:
        """Give the support of each party meant."""
        for party in parties_meant(scenario, play, self.whose):
            yield Push("support", party, scenario.table.support(party), play.factors)
