"""The verb `fulfil`."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.model.plays import Play
from game.engine.model.specs import Scenario
from game.engine.rules.push import Push, Pushing


@dataclass(frozen=True, slots=True)
class Fulfil(Pushing):
    """Carry out part of the treaty; cards need `treaty_stages: [in_force]` for it (E07)."""

    def pushes(self, scenario: Scenario, play: Play) -> Iterator[Push]:
        """Give the session's fulfilment."""
        yield Push("fulfilment", 0, scenario.table.fulfilment, play.factors)
