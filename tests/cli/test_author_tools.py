"""What authors ask of the command line: the catalogue, schemas, a new scenario, own folders."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import assert_one_sentence
from tests.cli.documented import documented_keys


def test_the_catalogue_is_told_with_its_places(run):
    """`check --catalogue` names what carries each entry, and fails where nothing does."""
    code, out, _ = run("check", "--catalogue")
    json_code, as_json, _ = run("check", "--catalogue", "--json")
    found = json.loads(as_json)
    entries = {entry["entry"]: entry for entry in found["entries"]}
    nowhere = [number for number, entry in entries.items() if not entry["places"]]

    assert documented_keys("ninetracks check --catalogue --json") == [
        list(found),
        list(found["entries"][0]),
    ]
    assert found["missing"] == nowhere
    assert code == json_code == (1 if nowhere else 0)
    assert "1 Head of state (government)\n    card summit" in out
    assert out.count("\nnowhere: ") == len(nowhere)
    place = next(place for place in entries[1]["places"] if place["id"] == "summit")
    line = Path(place["file"]).read_text("utf-8").splitlines()[place["line"] - 1]
    assert line.strip() == "- id: summit"


def add_scenario(folder, name, *lines):
    """Add a scenario based on the opener to a content folder, with further lines."""
    (folder / name).mkdir(parents=True)
    first = ("format: 1", f"id: {name}", "based_on: river_opener", f"title: The {name}")
    (folder / name / "scenario.yaml").write_text("\n".join((*first, *lines, "")), "utf-8")
    return folder / name


def test_scenarios_in_the_own_folder_are_there_without_a_word(run, home):
    """They are listed as own, can be played by id, and are checked with what ships."""
    add_scenario(home / "scenarios", "brook")
    _, listed, _ = run("scenarios")
    _, as_json, _ = run("scenarios", "--json")
    code, out, err = run("demo", "brook", "--json")
    (row,) = (line for line in listed.splitlines() if line.startswith("brook "))

    assert row.endswith("your own")
    assert {one["id"] for one in json.loads(as_json) if one["own"]} == {"brook"}
    assert (code, err, json.loads(out)["scenario"]) == (0, "", "brook")
    add_scenario(home / "scenarios", "pond", "difficulty: 9")
    assert "pond/scenario.yaml:5:13 error C206" in run("check")[1]


def test_a_broken_own_scenario_is_named_and_stops_nothing(run, home):
    """The list says what is wrong first, and the shipped scenarios are played."""
    add_scenario(home / "scenarios", "pond", "difficulty: 9")
    add_scenario(home / "scenarios", "river")
    code, listed, _ = run("scenarios")

    assert code == 0
    assert "your own scenario pond cannot be played:" in listed
    assert "your own scenario river cannot be played:" in listed
    assert run("demo", "river_opener", "--json")[0] == 0
    assert run("demo", "pond", "--json")[0] == 2


@pytest.mark.parametrize("path", ["brook", "brook/scenario.yaml", "../elsewhere/brook"])
def test_a_scenario_is_played_by_its_path(run, tmp_path, monkeypatch, path):
    """Wherever the folder lies, its path is enough, whatever stands in the own folder."""
    add_scenario(tmp_path / "elsewhere", "brook")
    add_scenario(tmp_path / "home" / "scenarios", "pond", "difficulty: 9")
    monkeypatch.chdir(tmp_path / "elsewhere")
    code, out, err = run("demo", path, "--json")

    assert (code, err) == (0, "")
    assert json.loads(out)["scenario"] == "brook"


def test_a_folder_beside_does_not_hide_what_ships(run, tmp_path, monkeypatch):
    """A shipped scenario is meant by its id even where a folder has the same name."""
    add_scenario(tmp_path, "river_opener", "difficulty: 9")
    monkeypatch.chdir(tmp_path)

    assert run("demo", "river_opener", "--json")[0] == 0
    assert_one_sentence(run("demo", "./river_opener", "--json"), "river_opener is taken")


def test_strict_lets_warnings_fail(run, tmp_path):
    """A file that nothing reads is a warning; with --strict the check fails on it."""
    folder = add_scenario(tmp_path / "mine", "brook")
    (folder / "card.yaml").write_text("", "utf-8")

    assert run("check", folder)[0] == 0
    assert run("check", folder, "--strict")[0] == 1


def test_a_new_scenario_is_checked_and_played_as_the_command_says(run, home):
    """What `new scenario` prints can be typed at once, and leads to a played session."""
    code, out, err = run("new", "scenario", "two_villages")
    commands = [line.split()[1:] for line in out.splitlines() if line.startswith("    ninetracks")]

    assert (code, err) == (0, "")
    assert str(home / "scenarios" / "two_villages") in out
    assert [command[0] for command in commands] == ["check", "demo"]
    for command in commands:
        code, out, err = run(*command)

        assert (code, err) == (0, "")
    assert "The session ends." in out
    assert_one_sentence(run("new", "scenario", "two_villages"), "nothing was changed")


def test_a_new_scenario_can_be_written_anywhere(run, tmp_path):
    """With --in it lies in that folder, and the commands printed name its path."""
    code, out, _ = run("new", "scenario", "brook", "--in", tmp_path / "usb" / "mine")
    demo = next(line.split()[1:] for line in out.splitlines() if "ninetracks demo" in line)

    assert code == 0
    assert run("check", tmp_path / "usb" / "mine" / "brook")[1] == "Everything is in order.\n"
    assert run(*demo)[0] == 0
    assert_one_sentence(run("new", "scenario", "Two Brooks"), "for example two_brooks")


LISTS = [
    ("cards", "--track", "religion", "tracks"),
    ("cards", "--tag", "water", "tags"),
    ("events", "--tag", "water", "answered_by"),
    ("mandates", "--track", "business", "tracks"),
]


@pytest.mark.parametrize(("kind", "option", "word", "key"), LISTS)
def test_a_list_is_cut_down_to_what_is_asked_for(run, kind, option, word, key):
    """With a track or a tag all that have it are listed, and no others."""
    everything = json.loads(run(kind, "--json")[1])
    found = json.loads(run(kind, option, word, "--json")[1])
    lines = run(kind, option, word)[1].splitlines()

    assert found == [entry for entry in everything if word in entry[key]]
    assert 0 < len(found) < len(everything)
    assert [line.split()[0] for line in lines] == [entry["id"] for entry in found]


def test_a_list_has_the_words_that_files_want(run):
    """Tracks, costs, tags, stages and goals are shown, and whose own an entry is."""
    cards = {line.split()[0]: line for line in run("cards")[1].splitlines()}
    events = {line.split()[0]: line for line in run("events")[1].splitlines()}
    mandates = {line.split()[0]: line for line in run("mandates")[1].splitlines()}
    own = {card["id"]: card["scenario"] for card in json.loads(run("cards", "--json")[1])}

    assert re.split(" {2,}", cards["council_of_all_houses"])[2:] == [
        "religion",
        "influence 2",
        "faith, dialogue",
    ]
    assert cards["soap_for_onions"].endswith("  only in boycott")
    assert (own["soap_for_onions"], own["council_of_all_houses"]) == ("boycott", "")
    assert "  confrontation, war, peacebuilding  " in events["attack_on_a_moderate"]
    assert events["attack_on_a_moderate"].split("  ")[-1] == "spoiler"
    assert mandates["a_good_year"].endswith("  End with 12 or more in your own funds.")


def test_a_word_that_nothing_has_is_guessed(run):
    """An unknown track or tag gets one sentence; known ones that never meet, an empty list."""
    assert_one_sentence(run("cards", "--track", "citizen"), "did you mean citizens?")
    assert_one_sentence(run("mandates", "--track", "3"), "there are: activism, business")
    assert_one_sentence(run("events", "--tag", "watre"), "did you mean water?")
    assert run("cards", "--track", "religion", "--tag", "pressure") == (0, "There are none.\n", "")
    assert run("cards", "--track", "religion", "--tag", "pressure", "--json") == (0, "[]\n", "")
