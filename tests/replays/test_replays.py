"""Journals of this release are followed to the end, and those of older ones are not lost."""

import json
from pathlib import Path

import pytest

from game.session.journal import UnreadableJournal, read_journal
from game.session.replay import replay
from game.session.version import VERSION
from tests.properties.walks import library, scenarios

HERE = Path(__file__).parent
KEPT = sorted(HERE.glob("*/*.jsonl"))


def why_not(file):
    """Return why a journal cannot be followed to its end, or nothing when it can."""
    try:
        again = replay(file, library())
    except UnreadableJournal as refused:
        return refused.reason
    return str(again.damage or "")


def test_this_release_keeps_a_session_of_every_scenario():
    """A release without its journals could never be shown to be followed by the next."""
    assert {file.stem for file in KEPT if file.parent.name == VERSION} == set(scenarios())


@pytest.mark.parametrize("file", KEPT, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_every_step_comes_out_the_same(file):
    """On every system and Python a session plays as it was kept.

    One of an older release may be refused for other content, and for nothing else. After a
    change of cards, numbers or rules on purpose: `python -m tests.replays`.
    """
    reason = why_not(file)

    if file.parent.name == VERSION:
        assert reason == ""
    else:
        assert reason == "" or read_journal(file).header.content in reason


def test_a_journal_holds_neither_time_nor_place():
    """The same seed gives the same bytes everywhere, so a kept file compares as bytes, too."""
    for file in KEPT:
        for line in file.read_bytes().splitlines():
            assert not {"time", "date", "path", "host"} & json.loads(line).keys()
