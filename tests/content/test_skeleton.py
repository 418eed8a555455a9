"""A new scenario: whole, right and playable at once, and never at the cost of what is there."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from game.content import skeleton
from game.content.library import Library, load_library
from game.content.resources import shipped
from game.content.skeleton import NotWrittenError, write_skeleton

FILES = {"scenario.yaml", "cards.yaml", "events.yaml", "mandates.yaml"}


def everything(folder: Path) -> dict[str, bytes]:
    """Return every file below a folder with its bytes."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def own_problems(library: Library, folder: Path) -> list[str]:
    """Return what is said of files below a folder."""
    problems = (str(problem) for problem in library.problems)
    return [problem for problem in problems if problem.startswith(folder.as_posix())]


def test_a_new_scenario_is_right_and_has_one_of_everything(tmp_path: Path) -> None:
    """It passes the checker without a warning and shows what an author can write."""
    written = write_skeleton("two_villages", tmp_path / "mine")
    library = load_library([shipped("scenarios"), tmp_path / "mine"])
    pack = library.pack("two_villages")
    own = [name for name in (*pack.texts.cards, *pack.texts.events) if "two_villages" in name]

    assert {path.name for path in written.iterdir()} == FILES
    assert own_problems(library, tmp_path) == []
    assert pack.texts.scenario.title == "Two villages"
    assert len(pack.scenario.parties) == 2
    assert len(pack.scenario.seats) >= 6
    assert pack.scenario.treaty is not None
    assert len(own) == 2
    assert "two_villages_one_table" in pack.scenario.mandates


def test_two_new_scenarios_live_beside_each_other(tmp_path: Path) -> None:
    """Their cards, events and mandates have ids of their own."""
    for name in ("brook", "pond"):
        write_skeleton(name, tmp_path)
    found = load_library([shipped("scenarios"), tmp_path])

    assert {one.id for one in found.scenarios if one.own} == {"brook", "pond"}
    assert own_problems(found, tmp_path) == []


def test_its_editor_finds_the_schemas(tmp_path: Path) -> None:
    """The first line of each file leads to a schema that is there."""
    written = write_skeleton("brook", tmp_path)
    for file in written.iterdir():
        first = file.read_text("utf-8").splitlines()[0]
        (path,) = re.findall(r"^# yaml-language-server: \$schema=(\S+)$", first)

        assert json.loads((written / path).read_text("utf-8"))["type"] == "object"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Two villages", "for example two_villages"),
        ("2villages", "for example villages"),
        ("zwei-dörfer", "for example zwei_d_rfer"),
        ("../away", "for example away"),
        ("", "letter first"),
        ("v" * 31, "31 letters"),
        ("river", "taken"),
        ("cards", "taken"),
        ("schema", "taken"),
    ],
)
def test_a_name_that_will_not_do_is_refused(tmp_path: Path, name: str, words: str) -> None:
    """The sentence says why, and nothing is written."""
    with pytest.raises(NotWrittenError, match=words):
        write_skeleton(name, tmp_path / "mine")

    assert everything(tmp_path) == {}


def test_what_is_there_is_never_written_over(tmp_path: Path) -> None:
    """A second call with the same name is refused and changes no byte."""
    written = write_skeleton("brook", tmp_path)
    (written / "scenario.yaml").write_text("my work of a week", "utf-8")
    before = everything(tmp_path)
    with pytest.raises(NotWrittenError, match="nothing was changed"):
        write_skeleton("brook", tmp_path)

    assert everything(tmp_path) == before


def test_a_scenario_that_cannot_be_finished_is_not_begun(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the disk is full half way through, no half scenario is left."""

    def full(_folder: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(skeleton, "write_schemas", full)
    with pytest.raises(OSError, match="No space"):
        write_skeleton("brook", tmp_path)

    assert everything(tmp_path) == {}
    assert list(tmp_path.iterdir()) == []
