"""The verb `guarantee`."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.model.plays import Play
from game.engine.model.specs import Scenario
from game.engine.rules.push import Push, Pushing


@dataclass(frozen=True, slots=True)
class Guarantee(Pushing):
    """Change what monitors, peacekeepers and escrow secure (E20, E21)."""

    def pushes(self, scenario: Scenario, play: Play) -> Iterator[Push]:
        """Give the session's guarantee."""
        yield Push("guarantee", 0, scenario.table.guarantee, play.factors)
