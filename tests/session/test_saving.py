"""What cannot be written is said, and nothing has advanced."""

import errno
import os
from pathlib import Path

import pytest

from game.engine import Advance, digest
from game.session.replay import replay
from game.session.saving import NotSaved, SafeFile
from game.session.settings import save_settings
from tests import tiny


def full_disk(*_):
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_leaves_the_session_where_it_was(tmp_path, monkeypatch):
    """The state does not advance, the file keeps its bytes, and the same action works later."""
    file = tmp_path / "a.jsonl"
    table = tiny.table(file)
    before, written = table.state, file.read_bytes()

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full_disk)
        with pytest.raises(NotSaved, match=r"a\.jsonl: the disk is full\. Free some space"):
            table.submit(Advance(1, "briefing"))

    assert table.state is before
    assert file.read_bytes() == written
    table.submit(Advance(1, "briefing"))
    assert table.state.phase == "talks"
    assert replay(file, tiny.TinyLibrary()).damage is None


def test_half_a_line_is_taken_back(tmp_path):
    """A disk that fills up in the middle of a line leaves the journal sound."""
    resource = pytest.importorskip("resource")
    file = tmp_path / "a.jsonl"
    table = tiny.table(file)
    written = file.read_bytes()
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)

    resource.setrlimit(resource.RLIMIT_FSIZE, (len(written) + 20, usual[1]))
    try:
        with pytest.raises(NotSaved):
            table.submit(Advance(1, "briefing"))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)

    assert file.read_bytes() == written
    tiny.play_to_the_end(table)
    assert replay(file, tiny.TinyLibrary()).damage is None


def test_half_a_line_that_cannot_be_taken_back_is_written_over(tmp_path, monkeypatch):
    """When the disk refuses even to shorten the file, the next attempt puts it right."""
    file = tmp_path / "a.jsonl"
    table = tiny.table(file)
    written = file.read_bytes()

    with monkeypatch.context() as patch:
        patch.setattr(os, "write", full_disk)
        with pytest.raises(NotSaved):
            table.submit(Advance(1, "briefing"))
    file.write_bytes(written + b'{"step":1,"seat":"","act')

    table.submit(Advance(1, "briefing"))

    assert replay(file, tiny.TinyLibrary()).damage is None


def test_a_pulled_stick_can_be_plugged_in_again(tmp_path):
    """While the file is gone nothing advances; when it is back the session goes on."""
    stick = tmp_path / "stick"
    table = tiny.table(stick / "a.jsonl")
    stick.rename(tmp_path / "pocket")

    with pytest.raises(NotSaved, match="is gone"):
        table.submit(Advance(1, "briefing"))

    (tmp_path / "pocket").rename(stick)
    table.submit(Advance(1, "briefing"))
    assert len((stick / "a.jsonl").read_bytes().splitlines()) == 2


def test_a_session_can_move_to_another_disk(tmp_path):
    """After the old file is lost, the whole session is written elsewhere and goes on there."""
    table = tiny.table(tmp_path / "a.jsonl")
    table.submit(Advance(1, "briefing"))
    (tmp_path / "a.jsonl").unlink()

    table.save_as(tmp_path / "elsewhere" / "b.jsonl")
    tiny.play_to_the_end(table)

    again = replay(tmp_path / "elsewhere" / "b.jsonl", tiny.TinyLibrary())
    assert again.damage is None
    assert digest(again.steps[-1].state) == digest(table.state)


def test_no_journal_is_overwritten(tmp_path):
    """A session does not begin in a file that is there already."""
    (tmp_path / "a.jsonl").write_text("precious")

    with pytest.raises(NotSaved, match="already there"):
        tiny.table(tmp_path / "a.jsonl")

    assert (tmp_path / "a.jsonl").read_text() == "precious"


def test_a_session_that_could_not_begin_leaves_no_file(tmp_path, monkeypatch):
    """When not even the head can be written, nothing stays behind."""
    monkeypatch.setattr(os, "write", full_disk)

    with pytest.raises(NotSaved, match="disk is full"):
        tiny.table(tmp_path / "a.jsonl")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("inner", ["file/a.jsonl", "file/more/a.jsonl"])
def test_a_path_through_a_file_is_told(tmp_path, inner):
    """A folder that cannot be made is named with the reason."""
    (tmp_path / "file").write_text("")

    with pytest.raises(NotSaved, match=r"not a folder|already there"):
        SafeFile.create(tmp_path / inner, [b"x\n"])


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have it")
def test_a_disk_that_is_really_full_is_told(tmp_path):
    """The system's own full device gives the same words."""
    (tmp_path / "settings.new").symlink_to("/dev/full")

    with pytest.raises(NotSaved, match="the disk is full"):
        save_settings(tmp_path / "settings.json", {"muted": True})
