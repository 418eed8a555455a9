"""The tutorial for authors: its commands are run as printed, its changes are made as printed."""

import re
import shlex
from pathlib import Path

import pytest

from game.cli.main import main

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "first-scenario.md").read_text("utf-8")
BLOCKS = re.findall(r"^```(\w+) ?([\w.]*)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def changed(text, difference):
    """Return a text in which the lines with a minus are replaced by those with a plus."""
    lines = difference.splitlines(keepends=True)
    before = "".join(line[1:] for line in lines if line[0] in "- ")
    after = "".join(line[1:] for line in lines if line[0] in "+ ")

    assert text.count(before) == 1, before
    return text.replace(before, after)


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Give the person who reads the page a home of their own."""
    monkeypatch.setenv("NINETRACKS_HOME", str(tmp_path))
    return tmp_path / "scenarios"


def test_a_teacher_can_follow_the_page(home, capsys):
    """Commands print what the page says, and fail where it shows a mistake and nowhere else."""
    failed, shown, printed = 0, 0, ""
    for kind, file, body in BLOCKS:
        if kind == "diff":
            path = home / "two_villages" / file
            path.write_text(changed(path.read_text("utf-8"), body), "utf-8")
        elif kind == "sh":
            commands = [shlex.split(line) for line in body.splitlines()]
            assert {command[0] for command in commands} == {"ninetracks"}
            failed += sum(main(command[1:]) for command in commands)
            printed = capsys.readouterr().out.replace(home.as_posix(), "…")
        else:
            assert [line for line in body.splitlines() if line not in printed] == [], printed
            shown += " error C" in body
            assert failed == shown, printed

    assert shown


def test_the_page_covers_what_a_scenario_is_made_of():
    """Names, a seat, a card, an event and an issue are changed, each checked afterwards."""
    files = [file for kind, file, _ in BLOCKS if kind == "diff"]

    assert {"scenario.yaml", "cards.yaml", "events.yaml"} == set(files)
    assert sum(kind == "sh" for kind, _, _ in BLOCKS) >= 8
