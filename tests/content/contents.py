"""Content folders for tests: a small good one to break on purpose."""

from __future__ import annotations

import shutil
from pathlib import Path

from game.content.resources import shipped

GOOD = Path(__file__).parent / "good"


def good_folder(folder: Path) -> Path:
    """Copy the good content, with the shipped numbers, to a folder that does not exist yet."""
    shutil.copytree(GOOD, folder)
    shutil.copyfile(shipped("scenarios") / "rules.yaml", folder / "rules.yaml")
    return folder


def replace(path: Path, old: str, new: str) -> None:
    """Replace a piece of a file that must be in it."""
    text = path.read_text(encoding="utf-8")

    assert old in text

    path.write_text(text.replace(old, new), encoding="utf-8")
