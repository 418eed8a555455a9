"""What is told to a person in one sentence, and what is a mistake in the game."""

import traceback
from pathlib import Path

from game.content.library import ContentError
from game.session.journal import UnreadableJournal
from game.session.paths import find_folders
from game.session.saving import NotSaved
from game.session.setup import BadSetup
from game.session.version import VERSION


class CommandError(Exception):
    """A command that cannot be carried out as it was given; the message says why."""


TOLD = (CommandError, ContentError, UnreadableJournal, NotSaved, BadSetup)
"""The errors whose message is meant for a person."""


def keep_crash(error: BaseException) -> str:
    """Write down where a mistake in the game happened, and return a sentence that says so."""
    file = find_folders().logs / "crash.txt"
    kind = f"{type(error).__name__}: {error}"
    try:
        _write(file, error)
    except OSError:
        return f"The game has made a mistake ({kind}), and it could not be written down."
    return f"The game has made a mistake ({kind}). Please report it; the details are in {file}."


def _write(file: Path, error: BaseException) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    details = "".join(traceback.format_exception(error))
    file.write_text(f"ninetracks {VERSION}\n{details}", encoding="utf-8", errors="replace")
