"""Every bad file is answered with exactly the problems that its first comments state."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import yaml

from game.content.library import load_library
from tests.content.contents import good_folder

HERE = Path(__file__).parent
BAD = sorted((HERE / "bad").glob("*.yaml"))
STATED = re.compile(r"# (\d+:\d+ (?:error|warning) C\d+)")
FOLDERS = {
    "card": "cards/{name}.yaml",
    "event": "events/{name}.yaml",
    "deck": "ferry/cards.yaml",
    "scenario": "{name}/scenario.yaml",
    "lesson": "lessons/{name}.yaml",
    "mandate": "mandates.yaml",
    "rules": "rules.yaml",
    "sources": "sources.yaml",
}


def stated(path: Path) -> list[str]:
    lines = path.read_bytes().decode("utf-8", "replace").splitlines()
    found = [match[1] for line in lines if (match := STATED.fullmatch(line))]

    assert found, f"{path.name} states no problem"
    return sorted(found)


def found(path: Path, folder: Path) -> list[str]:
    """Put a bad file among good ones and return what is said of it, and of any other file."""
    good_folder(folder)
    kind = path.stem.partition("_")[0]
    target = folder / FOLDERS[kind].format(name=path.stem)
    target.parent.mkdir(exist_ok=True)
    shutil.copyfile(path, target)
    said = []
    for problem in load_library([folder]).problems:
        elsewhere = "" if problem.file == target.as_posix() else f"{problem.file}:"
        said.append(f"{elsewhere}{problem.line}:{problem.column} {problem.severity} {problem.code}")
    return sorted(said)


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_a_bad_file_is_answered_exactly(path: Path, tmp_path: Path) -> None:
    """The problems are those stated in the file: no more, no fewer, at these places."""
    assert stated(path) == found(path, tmp_path / "content")


@pytest.mark.parametrize("path", BAD, ids=lambda path: path.stem)
def test_the_slow_loader_says_the_same(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where PyYAML has no C loader, the same problems are found at the same places."""
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)

    assert stated(path) == found(path, tmp_path / "content")
