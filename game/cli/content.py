"""The content a command works with: what ships, and a person's own folders on top."""

from collections.abc import Sequence
from pathlib import Path

from game.cli.errors import CommandError
from game.content.library import Library, load_library
from game.content.resources import shipped
from game.session.paths import find_folders


def content_folders(own: Sequence[Path] | None) -> list[Path]:
    """Return the shipped folder and a person's own ones.

    Raises:
        CommandError: When one of them is not there.
    """
    for folder in own or ():
        if not folder.is_dir():
            raise CommandError(f"There is no folder {folder}.")
    return [shipped("scenarios"), *(own or ())]


def open_library(own: Sequence[Path] | None) -> Library:
    """Load the content, from the cache where that is fresh."""
    return load_library(content_folders(own), find_folders().cache)
