"""The runner: side by side, one result for each trial, and on from where it stopped."""

import json
from pathlib import Path

import pytest

from game.lab.runner import ResultsFileError, run
from game.lab.trials import Trial, pack_of

SCENARIOS = str(Path(__file__).resolve().parents[2] / "scenarios")
OPENER = "river_opener"


def opener(seed: int) -> Trial:
    seats = pack_of((SCENARIOS,), OPENER, None).scenario.seats
    levels = tuple((seat.id, "random") for seat in seats)
    return Trial(f"opener/{seed}", (SCENARIOS,), OPENER, None, seed, levels)


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """Play four sessions on two cores, keeping their results."""
    results = tmp_path_factory.mktemp("lab") / "results.jsonl"
    return results, {one.name: one for one in run(map(opener, range(4)), results, workers=2)}


def test_each_trial_has_one_result_and_the_same_one_every_time(played):
    """What a trial comes to depends on nothing but the trial."""
    _, first = played
    again = {one.name: one for one in run(map(opener, range(2)), workers=1)}

    assert first.keys() == {f"opener/{seed}" for seed in range(4)}
    assert again.items() <= first.items()


def test_a_stopped_run_goes_on_where_it_ended(played, tmp_path):
    """A line that broke off is played again; those before it are taken as they stand."""
    results, first = played
    lines = results.read_text(encoding="utf-8").splitlines(keepends=True)
    altered = json.loads(lines[0]) | {"rounds": 99}
    broken = tmp_path / "broken.jsonl"
    broken.write_text(json.dumps(altered) + "\n" + lines[1] + lines[2][:20], encoding="utf-8")

    again = {one.name: one for one in run(map(opener, range(4)), broken, workers=2)}

    assert again[altered["name"]].rounds == 99
    others = first.keys() - {altered["name"]}
    assert {name: again[name] for name in others} == {name: first[name] for name in others}
    assert len(broken.read_text(encoding="utf-8").splitlines()) == 4


def test_a_file_that_holds_something_else_is_left_alone(tmp_path):
    """The message names file and line, and nothing is written."""
    notes = tmp_path / "notes.txt"
    notes.write_text("Dear diary\n", encoding="utf-8")

    with pytest.raises(ResultsFileError, match=r"notes\.txt:1: this is no result"):
        list(run(map(opener, range(1)), notes, workers=1))

    assert notes.read_text(encoding="utf-8") == "Dear diary\n"
