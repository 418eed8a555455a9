"""The library: what it lists, what it packs, and what it says when it cannot."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.content.library import (
    BrokenScenarioError,
    Library,
    UnknownScenarioError,
    load_library,
)
from tests.content.contents import good_folder, replace


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return good_folder(tmp_path / "content")


def said(library: Library) -> list[str]:
    """Return file name and code of each problem."""
    return [f"{Path(problem.file).name} {problem.code}" for problem in library.problems]


def add_scenario(folder: Path, name: str, *lines: str) -> Path:
    """Add a scenario based on the ferry, with further lines; return its file."""
    path = folder / name / "scenario.yaml"
    path.parent.mkdir(parents=True)
    first = ("format: 1", f"id: {name}", "based_on: ferry", f"title: The {name}")
    path.write_text("\n".join((*first, *lines, "")), encoding="utf-8")
    return path


def test_a_list_entry_tells_what_the_picker_needs(folder: Path) -> None:
    """A summary has the lengths with the default first, and every seat with its track."""
    (ferry,) = load_library([folder]).scenarios

    assert ferry.lengths == (4, 6)
    assert [(seat.id, seat.track, seat.party) for seat in ferry.seats] == [
        ("east_council", "government", "east"),
        ("west_council", "government", "west"),
        ("neighbours", "citizens", ""),
    ]


def test_a_pack_has_rules_and_texts_of_the_same_things(folder: Path) -> None:
    """Every card, event, seat and party of the rules has its words."""
    pack = load_library([folder]).pack("ferry", 6)

    assert pack.scenario.rounds == 6
    assert pack.scenario.pace == 100
    assert set(pack.texts.cards) == set(pack.scenario.cards)
    assert set(pack.texts.events) == set(pack.scenario.events)
    assert list(pack.texts.seats) == [seat.id for seat in pack.scenario.seats]
    assert pack.texts.cards["shared_supper"].source.file == "second.txt"


def test_a_misspelt_scenario_is_guessed(folder: Path) -> None:
    """The error names the scenario that was probably meant."""
    with pytest.raises(UnknownScenarioError, match="did you mean ferry"):
        load_library([folder]).pack("fery")


def test_a_length_that_is_not_offered_is_refused(folder: Path) -> None:
    """A scenario comes in its own lengths only."""
    with pytest.raises(UnknownScenarioError, match="4, 6 rounds, not 5"):
        load_library([folder]).pack("ferry", 5)


def test_a_broken_scenario_leaves_the_others_alone(folder: Path) -> None:
    """A mistake in one scenario's folder keeps that one from being played, and no other."""
    add_scenario(folder, "raft", "difficulty: 9")
    library = load_library([folder])

    assert [entry.id for entry in library.scenarios] == ["ferry"]
    assert library.pack("ferry").scenario.id == "ferry"
    with pytest.raises(BrokenScenarioError, match="C206 9 is too high") as broken:
        library.pack("raft")
    assert [problem.line for problem in broken.value.problems] == [5]


def test_a_scenario_breaks_with_the_one_it_is_based_on(folder: Path) -> None:
    """Mistakes are told once, and the scenario built on them is not played either."""
    add_scenario(folder, "raft")
    replace(folder / "ferry" / "scenario.yaml", "at: [480, 300]", "at: [480, 601]")
    library = load_library([folder])

    assert said(library) == ["scenario.yaml C410"]
    assert library.scenarios == ()
    with pytest.raises(BrokenScenarioError):
        library.pack("raft")


@pytest.mark.parametrize("spoilt", ["ferry/scenario.yaml", "cards/base.yaml", "sources.yaml"])
def test_an_unreadable_file_is_one_problem(folder: Path, spoilt: str) -> None:
    """What a file that cannot be read would have explained is not held against the others."""
    add_scenario(folder, "raft", "cards: {without: [letter_club]}")
    (folder / spoilt).write_text("format: 1\ncards: [\n", encoding="utf-8")
    library = load_library([folder])

    assert [problem.code for problem in library.problems] == ["C104"]
    assert library.scenarios == ()


def test_keys_not_given_come_from_the_base(folder: Path) -> None:
    """A scenario based on another one takes over what it does not say, own decks included."""
    deck = (folder / "cards" / "base.yaml").read_text(encoding="utf-8")
    own = deck.partition("  - id: shared_supper")[0].replace("ferry_talks", "deck_talks")
    own = own.partition("  - id: freeze_tolls")[0]
    (folder / "ferry" / "cards.yaml").write_text(own, encoding="utf-8")
    add_scenario(folder, "raft", "link: 55", "lengths: {3: 200}")
    library = load_library([folder])
    ferry, raft = library.pack("ferry").scenario, library.pack("raft").scenario

    assert said(library) == []
    assert (raft.link, raft.rounds, raft.pace) == (55, 3, 200)
    assert raft.seats == ferry.seats
    assert "deck_talks" in raft.cards


