"""The journal says everything about a session, the same bytes each time, and is verified."""

import json
import re

import pytest

from game.engine import digest
from game.session.journal import UnreadableJournal, read_journal
from game.session.replay import replay
from game.session.setup import Player
from game.session.table import Table
from game.session.version import VERSION
from tests import tiny


@pytest.fixture
def finished(tmp_path):
    """Play a whole session between bots and return its journal."""
    return tiny.finished_journal(tmp_path / "a.jsonl")


def damage(file, number, **changes):
    """Change values in one line, counted from 1."""
    lines = file.read_bytes().splitlines(keepends=True)
    lines[number - 1] = json.dumps({**json.loads(lines[number - 1]), **changes}).encode() + b"\n"
    file.write_bytes(b"".join(lines))


def test_the_same_seed_and_actions_give_the_same_bytes(tmp_path):
    """Two sessions with the same seed and the same bots write byte-identical journals."""
    first = tiny.finished_journal(tmp_path / "a.jsonl")
    second = tiny.finished_journal(tmp_path / "b.jsonl")
    other = tiny.finished_journal(tmp_path / "c.jsonl", seed=8)

    assert first.read_bytes() == second.read_bytes()
    assert first.read_bytes() != other.read_bytes()


def test_a_journal_leads_to_the_state_it_came_from(tmp_path):
    """Played again, a journal ends in the same state with the same ledger and setup."""
    given = tiny.setup(players=(Player("Zoë", ("north_government",)),), talk_minutes=6)
    table = Table.start(tiny.pack(), given, tmp_path / "a.jsonl")
    tiny.play_to_the_end(table)

    again = Table.resume(tmp_path / "a.jsonl", tiny.TinyLibrary())

    assert digest(again.state) == digest(table.state)
    assert again.events == table.events
    assert again.setup == given
    assert again.notice == ""


def test_every_line_of_the_documented_form_is_there(finished):
    """The head and each step have the keys that docs/journal.md promises, in that order."""
    head, *steps = map(json.loads, finished.read_text("ascii").splitlines())

    assert list(head) == [
        *("format", "version", "content", "scenario", "rounds", "seed", "no_luck"),
        *("players", "bots", "talk_minutes", "opening"),
    ]
    assert [step["step"] for step in steps] == list(range(1, len(steps) + 1))
    assert {tuple(step) for step in steps} == {
        ("step", "seat", "action", "round", "phase", "draws", "digest")
    }


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({"digest": "0000000000000000"}, "digest is '0000000000000000'"),
        ({"draws": [0, 0, 0]}, r"draws is \[0, 0, 0\]"),
        ({"step": 77}, "step is 77"),
        ({"seat": "nobody"}, "seat is 'nobody'"),
        ({"remark": "by hand"}, "remark is 'by hand'"),
        ({"action": {"kind": "dance"}}, "unknown action 'dance'"),
        ({"action": None}, "no action"),
        ({"action": {"kind": "ready", "seat": "nobody"}}, "rules refuse .*unknown_seat"),
    ],
)
def test_the_first_line_that_differs_is_named(finished, changes, found):
    """A changed value in line 9 is told with the line, what is there and what should be."""
    damage(finished, 9, **changes)

    again = replay(finished, tiny.TinyLibrary())

    assert len(again.steps) == 8
    assert again.damage
    assert again.damage.line == 9
    assert again.damage.expected
    assert re.search(found, str(again.damage))


@pytest.mark.parametrize(
    "garbage", [b"\n", b"{}\n", b"[1]\n", b"\xff\xfe\x00\n", b"[" * 9999 + b"\n"]
)
def test_a_line_of_garbage_is_named(finished, garbage):
    """A line that is no step at all stops the replay there and nowhere else."""
    lines = finished.read_bytes().splitlines(keepends=True)
    lines[11] = garbage
    finished.write_bytes(b"".join(lines))

    again = replay(finished, tiny.TinyLibrary())

    assert again.damage
    assert (again.damage.line, again.damage.torn) == (12, False)
    assert len(again.sound_lines) == 11


def test_a_lost_line_is_noticed(finished):
    """When a step is missing, the one after it is named."""
    lines = finished.read_bytes().splitlines(keepends=True)
    del lines[4]
    finished.write_bytes(b"".join(lines))

    again = replay(finished, tiny.TinyLibrary())

    assert again.damage
    assert again.damage.line == 5


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"format": 99}, "format 99"),
        ({"content": "of old"}, "have changed since"),
        ({"scenario": "tinny"}, "no scenario tinny"),
        ({"opening": "0"}, "plays differently"),
        ({"seed": "seven"}, "seed"),
        ({"players": [{"name": 1}]}, "name"),
        ({"bots": {"radio": 1}}, "ids"),
        ({"bots": {}}, "empty"),
    ],
)
def test_a_session_that_cannot_be_played_here_says_why(finished, changes, words):
    """A head that does not fit this game is refused with the reason."""
    damage(finished, 1, **changes)

    with pytest.raises(UnreadableJournal, match=words):
        replay(finished, tiny.TinyLibrary())


def test_a_different_release_is_mentioned_where_a_step_differs(finished):
    """A journal of another release that plays differently says which release began it."""
    damage(finished, 1, version="0.0.1")
    damage(finished, 3, digest="0")

    told = str(replay(finished, tiny.TinyLibrary()).damage)

    assert "0.0.1" in told
    assert VERSION in told


def test_a_different_release_alone_is_no_obstacle(finished):
    """A journal of another release that plays the same is played."""
    damage(finished, 1, version="0.0.1")

    assert replay(finished, tiny.TinyLibrary()).damage is None


@pytest.mark.parametrize("found", [b"", b"no newline", b"hello\n", b"{}\n", b"\x00\n", b"[]\n"])
def test_what_is_no_journal_is_said_to_be_none(tmp_path, found):
    """Any other file is refused with a sentence."""
    file = tmp_path / "a.jsonl"
    file.write_bytes(found)

    with pytest.raises(UnreadableJournal, match=r"empty|not the journal"):
        read_journal(file)


def test_a_missing_file_is_told(tmp_path):
    """A journal that is not there is refused with a sentence that names it."""
    with pytest.raises(UnreadableJournal, match=r"gone\.jsonl: It cannot be opened"):
        read_journal(tmp_path / "gone.jsonl")


def test_line_ends_of_another_system_do_no_harm(finished):
    """A journal that passed through a mail program still verifies."""
    finished.write_bytes(finished.read_bytes().replace(b"\n", b"\r\n"))

    assert replay(finished, tiny.TinyLibrary()).damage is None
