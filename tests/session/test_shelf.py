"""The shelf lists what was saved, whatever state the files are in."""

import os

from game.engine import Advance
from game.session.shelf import new_file, saved_sessions, to_continue
from tests import tiny


def put(file, seconds, content):
    """Write a file as if it had been changed at a certain time."""
    file.write_bytes(content)
    os.utime(file, (seconds, seconds))


def test_the_unfinished_session_played_last_is_the_one_to_continue(tmp_path):
    """Finished and unreadable sessions are listed and passed over."""
    done = tiny.finished_journal(tmp_path / "done.jsonl").read_bytes()
    begun = b"".join(done.splitlines(keepends=True)[:20])
    put(tmp_path / "old.jsonl", 100, begun)
    put(tmp_path / "newer.jsonl", 200, begun)
    put(tmp_path / "done.jsonl", 300, done)
    put(tmp_path / "broken.jsonl", 400, b"\xff\x00\n")
    put(tmp_path / "notes.txt", 500, b"not a session")

    shelf = saved_sessions(tmp_path)
    newest = to_continue(tmp_path)

    assert [saved.file.stem for saved in shelf] == ["broken", "done", "newer", "old"]
    assert "not the journal" in shelf[0].problem
    assert (shelf[1].phase, shelf[1].unfinished) == ("over", False)
    assert newest
    assert newest.file.stem == "newer"
    assert newest.setup == tiny.all_bots(rounds=2)


def test_a_session_stands_where_its_last_whole_line_says(tmp_path):
    """Round and phase are read without playing; a fresh session stands at the briefing."""
    table = tiny.table(tmp_path / "a.jsonl")
    fresh = to_continue(tmp_path)
    table.submit(Advance(1, "briefing"))
    with (tmp_path / "a.jsonl").open("ab") as file:
        file.write(b'{"torn')
    later = to_continue(tmp_path)

    assert fresh
    assert (fresh.round, fresh.phase) == (1, "briefing")
    assert later
    assert (later.round, later.phase) == (1, "talks")


def test_a_damaged_last_line_is_listed_with_its_problem(tmp_path):
    """The menu shows the session and why it cannot simply be continued."""
    tiny.table(tmp_path / "a.jsonl")
    with (tmp_path / "a.jsonl").open("ab") as file:
        file.write(b"garbage\n")

    (saved,) = saved_sessions(tmp_path)

    assert saved.setup
    assert "line, 2, is damaged" in saved.problem


def test_no_folder_and_a_folder_named_like_a_session_do_no_harm(tmp_path):
    """The menu opens whatever is in the way."""
    (tmp_path / "folder.jsonl").mkdir()

    assert saved_sessions(tmp_path / "missing") == ()
    assert [saved.problem[:19] for saved in saved_sessions(tmp_path)] == ["It cannot be opened"]


def test_a_new_session_gets_a_name_of_its_own(tmp_path):
    """Numbers go up with what is there."""
    (tmp_path / "tiny-001.jsonl").write_text("")

    assert new_file(tmp_path, "tiny").name == "tiny-002.jsonl"
