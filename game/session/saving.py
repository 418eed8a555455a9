"""Getting a session onto the disk, or saying plainly that it did not get there."""

import errno
import os
from contextlib import suppress
from pathlib import Path

_REASONS = {
    errno.ENOSPC: ("the disk is full", "Free some space"),
    errno.EDQUOT: ("your share of the disk is used up", "Free some space"),
    errno.EACCES: ("the folder or file may not be written to", "Allow writing there"),
    errno.EPERM: ("the folder or file may not be written to", "Allow writing there"),
    errno.EROFS: ("the disk is read-only", "Make it writable"),
    errno.ENOENT: ("the folder or file is gone", "Put it back, or plug the stick in again"),
    errno.EEXIST: ("a file of that name is already there", "Choose another name"),
    errno.ENOTDIR: ("part of its path is a file, not a folder", "Choose another folder"),
    errno.EISDIR: ("a folder of that name is already there", "Choose another name"),
}


class NotSaved(Exception):  # noqa: N818 - it is told to a player, and the game goes on
    """Raised when something could not be written; nothing has advanced, and it can be retried.

    Attributes:
        file: Where it should have gone.
        reason: Why it did not.
        advice: What to do.
    """

    def __init__(self, file: Path, reason: str, advice: str) -> None:
        super().__init__(f"Not saved: {file}: {reason}. {advice}, then try again.")
        self.file = file
        self.reason = reason
        self.advice = advice

    @classmethod
    def because(cls, file: Path, error: OSError) -> "NotSaved":
        """Turn an error of the system into words."""
        spoken = error.strerror or str(error)
        reason, advice = _REASONS.get(error.errno or 0, (spoken, "Look after the disk"))
        return cls(file, reason, advice)


class SafeFile:
    """A file that only grows, line by line, each on the disk before anybody is told.

    It is opened anew for each line, so that a stick can be pulled and plugged in again.

    Attributes:
        file: Where it is.
        lines: Everything in it, so that it can be saved elsewhere when its disk fails.
        torn: Whether a piece of a line may follow them, to be written over.
    """

    def __init__(self, file: Path, lines: list[bytes], *, torn: bool = False) -> None:
        self.file = file
        self.lines = lines
        self._size = sum(map(len, lines))
        self._torn = torn

    @classmethod
    def create(cls, file: Path, lines: list[bytes]) -> "SafeFile":
        """Write a new file, with the folders it needs.

        Raises:
            NotSaved: When that cannot be, or a file of that name is there already.
        """
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            stream = file.open("xb", buffering=0)
        except OSError as error:
            raise NotSaved.because(file, error) from error
        try:
            with stream:
                _write(stream.fileno(), b"".join(lines))
        except OSError as error:
            with suppress(OSError):
                file.unlink()
            raise NotSaved.because(file, error) from error
        return cls(file, list(lines))

    def append(self, line: bytes) -> None:
        """Add a line at the end, over what an attempt that failed may have left there.

        Raises:
            NotSaved: When it cannot be; the file then counts as unchanged.
        """
        try:
            self._append(line)
        except OSError as error:
            self._torn = True
            raise NotSaved.because(self.file, error) from error
        self.lines.append(line)
        self._size += len(line)
        self._torn = False

    def _append(self, line: bytes) -> None:
        with self.file.open("r+b", buffering=0) as stream:
            found = stream.seek(0, os.SEEK_END)
            if found < self._size or (found > self._size and not self._torn):
                raise NotSaved(
                    self.file,
                    "another program has changed it",
                    "Close the other window of the game, or save under another name",
                )
            stream.truncate(self._size)
            stream.seek(self._size)
            try:
                _write(stream.fileno(), line)
            except OSError:
                with suppress(OSError):
                    stream.truncate(self._size)
                raise


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]
    os.fsync(descriptor)
