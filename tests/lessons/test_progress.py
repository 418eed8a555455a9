"""What was played is kept beside the settings, and a broken file costs nothing else."""

from __future__ import annotations

from pathlib import Path

from game.session.paths import find_folders
from game.session.progress import MET, NOT_MET, SKIPPED, Progress, load_progress, save_progress


def test_what_was_played_is_read_back(tmp_path: Path) -> None:
    """Each side of each lesson comes back as it was kept."""
    file = find_folders({"NINETRACKS_HOME": str(tmp_path)}).progress
    kept = Progress({}).with_outcome("one", "north", MET).with_outcome("one", "south", NOT_MET)
    save_progress(file, kept)
    found = load_progress(file)

    assert found.outcomes == kept.outcomes
    assert found.outcome("two", "north") == ""
    assert found.notice == ""


def test_a_later_try_never_takes_a_better_one_away() -> None:
    """Reached stays reached; skipped gives way to played."""
    progress = Progress({}).with_outcome("one", "north", SKIPPED)
    played = progress.with_outcome("one", "north", NOT_MET)
    reached = played.with_outcome("one", "north", MET).with_outcome("one", "north", SKIPPED)

    assert progress.outcome("one", "north") == SKIPPED
    assert played.outcome("one", "north") == NOT_MET
    assert reached.outcome("one", "north") == MET


def test_a_broken_file_is_put_aside_and_told(tmp_path: Path) -> None:
    """It begins afresh, and the old file stays beside."""
    file = tmp_path / "lessons.json"
    file.write_bytes(b'{"one": {"north": ')
    found = load_progress(file)

    assert found.outcomes == {}
    assert "progress of the lessons" in found.notice
    assert file.with_suffix(".bad").read_bytes() == b'{"one": {"north": '


def test_what_makes_no_sense_counts_as_not_played(tmp_path: Path) -> None:
    """Strange values are left out, sound ones beside them are kept."""
    file = tmp_path / "lessons.json"
    file.write_text('{"one": {"north": "won", "south": "met", "east": []}, "two": 3}', "utf-8")

    assert load_progress(file).outcomes == {("one", "south"): MET}


def test_no_file_is_no_progress(tmp_path: Path) -> None:
    """The first start says nothing."""
    assert load_progress(tmp_path / "lessons.json") == Progress({})
