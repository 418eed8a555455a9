"""The verb `transfer`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.plays import Play
from game.engine.rules.targets import seats_meant
from game.engine.rules.treaty.transfer import transfer


@dataclass(frozen=True, slots=True)
class Transfer:
    """Carry the ideas of a workshop out of its room (C23): in the open or not, whole or garbled."""

    who: str = "self"
    public: bool = False
    distortion: int = 0

    def resolve(self, draft: Draft, play: Play) -> None:
        """Make known what those seats have found."""
        if play.seat is not None:
            for room in seats_meant(draft.scenario, play, self.who):
                transfer(draft, room, play, self.distortion, public=self.public)
