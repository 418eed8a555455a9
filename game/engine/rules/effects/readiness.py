"""The verb `readiness`."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.model.plays import Play
from game.engine.model.specs import Scenario
from game.engine.rules.push import Push, Pushing
from game.engine.rules.targets import parties_meant


@dataclass(frozen=True, slots=True)
class Readiness(Pushing):
    """Change how far parties would go to end this; aid and arms lower it."""

    whose: str = "target"

    def pushes(self, scenario: Scenario, play: Play) -> Iterator[Push]:
        """Give the readiness of each party meant."""
        for party in parties_meant(scenario, play, self.whose):
            yield Push("readiness", party, scenario.table.readiness(party), play.factors)
