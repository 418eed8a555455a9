"""The verb `trust`."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.model.events import Factor
from game.engine.model.ids import LEVELS
from game.engine.model.plays import Play
from game.engine.model.specs import Scenario
from game.engine.rules.push import Push, Pushing


@dataclass(frozen=True, slots=True)
class Trust(Pushing):
    """Change trust at one level of society in every dyad the play reaches."""

    level: str

    def pushes(self, scenario: Scenario, play: Play) -> Iterator[Push]:
        """Give the trust of each dyad at the level."""
        level = LEVELS.index(self.level)
        for dyad, factors in zip(play.dyads, play.dyad_factors, strict=True):
            bubble = self._bubble(scenario, dyad, play)
            yield Push("trust", dyad, scenario.table.trust(dyad, level), (*factors, *bubble))

    def _bubble(self, scenario: Scenario, dyad: int, play: Play) -> tuple[Factor, ...]:
        """Return what is left of a gain that reaches communities from far away (C14)."""
        if self.level != "communities" or self.amount < 0 or dyad not in play.alone:
            return ()
        return (Factor("capital_bubble", scenario.numbers.capital_bubble),)
