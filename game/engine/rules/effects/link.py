"""The verb `link`."""

from collections.abc import Iterator
from dataclasses import dataclass

from game.engine.model.plays import Play
from game.engine.model.specs import Scenario
from game.engine.rules.push import Push, Pushing


@dataclass(frozen=True, slots=True)
class Link(Pushing):
    """Change how well the tracks hear one another."""

    def pushes(self, scenario: Scenario, play: Play) -> Iterator[Push]:
        """Give the session's link."""
        yield Push("link", 0, scenario.table.link, play.factors)
