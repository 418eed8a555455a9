"""The verb `close_channel`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import set_channel
from game.engine.model.plays import Play


@dataclass(frozen=True, slots=True)
class CloseChannel:
    """Close an embassy or a back channel between the parties of every dyad reached."""

    channel: str

    def resolve(self, draft: Draft, play: Play) -> None:
        """Close the channel where it is open."""
        for dyad in play.dyads:
            set_channel(draft, dyad, self.channel, play.cause, opened=False)
