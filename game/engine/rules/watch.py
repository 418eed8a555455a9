"""What the ledger says is held against what was promised, and remembered for the mandates."""

from game.engine.model.draft import Draft
from game.engine.rules.deals.votes import give_pledged_votes
from game.engine.rules.deeds import remember
from game.engine.rules.promises.watching import watch_promises


def watch(draft: Draft) -> None:
    """Look at every event since the last look, give what is in escrow, and look at that."""
    _look(draft)
    give_pledged_votes(draft)
    _look(draft)


def _look(draft: Draft) -> None:
    """Look at every event since the last look, each once."""
    new = draft.events[draft.watched :]
    draft.watched = len(draft.events)
    for event in new:
        remember(draft, event)
        watch_promises(draft, event)
