"""A session that was killed goes on as if nothing had happened."""

import os

import pytest

from game.engine import Advance
from game.session.replay import replay
from game.session.saving import NotSaved
from game.session.table import Table
from tests import tiny


@pytest.fixture
def quick_disk(monkeypatch):
    """Spare the disk where thousands of lines are written."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.mark.usefixtures("quick_disk")
def test_killed_at_any_moment_a_session_goes_on_to_the_same_end(tmp_path):
    """Cut after each line and within each, the resumed journal ends byte for byte the same."""
    whole = tiny.finished_journal(tmp_path / "whole.jsonl").read_bytes()
    lines = whole.splitlines(keepends=True)
    cut = tmp_path / "cut.jsonl"
    kept = b""
    for number, line in enumerate(lines, start=1):
        for part in (b"", line[:1], line[: len(line) // 2], line[:-1]):
            if not kept:
                continue
            cut.write_bytes(kept + part)
            table = Table.resume(cut, tiny.TinyLibrary())
            told = table.notice
            tiny.play_to_the_end(table)

            assert cut.read_bytes() == whole, (number, part)
            assert bool(told) == bool(part)
        kept += line


def test_a_torn_line_is_dropped_and_said(tmp_path):
    """The file stays as it is until the next action takes the place of the torn line."""
    file = tiny.finished_journal(tmp_path / "a.jsonl")
    torn = b"".join(file.read_bytes().splitlines(keepends=True)[:5]) + b'{"step":5,"se'
    file.write_bytes(torn)

    table = Table.resume(file, tiny.TinyLibrary())

    assert "Line 6 broke off" in table.notice
    assert table.step == 4
    assert file.read_bytes() == torn
    tiny.play_to_the_end(table)
    assert replay(file, tiny.TinyLibrary()).damage is None


def test_a_damaged_journal_stays_and_its_sound_part_goes_on_beside_it(tmp_path):
    """The damaged file keeps every byte; a new one holds what could be followed."""
    file = tiny.finished_journal(tmp_path / "a.jsonl")
    lines = file.read_bytes().splitlines(keepends=True)
    damaged = b"".join([*lines[:6], b"oops\n", *lines[7:]])
    file.write_bytes(damaged)

    table = Table.resume(file, tiny.TinyLibrary())
    second = Table.resume(file, tiny.TinyLibrary())

    assert "Line 7 cannot be followed" in table.notice
    assert table.journal == tmp_path / "a-repaired.jsonl"
    assert second.journal == tmp_path / "a-repaired-2.jsonl"
    assert table.journal.read_bytes() == b"".join(lines[:6])
    assert file.read_bytes() == damaged
    tiny.play_to_the_end(table)
    assert table.journal.read_bytes() == b"".join(lines)


def test_two_windows_do_not_write_into_one_journal(tmp_path):
    """When another program has gone on with the session, this one says so and writes nothing."""
    tiny.table(tmp_path / "a.jsonl")
    here = Table.resume(tmp_path / "a.jsonl", tiny.TinyLibrary())
    there = Table.resume(tmp_path / "a.jsonl", tiny.TinyLibrary())
    there.submit(Advance(1, "briefing"))
    written = (tmp_path / "a.jsonl").read_bytes()

    with pytest.raises(NotSaved, match="another program"):
        here.submit(Advance(1, "briefing"))

    assert (tmp_path / "a.jsonl").read_bytes() == written
    assert here.state.phase == "briefing"
