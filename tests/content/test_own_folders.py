"""Somebody's own content on top of what ships: told apart, and never in its way."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.library import load_library
from tests.content.contents import good_folder


@pytest.fixture
def shipped_folder(tmp_path: Path) -> Path:
    return good_folder(tmp_path / "shipped")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return a folder of one's own with a scenario that can be played and one that cannot."""
    own = tmp_path / "own"
    add(own, "raft", "title: The raft")
    add(own, "punt", "difficulty: 9")
    return own


def add(folder: Path, name: str, *lines: str) -> None:
    """Add a scenario based on the ferry, with further lines."""
    (folder / name).mkdir(parents=True)
    first = ("format: 1", f"id: {name}", "based_on: ferry")
    (folder / name / "scenario.yaml").write_text("\n".join((*first, *lines, "")), "utf-8")


def test_own_scenarios_are_marked(shipped_folder: Path, own: Path) -> None:
    """What lies in the first folder ships; the rest is somebody's own."""
    found = load_library([shipped_folder, own]).scenarios

    assert {one.id: one.own for one in found} == {"ferry": False, "raft": True}


def test_a_broken_scenario_is_listed_with_its_own_problem_first(
    shipped_folder: Path, own: Path
) -> None:
    """A mistake in a file it shares breaks it too, and is told after that in its own folder."""
    (own / "cards").mkdir()
    (own / "cards" / "mine.yaml").write_text("cards: 3", "utf-8")
    library = load_library([shipped_folder, own])
    broken = {one.id: [Path(p.file).name for p in one.problems] for one in library.broken}

    assert [one.id for one in library.scenarios] == ["ferry"]
    assert broken["punt"][0] == "scenario.yaml"
    assert set(broken["raft"]) == {"mine.yaml"}


def test_an_id_that_ships_is_told_and_the_shipped_one_is_played(
    shipped_folder: Path, own: Path
) -> None:
    """An own scenario of the same name does not take the place of the shipped one."""
    add(own, "ferry", "title: Another ferry")
    library = load_library([shipped_folder, own])
    (refused,) = (one for one in library.broken if one.id == "ferry")

    assert refused.own
    assert [problem.code for problem in refused.problems] == ["C304"]
    assert "another name" in refused.problems[0].expected
    assert library.pack("ferry").texts.scenario.title == "The ferry"


def test_a_folder_that_cannot_be_read_is_a_problem(
    shipped_folder: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Locked folders are told, and what ships is played."""
    unlocked = Path.iterdir

    def locked(folder: Path):
        if folder.name == "own":
            raise PermissionError(13, "Permission denied")
        return unlocked(folder)

    monkeypatch.setattr(Path, "iterdir", locked)
    library = load_library([shipped_folder, own])

    assert [one.id for one in library.scenarios] == ["ferry"]
    assert [(one.code, "Permission denied" in one.message) for one in library.problems] == [
        ("C100", True)
    ]
