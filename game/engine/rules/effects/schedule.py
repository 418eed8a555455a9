"""The verb `schedule`."""

from dataclasses import dataclass, replace

from game.engine.model.draft import Draft
from game.engine.model.events import Scheduled
from game.engine.model.plays import Play
from game.engine.model.specs import Effect
from game.engine.model.state import Pending


@dataclass(frozen=True, slots=True)
class Schedule:
    """Let effects come at the briefing some rounds from now, with the factors of today."""

    in_rounds: int
    effects: tuple[Effect, ...]

    def resolve(self, draft: Draft, play: Play) -> None:
        """Put the effects aside."""
        alone = replace(play, crowd={})
        draft.pending.append(Pending(draft.round + self.in_rounds, self.effects, alone))
        draft.events.append(Scheduled(play.cause.seat, play.cause.id, self.in_rounds))
