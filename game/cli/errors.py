"""What is told to a person in one sentence, and what is a mistake in the game."""

from game.content.library import ContentError
from game.session.crashes import keep_crash
from game.session.journal import UnreadableJournal
from game.session.paths import find_folders
from game.session.saving import NotSaved
from game.session.setup import BadSetup


class CommandError(Exception):
    """A command that cannot be carried out as it was given; the message says why."""


TOLD = (CommandError, ContentError, UnreadableJournal, NotSaved, BadSetup)
"""The errors whose message is meant for a person."""


def crashed(error: BaseException) -> str:
    """Write down where a mistake in the game happened, and return a sentence that says so."""
    kind = f"{type(error).__name__}: {error}"
    file = keep_crash(error, find_folders().logs)
    if file is None:
        return f"The game has made a mistake ({kind}), and it could not be written down."
    return f"The game has made a mistake ({kind}). Please report it; the details are in {file}."
