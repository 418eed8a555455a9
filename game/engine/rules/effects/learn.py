"""The verb `learn`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.plays import Play
from game.engine.rules.treaty import knowledge


@dataclass(frozen=True, slots=True)
class Learn:
    """Let the acting seat find out how much issues really weigh for the parties it reaches."""

    issues: int

    def resolve(self, draft: Draft, play: Play) -> None:
        """Find out the heaviest it does not know; nobody inquires into the own party."""
        if play.seat is None:
            return
        own = draft.scenario.seats[play.seat].affiliation
        for party in play.parties:
            if party != own:
                knowledge.find_out(draft, play.seat, party, self.issues)
