"""What the documents name: the catalogue, who claims its entries, and who has the numbers."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from game.content.coverage import coverage
from game.content.library import load_library
from game.content.reading import read_document
from game.content.resources import shipped
from game.wording.rules import _RULES
from tests.content.contents import good_folder, replace

CATALOGUE = shipped("scenarios") / "catalogue.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return good content with the whole catalogue."""
    folder = good_folder(tmp_path / "content")
    shutil.copyfile(CATALOGUE, folder / "catalogue.yaml")
    return folder


def said(folder: Path) -> list[str]:
    """Return file, code and message of each problem."""
    return [
        f"{Path(problem.file).name} {problem.code} {problem.message}"
        for problem in load_library([folder]).problems
    ]


def test_the_catalogue_has_every_entry_once() -> None:
    """The documents name 202 things, numbered without a gap."""
    assert [entry.entry for entry in coverage([CATALOGUE.parent])] == list(range(1, 203))


def test_an_entry_is_found_wherever_it_is_claimed(folder: Path) -> None:
    """Cards, events, mandates, rules and scenarios carry entries; each place has its line."""
    first = "document: S1, section: Introduction}\n"
    replace(folder / "events" / "base.yaml", first, f"{first}    catalogue: [199]\n")
    replace(folder / "mandates.yaml", "    title:", "    catalogue: [199, 199]\n    title:")
    replace(folder / "ferry" / "scenario.yaml", "id: ferry\n", "id: ferry\ncatalogue: [199]\n")
    replace(folder / "rules.yaml", "catalogue: [5, 53, 64]", "catalogue: [199]")
    entry = next(entry for entry in coverage([folder]) if entry.entry == 199)
    by_kind = {place.kind: place for place in entry.places}

    assert set(by_kind) == {"event", "mandate", "scenario", "rule"}
    assert (by_kind["rule"].id, by_kind["scenario"].id) == ("embassies_close", "ferry")
    for place in entry.places:
        line = Path(place.file).read_text("utf-8").splitlines()[place.line - 1]
        assert place.kind == "scenario" or line.strip() == f"- id: {place.id}"


def test_an_entry_that_nobody_claims_is_nowhere(folder: Path) -> None:
    """The good content leaves most of the catalogue unclaimed."""
    places = {entry.entry: entry.places for entry in coverage([folder])}

    assert places[77] == ()
    assert places[53] != ()


def test_a_claim_must_be_in_the_catalogue(folder: Path) -> None:
    """A number that stands for nothing is told where it is claimed."""
    replace(folder / "rules.yaml", "catalogue: [5, 53, 64]", "catalogue: [5, 53, 640]")
    replace(folder / "ferry" / "scenario.yaml", "id: ferry\n", "id: ferry\ncatalogue: [203]\n")

    assert said(folder) == [
        "scenario.yaml C301 there is no entry 203 in the catalogue",
        "rules.yaml C301 there is no entry 640 in the catalogue",
    ]


def test_the_catalogue_names_documents_that_exist(folder: Path) -> None:
    """An entry is in a document of `sources.yaml`, and of a known group."""
    replace(folder / "catalogue.yaml", "name: OSCE, source: {S1:", "name: OSCE, source: {S9:")
    replace(folder / "catalogue.yaml", "10: {group: government,", "10: {group: goverment,")

    assert said(folder) == [
        "catalogue.yaml C301 there is no document S9",
        "catalogue.yaml C209 goverment is not one of the words known here",
    ]


def test_an_entry_given_in_two_folders_is_told(folder: Path, tmp_path: Path) -> None:
    """A further folder adds entries and changes none."""
    own = tmp_path / "own"
    own.mkdir()
    entry = "{group: whole, name: A custom, source: {S1: Customs}}"
    (own / "catalogue.yaml").write_text(f"format: 1\nentries:\n  9: {entry}\n  300: {entry}\n")
    problems = load_library([folder, own]).problems

    assert [(problem.code, problem.line) for problem in problems] == [("C304", 3)]


def test_what_the_ledger_names_is_a_rule_with_its_reasons() -> None:
    """Every rule that the ledger gives as a cause stands in rules.yaml."""
    rules = read_document("rules.yaml", (CATALOGUE.parent / "rules.yaml").read_bytes()).value

    assert _RULES.keys() <= {rule["id"] for rule in rules["rules"]}
