"""The saved sessions, read quickly and without playing them again."""

from dataclasses import dataclass
from pathlib import Path

from game.session.journal import UnreadableJournal, read_journal, read_line
from game.session.setup import Setup


@dataclass(frozen=True, slots=True)
class Saved:
    """A file on the shelf.

    Attributes:
        file: Where it is.
        setup: How it is played, or None when it cannot be read.
        round: The round in which it stands; 0 when it cannot be read.
        phase: The phase in which it stands, `over` when it is finished; else empty.
        problem: Why it cannot be read, or empty.
    """

    file: Path
    setup: Setup | None
    round: int = 0
    phase: str = ""
    problem: str = ""

    @property
    def unfinished(self) -> bool:
        """Whether somebody could go on with it."""
        return not self.problem and self.phase != "over"


def saved_sessions(folder: Path) -> tuple[Saved, ...]:
    """Return every session in a folder, the one played last first."""
    try:
        files = [file for file in folder.iterdir() if file.suffix == ".jsonl"]
    except OSError:
        return ()
    ordered = sorted(files, key=lambda file: (_changed(file), file.name), reverse=True)
    return tuple(map(look_at, ordered))


def to_continue(folder: Path) -> Saved | None:
    """Return the unfinished session played last, or None."""
    return next((saved for saved in saved_sessions(folder) if saved.unfinished), None)


def look_at(file: Path) -> Saved:
    """Read what a session is and where it stands."""
    try:
        journal = read_journal(file)
    except UnreadableJournal as error:
        return Saved(file, None, problem=error.reason)
    standing = (1, "briefing")
    if len(journal.lines) > 1:
        try:
            standing = _standing(journal.lines[-1])
        except ValueError:
            problem = f"Its last line, {len(journal.lines)}, is damaged."
            return Saved(file, journal.header.setup, problem=problem)
    return Saved(file, journal.header.setup, *standing)


def new_file(folder: Path, scenario: str) -> Path:
    """Return a file name that is still free, such as `river-003.jsonl`."""
    number = 1
    while (file := folder / f"{scenario}-{number:03}.jsonl").exists():
        number += 1
    return file


def _standing(line: bytes) -> tuple[int, str]:
    """Tell round and phase from a step."""
    plain = read_line(line)
    at, phase = plain.get("round"), plain.get("phase")
    if type(at) is not int or type(phase) is not str:
        raise ValueError("no round or phase")
    return at, phase


def _changed(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
