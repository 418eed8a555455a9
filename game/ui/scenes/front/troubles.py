"""What can go wrong, in words: a disk that is full, a saved session that is damaged, a crash."""

from __future__ import annotations

from pathlib import Path

from game.session.saving import NotSaved
from game.ui.scenes.front.problem import Trouble
from game.wording.language import _, capital


def not_saved(error: NotSaved) -> Trouble:
    """Return what to say when something could not be written."""
    return Trouble(
        _("This could not be saved"),
        _("{reason}.").format(reason=capital(error.reason)),
        str(error.file),
        _("{advice}, then try again.").format(advice=error.advice),
        _("Everything up to the last step that was saved."),
    )


def unreadable(file: Path, reason: str) -> Trouble:
    """Return what to say about a saved session that cannot be played at all."""
    return Trouble(
        _("This session cannot be opened"),
        reason,
        str(file),
        _("Put a sound copy of the file in its place, or move it to another folder."),
        _("The file stays as it is, and so does every other session."),
    )


def damaged(file: Path, reason: str) -> Trouble:
    """Return what to say about a saved session of which a part is lost."""
    return Trouble(
        _("Part of this session is damaged"),
        reason,
        str(file),
        _("Continue from the last sound step; that goes on in a new file beside this one."),
        _("Every step before the damage. The damaged file stays as it is."),
    )


def crashed(error: BaseException, log: Path | None) -> Trouble:
    """Return what to say after a mistake of the game itself; ``log`` is where it is told."""
    kind = f"{type(error).__name__}: {error}"
    remedy = _("Go back to the menu and choose Continue.")
    if log is not None:
        remedy += " " + _("Please report it, and send along the file named above.")
    return Trouble(
        _("The game has made a mistake"),
        kind,
        str(log or ""),
        remedy,
        _("Every step that was confirmed is saved."),
    )
