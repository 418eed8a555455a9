"""A front before a person: shipped content in a folder of its own, a fixed moment and seed."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from pathlib import Path

from game.content.library import Library, load_library
from game.content.resources import shipped
from game.session.paths import Folders, find_folders
from game.ui.scenes.front.flow import Front, House
from tests.ui.pilot import Pilot

SEED = 7
SHIPPED = (shipped("scenarios"),)


@cache
def library(*content: Path) -> Library:
    """Load content once for all tests."""
    return load_library(content)


def folders(home: Path) -> Folders:
    """Return the folders of a home."""
    return find_folders({"NINETRACKS_HOME": str(home)})


def front(home: Path, *content: Path) -> Front:
    """Build the front over a home and content folders, the shipped ones by default."""
    used = content or SHIPPED
    return Front(
        House(
            lambda: library(*used),
            folders(home),
            lambda folder: f"The folder is {folder}",
            now=lambda: datetime.now().astimezone(),
            draw_seed=lambda: SEED,
        )
    )


def visitor(home: Path, *content: Path, size: tuple[int, int] = (1280, 720)) -> Pilot:
    """Return a person before the menu."""
    return Pilot(front(home, *content).menu, size)
