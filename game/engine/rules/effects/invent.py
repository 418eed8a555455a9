"""The verb `invent`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.plays import Play
from game.engine.rules.treaty import knowledge


@dataclass(frozen=True, slots=True)
class Invent:
    """Let the acting seat's workshop find options that nobody has thought of."""

    ideas: int

    def resolve(self, draft: Draft, play: Play) -> None:
        """Find as many as there are; only the room knows them."""
        if play.seat is not None:
            knowledge.invent(draft, play.seat, self.ideas)
