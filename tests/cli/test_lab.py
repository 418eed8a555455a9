"""`ninetracks lab`: what it prints, what it keeps, and what it says to a wrong file."""

import json

import pytest

from game.cli.main import main
from tests.cli.documented import documented_keys

QUICK = ["lab", "bots", "river_opener", "--sessions", "2", "--from", "70"]


@pytest.fixture(scope="module")
def kept(tmp_path_factory):
    """Run the experiment once, keeping every result."""
    file = tmp_path_factory.mktemp("lab") / "results.jsonl"
    assert main([*QUICK, "--json", "--results", str(file)]) == 0
    return file


def test_the_json_has_the_documented_keys_and_comes_from_the_file_the_second_time(kept, capsys):
    """A run that is complete is only read: altered results show in what is printed."""
    lines = [json.loads(line) for line in kept.read_text("utf-8").splitlines()]
    for line in lines:
        line.update(outcome="ceasefire", peace=True, lasting=True)
    kept.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")

    assert main([*QUICK, "--json", "--results", str(kept)]) == 0

    printed = json.loads(capsys.readouterr().out)
    whole, scenario, estimate = documented_keys("ninetracks lab bots --json")
    (found,) = printed["scenarios"]
    assert list(printed) == whole
    assert list(found) == scenario
    assert [list(table["peace"]) for table in found["tables"]] == [estimate] * len(found["tables"])
    assert {table["peace"]["mean"] for table in found["tables"]} == {1.0}


def test_the_table_names_every_level_and_the_seeds(kept, capsys):
    """What is read aloud says which sessions it rests on."""
    assert main([*QUICK, "--results", str(kept)]) == 0

    told = capsys.readouterr().out
    assert "seeds 70 to 71" in told
    assert "random" in told


def test_a_file_of_something_else_is_refused(tmp_path, capsys):
    """One sentence with file and line, exit code 2, and the file as it was."""
    diary = tmp_path / "diary.txt"
    diary.write_text("Dear diary\n", "utf-8")

    assert main([*QUICK, "--results", str(diary)]) == 2

    assert "diary.txt:1" in capsys.readouterr().err
    assert diary.read_text("utf-8") == "Dear diary\n"


def test_an_unknown_scenario_is_answered_with_those_there_are(capsys):
    """No session is played for a scenario that is not there."""
    assert main(["lab", "bots", "rivr"]) == 2

    assert "There is no scenario rivr. There are: river" in capsys.readouterr().err
