"""Lessons from the command line."""

import json

from game.session.paths import find_folders
from game.session.progress import MET, Progress, save_progress
from tests.cli.conftest import assert_one_sentence

KEYS = ["id", "number", "title", "mechanism", "minutes", "rounds", "seats", "own", "progress"]


def test_lessons_are_listed_with_what_was_played(run, home):
    """Each is a line with number, title and time, and says what was reached."""
    file = find_folders({"NINETRACKS_HOME": str(home)}).progress
    reached = Progress({}).with_outcome("lesson_1_governments", "sorrelin_government", MET)
    save_progress(file, reached)
    code, out, _ = run("lessons")
    first = out.splitlines()[0]

    assert code == 0
    assert first.split("  ")[:2] == ["1", "What governments can do"]
    assert "12 minutes" in first
    assert "Government of Sorrelin: reached, Government of Tavamar: not yet" in first


def test_lessons_as_json(run):
    """A program gets the keys that docs/json.md names."""
    _, out, _ = run("lessons", "--json")
    found = json.loads(out)

    assert {tuple(lesson) for lesson in found} == {tuple(KEYS)}
    assert found[0]["progress"] == {"sorrelin_government": "", "tavamar_government": ""}


def test_lessons_are_not_among_the_scenarios(run):
    """The list for a class has conflicts only."""
    _, out, _ = run("scenarios")

    assert "lesson" not in out


def test_a_way_through_a_lesson_is_told_without_a_screen(run):
    """The ledger is printed, then the goal, and that it is reached; from either side."""
    for seat in ((), ("--seat", "other"), ("--seat", "tavamar_government")):
        code, out, _ = run("lesson", 1, "--headless", *seat)

        assert code == 0
        assert "Round 2: Briefing." in out
        assert "It is reached." in out


def test_a_lesson_or_seat_that_is_not_there_is_told(run):
    """One sentence, with what there is."""
    assert_one_sentence(run("lesson", 99, "--headless"), "99", "1")
    assert_one_sentence(
        run("lesson", 1, "--seat", "nobody", "--headless"), "sorrelin_government", "as"
    )


def test_a_lesson_needs_a_screen(run):
    """Without one a sentence says what can be done instead."""
    assert_one_sentence(run("lesson", 1), "screen")


def test_a_lesson_is_checked_by_its_path(run, tmp_path):
    """A lesson of one's own is answered with file, line and column."""
    folder = tmp_path / "scenarios" / "lessons"
    folder.mkdir(parents=True)
    file = folder / "7_mine.yaml"
    file.write_text("format: 1\nid: lesson_7_mine\nbased_on: river_opener\n", "utf-8")
    code, out, _ = run("check", file)

    assert code == 1
    assert f"{file.as_posix()}:1:1 error C202 the key lesson is missing" in out