def test_a_circle_of_scenarios_is_told(folder: Path) -> None:
    """Two scenarios that are based on one another are both kept from play."""
    add_scenario(folder, "raft")
    replace(add_scenario(folder, "punt"), "based_on: ferry", "based_on: raft")
    replace(folder / "raft" / "scenario.yaml", "based_on: ferry", "based_on: punt")
    library = load_library([folder])

    assert [entry.id for entry in library.scenarios] == ["ferry"]
    assert said(library) == ["scenario.yaml C305"]


def test_files_that_nothing_reads_are_told(folder: Path) -> None:
    """A misspelt file name is a warning with a guess, and what is missing an error."""
    (folder / "ferry" / "card.yaml").write_text("", encoding="utf-8")
    (folder / "lake").mkdir()
    (folder / "lake" / "szenario.yaml").write_text("", encoding="utf-8")
    (folder / "sources.yaml").unlink()
    problems = {Path(p.file).name: p for p in load_library([folder]).problems if p.code != "C301"}

    assert {name: problem.code for name, problem in problems.items()} == {
        "card.yaml": "C303",
        "szenario.yaml": "C303",
        "scenario.yaml": "C302",
        "sources.yaml": "C302",
    }
    assert problems["card.yaml"].suggestion == "cards.yaml"


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A wrong path is a problem and no crash."""
    library = load_library([tmp_path / "nowhere"])

    assert said(library) == ["nowhere C100"]
    assert library.entries("cards") == ()


def test_numbers_that_are_missing_are_told_one_by_one(folder: Path) -> None:
    """The rules need every number, those of the treaty too, and a factor for each track."""
    replace(folder / "rules.yaml", "  flow: 20\n", "")
    replace(folder / "rules.yaml", "    religion:", "    # religion:")
    replace(folder / "rules.yaml", "  base: 600\n", "")
    messages = [problem.message for problem in load_library([folder]).problems]

    assert messages == [
        "the key flow is missing in numbers",
        "the key religion is missing in stage_factors",
        "the key base is missing in treaty",
    ]


def test_a_further_folder_changes_nothing_before_it(folder: Path, tmp_path: Path) -> None:
    """Own cards reach own scenarios; what ships is the same game with and without them."""
    before = load_library([folder]).pack("ferry")
    own = tmp_path / "own"
    shutil.copytree(folder / "cards", own / "cards")
    replace(own / "cards" / "base.yaml", "- id: ", "- id: my_")
    add_scenario(own, "raft")
    library = load_library([folder, own])

    assert said(library) == []
    assert library.pack("ferry").digest == before.digest
    assert "my_letter_club" in library.pack("raft").scenario.cards
    assert len(library.entries("cards")) == 10


def test_a_mistake_in_own_cards_leaves_the_shipped_scenarios_alone(
    folder: Path, tmp_path: Path
) -> None:
    """Somebody's broken card pack does not keep the game from starting."""
    own = tmp_path / "own"
    (own / "cards").mkdir(parents=True)
    (own / "cards" / "mine.yaml").write_text("cards: 3", encoding="utf-8")
    add_scenario(own, "raft")
    library = load_library([folder, own])

    assert [entry.id for entry in library.scenarios] == ["ferry"]


def test_the_digest_follows_the_content_and_not_its_place(folder: Path, tmp_path: Path) -> None:
    """The same content elsewhere has the same digest; another length or number has not."""
    digest = load_library([folder]).pack("ferry").digest
    moved = shutil.copytree(folder, tmp_path / "elsewhere")
    library = load_library([moved])

    assert library.pack("ferry").digest == digest
    assert library.pack("ferry", 6).digest != digest
    replace(moved / "cards" / "base.yaml", "level: leaders, amount: 3", "level: leaders, amount: 4")
    assert load_library([moved]).pack("ferry").digest != digest


def test_cards_name_their_source_in_full(folder: Path) -> None:
    """The list of cards has the document's file beside the section."""
    cards = {card["id"]: card for card in load_library([folder]).entries("cards")}

    assert cards["ferry_talks"]["source"] == {
        "document": "S1",
        "file": "first.txt",
        "title": "A first document",
        "section": "Track one",
    }
    assert cards["state_grant"]["cost"] == {"influence": 0, "funds": 1}
