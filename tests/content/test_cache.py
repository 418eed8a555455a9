"""The cache is quicker and never wrong; without it the game starts all the same."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from game.content import library as face
from game.content.library import load_library
from tests.content.contents import good_folder, replace


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return good_folder(tmp_path / "content")


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def cached(cache: Path) -> Path:
    """Return the one file in the cache."""
    (path,) = cache.iterdir()
    return path


def test_a_second_start_needs_neither_yaml_nor_models(folder: Path, cache: Path) -> None:
    """With a fresh cache a start imports no YAML and no pydantic, and packs the same game."""
    digest = load_library([folder], cache).pack("ferry").digest
    program = (
        "import sys; from pathlib import Path; from game.content.library import load_library\n"
        "pack = load_library([Path(sys.argv[1])], Path(sys.argv[2])).pack('ferry')\n"
        "print(pack.digest, {'yaml', 'pydantic'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, folder, cache],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )

    assert done.stdout.split() == [digest, "set()"]


def test_a_change_in_a_file_is_seen(folder: Path, cache: Path) -> None:
    """Content is never older than its files."""
    load_library([folder], cache)
    replace(folder / "ferry" / "scenario.yaml", "link: 20", "link: 33")

    assert load_library([folder], cache).pack("ferry").scenario.link == 33


def test_problems_are_kept_too(folder: Path, cache: Path) -> None:
    """A file with a mistake has it on the second start as well."""
    replace(folder / "ferry" / "scenario.yaml", "link: 20", "link: 200")
    first = load_library([folder], cache).problems

    assert load_library([folder], cache).problems == first
    assert [problem.code for problem in first] == ["C206"]


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[: len(data) // 2],
        lambda data: data.replace(b'"link":20', b'"link":99'),
        lambda data: data.partition(b"\n")[0] + b"\n[]",
        lambda data: b"\xff\xfe" + data,
    ],
    ids=["empty", "cut off", "changed inside", "not a catalogue", "not text"],
)
def test_a_damaged_cache_is_replaced(folder: Path, cache: Path, damage: object) -> None:
    """Whatever happened to the cache, content comes from YAML and the cache is whole again."""
    load_library([folder], cache)
    whole = cached(cache).read_bytes()

    assert callable(damage)
    cached(cache).write_bytes(damage(whole))
    assert load_library([folder], cache).pack("ferry").scenario.link == 20
    assert cached(cache).read_bytes() == whole


def test_a_cache_that_cannot_be_written_is_done_without(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk the game loads from YAML and leaves nothing unfinished behind."""

    def full_disk(path: Path, _: bytes) -> int:
        path.touch()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full_disk)

    assert load_library([folder], cache).pack("ferry").scenario.id == "ferry"
    assert list(cache.iterdir()) == []


def test_a_file_where_the_cache_should_be_is_left_alone(folder: Path, cache: Path) -> None:
    """A cache folder that cannot be made is no reason not to play."""
    cache.write_text("somebody's notes", encoding="utf-8")

    assert load_library([folder], cache).pack("ferry").scenario.id == "ferry"
    assert cache.read_text(encoding="utf-8") == "somebody's notes"


def test_a_good_cache_spares_the_check(
    folder: Path, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second start does not check the files again."""
    load_library([folder], cache)
    monkeypatch.setattr(face, "_checked", lambda *_: pytest.fail("checked again"))

    assert load_library([folder], cache).scenarios
