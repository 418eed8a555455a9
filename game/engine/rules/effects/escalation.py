"""The verb `escalation`."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.model.plays import Play
from game.engine.model.specs import Scenario
from game.engine.rules.push import Push, Pushing


@dataclass(frozen=True, slots=True)
class Escalation(Pushing):
    """Change escalation in every dyad the play reaches."""

    def pushes(self, scenario: Scenario, play: Play) -> Iterator[Push]:
        """Give the escalation of each dyad."""
        for dyad, factors in zip(play.dyads, play.dyad_factors, strict=True):
            yield Push("escalation", dyad, scenario.table.escalation(dyad), factors)
