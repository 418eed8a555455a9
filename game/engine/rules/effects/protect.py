"""The verb `protect`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import let_last
from game.engine.model.plays import Play


@dataclass(frozen=True, slots=True)
class Protect:
    """Let harmful changes to trust, escalation or support count less for some rounds.

    A protected `face` is a way out with honour: giving up a red line costs less.
    """

    what: str
    rounds: int

    def resolve(self, draft: Draft, play: Play) -> None:
        """Shield every dyad reached, or for support and face every party."""
        for of in play.parties if self.what in ("support", "face") else play.dyads:
            let_last(draft, self.what, of, self.rounds, play.cause)
