"""What a person has set, kept in one JSON file of plain values."""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from game.session.saving import NotSaved

Value = TypeVar("Value", bool, int, float, str, dict[str, Any])


@dataclass(frozen=True, slots=True)
class Settings:
    """Plain values by name.

    Attributes:
        values: What was set; anything that was not is asked for with a default.
        notice: What a person should be told about the file; mostly empty.
    """

    values: Mapping[str, Any]
    notice: str = ""

    def get(self, name: str, default: Value) -> Value:
        """Return a value, or the default when there is none of the default's kind."""
        found = self.values.get(name, default)
        return found if type(found) is type(default) else default


def load_settings(file: Path, what: str = "settings") -> Settings:
    """Read the settings; a file that cannot be read is put beside as `.bad`, never a failure.

    `what` names the values in a notice.
    """
    try:
        found = json.loads(file.read_bytes())
    except FileNotFoundError:
        return Settings({})
    except OSError as error:
        return Settings({}, f"The {what} in {file} cannot be opened: {error.strerror}.")
    except (ValueError, RecursionError):
        return _put_aside(file, what)
    return Settings(found) if isinstance(found, dict) else _put_aside(file, what)


def save_settings(file: Path, values: Mapping[str, Any]) -> None:
    """Write the settings whole, so that a crash leaves the old ones or the new ones.

    Raises:
        NotSaved: When that cannot be.
    """
    text = json.dumps(dict(values), indent=2, sort_keys=True) + "\n"
    fresh = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("wb") as stream:
            stream.write(text.encode("ascii"))
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink()
        raise NotSaved.because(file, error) from error


def _put_aside(file: Path, what: str) -> Settings:
    aside = file.with_suffix(".bad")
    with suppress(OSError):
        file.replace(aside)
    return Settings({}, f"The {what} could not be read and start afresh; the old file is {aside}.")
