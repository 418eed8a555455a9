"""Where sessions, settings, caches and logs are kept on this machine."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import PlatformDirs

HOME = "NINETRACKS_HOME"
"""The environment variable that names one folder for everything, for a stick or a test."""


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of the game; none is made before something is written into it.

    `content` holds the scenarios and cards that a person writes.
    """

    sessions: Path
    content: Path
    config: Path
    cache: Path
    logs: Path

    @property
    def settings(self) -> Path:
        """The file of settings."""
        return self.config / "settings.json"

    @property
    def progress(self) -> Path:
        """The file that tells which lessons were played."""
        return self.config / "lessons.json"


def find_folders(environment: Mapping[str, str] = os.environ) -> Folders:
    """Return the folders of this person on this machine, or those under `NINETRACKS_HOME`."""
    home = environment.get(HOME)
    if home:
        base = Path(home)
        return Folders(
            *(base / name for name in ("sessions", "scenarios", "config", "cache", "logs"))
        )
    usual = PlatformDirs("ninetracks", appauthor=False)
    return Folders(
        sessions=usual.user_data_path / "sessions",
        content=usual.user_data_path / "scenarios",
        config=usual.user_config_path,
        cache=usual.user_cache_path,
        logs=usual.user_log_path,
    )
