"""What the ledger says is held against what was promised, and remembered for the mandates."""

from game.engine.model.draft import Draft
from game.engine.rules.deeds import remember
from game.engine.rules.promises.watching import watch_promises


def watch(draft: Draft) -> None:
    """Look at every event since the last look, each once."""
    new = draft.events[draft.watched :]
    draft.watched = len(draft.events)
    for event in new:
        remember(draft, event)
        watch_promises(draft, event)
