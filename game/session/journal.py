"""The journal of a session: one JSON line for its head, one for each step (docs/journal.md).

It holds no time and no secret of this machine: the same seed and actions give the same bytes.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.engine import Action, State, digest, from_plain, to_plain
from game.session.setup import Setup, setup_from_plain, setup_to_plain
from game.session.version import VERSION

FORMAT = 1
"""Raised by one whenever an older game could misread the file."""


class UnreadableJournal(Exception):  # noqa: N818 - it is told to a person, with what to do
    """Raised for a file from which no session can be played; the message says why."""

    def __init__(self, file: Path, reason: str) -> None:
        super().__init__(f"{file}: {reason}")
        self.file = file
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Header:
    """The first line of a journal.

    Attributes:
        version: The release of the game that began it.
        content: The digest of the content pack it is played with.
        setup: How it is played.
        opening: The digest of the first state.
    """

    version: str
    content: str
    setup: Setup
    opening: str


@dataclass(frozen=True, slots=True)
class Journal:
    """A journal as found on the disk, its steps not yet checked.

    Attributes:
        file: Where it is.
        header: Its first line.
        lines: All whole lines, the first included, each with its line end.
        torn: Whether a piece of a line follows, from a program that was killed while writing.
    """

    file: Path
    header: Header
    lines: tuple[bytes, ...]
    torn: bool


def header_line(content: str, setup: Setup, opening: State) -> bytes:
    """Write the first line of a journal."""
    plain = {
        "format": FORMAT,
        "version": VERSION,
        "content": content,
        **setup_to_plain(setup),
        "opening": digest(opening),
    }
    return _line(plain)


def step_line(step: int, action: Action, after: State) -> bytes:
    """Write one step: who did what, and where that led."""
    return _line(step_to_plain(step, action, after))


def step_to_plain(step: int, action: Action, after: State) -> dict[str, Any]:
    """Return one step as plain values; `step` counts from 1."""
    plain = to_plain(action)
    return {
        "step": step,
        "seat": plain.get("seat", ""),
        "action": plain,
        "round": after.round,
        "phase": after.phase,
        "draws": list(after.luck.drawn),
        "digest": digest(after),
    }


def read_line(line: bytes) -> dict[str, Any]:
    """Read one line.

    Raises:
        ValueError: When it is no JSON object.
    """
    try:
        plain = json.loads(line)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if isinstance(plain, dict):
        return plain
    raise ValueError("not a JSON object")


def read_action(plain: Mapping[str, Any]) -> Action:
    """Read the action of a step.

    Raises:
        ValueError: When there is none, or an unknown one.
    """
    found = plain.get("action")
    if isinstance(found, dict):
        return from_plain(found)
    raise ValueError("no action")


def read_journal(file: Path) -> Journal:
    """Read a journal's head and split it into lines.

    Raises:
        UnreadableJournal: When it is no journal, or one of a newer game, or cannot be opened.
    """
    try:
        found = file.read_bytes()
    except OSError as error:
        raise UnreadableJournal(file, f"It cannot be opened: {error.strerror}.") from error
    whole, _, rest = found.rpartition(b"\n")
    lines = tuple(line + b"\n" for line in whole.split(b"\n")) if whole else ()
    if not lines:
        raise UnreadableJournal(file, "It is empty, or broke off before the session began.")
    return Journal(file, _read_header(file, lines[0]), lines, torn=bool(rest))


def _read_header(file: Path, line: bytes) -> Header:
    try:
        plain = read_line(line)
    except ValueError as error:
        raise UnreadableJournal(file, "It is not the journal of a session.") from error
    if type(plain.get("format")) is not int:
        raise UnreadableJournal(file, "It is not the journal of a session.")
    if plain["format"] != FORMAT:
        raise UnreadableJournal(
            file,
            f"It has format {plain['format']}, and this game (version {VERSION}) reads format "
            f"{FORMAT}. Open it with version {plain.get('version')} of the game.",
        )
    try:
        return _header(plain)
    except ValueError as error:
        raise UnreadableJournal(file, f"Its first line is damaged: {error}.") from error


def _header(plain: dict[str, Any]) -> Header:
    words = [plain.get(name) for name in ("version", "content", "opening")]
    if not all(type(word) is str for word in words):
        raise ValueError("version, content or opening is missing")
    version, content, opening = map(str, words)
    return Header(version, content, setup_from_plain(plain), opening)


def _line(plain: dict[str, Any]) -> bytes:
    """Write plain ASCII, so that no editor or mail program can garble a name."""
    return json.dumps(plain, separators=(",", ":")).encode("ascii") + b"\n"
