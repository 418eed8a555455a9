"""The content that ships has no mistakes, and says the same to every loader."""

from __future__ import annotations

from dataclasses import fields
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
import yaml

from game.content.files import gather
from game.content.library import load_library
from game.content.reading import read_document
from game.content.resources import shipped
from game.content.schema.decks import Needs
from game.content.schema.effects import Effect
from game.content.schema.mandates import MetWhen
from game.engine.model.ids import LASTING, TRACKS
from game.engine.rules.conditions import CONDITIONS
from game.engine.rules.effects import VERBS
from game.engine.rules.goals import GOALS


def test_shipped_files_are_clean() -> None:
    """No shipped file has an error or even a warning."""
    problems = load_library([shipped("scenarios")]).problems

    assert [str(problem) for problem in problems] == []


def test_every_shipped_scenario_can_be_packed_at_every_length() -> None:
    """What the picker lists can be played."""
    library = load_library([shipped("scenarios")])
    lengths = [(entry.id, length) for entry in library.scenarios for length in entry.lengths]

    assert lengths
    for scenario_id, length in lengths:
        assert library.pack(scenario_id, length).scenario.rounds == length


def test_shipped_files_read_alike_without_the_fast_loader(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A machine without the C loader plays the same game."""
    files = gather([shipped("scenarios")])
    fast = [read_document(file.path, file.data).value for file in files]
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)

    assert [read_document(file.path, file.data).value for file in files] == fast


def test_authors_have_the_verbs_of_the_engine() -> None:
    """Every verb of the engine can be written, with the parameters of its record."""
    written = {
        verb: set(get_args(field.annotation)[0].model_fields)
        for verb, field in Effect.model_fields.items()
    }

    assert written == {
        verb: {parameter.name for parameter in fields(record)} for verb, record in VERBS.items()
    }


def test_authors_have_the_conditions_of_the_engine() -> None:
    """Every condition of the engine can be written below `needs`."""
    assert set(Needs.model_fields) == set(CONDITIONS)


def test_authors_have_the_goals_of_the_engine() -> None:
    """Every goal of the engine can be written below `met_when`, with the parameters it has."""
    assert set(MetWhen.model_fields) == set(GOALS)
    for name, record in GOALS.items():
        written = get_args(MetWhen.model_fields[name].annotation)[0]
        if hasattr(written, "model_fields"):
            assert set(written.model_fields) == {parameter.name for parameter in fields(record)}


@cache
def shipped_cards():
    """Load every shipped card once for all tests."""
    return load_library([shipped("scenarios")]).entries("cards")


MANDATES = read_document(
    "mandates.yaml", (shipped("scenarios") / "mandates.yaml").read_bytes()
).value["mandates"]


@pytest.mark.parametrize("track", TRACKS)
def test_every_track_has_mandates_to_choose_from(track: str) -> None:
    """At least three, of which at least one pulls against the common goal and one does not."""
    own = [mandate for mandate in MANDATES if track in mandate["tracks"]]

    assert len(own) >= 3
    assert {mandate.get("against", False) for mandate in own} == {True, False}


@pytest.mark.parametrize("mandate", MANDATES, ids=lambda mandate: mandate["id"])
def test_a_mandate_that_counts_cards_can_be_met(mandate) -> None:
    """Each track that may have it has cards of those instruments and themes."""
    limits = mandate["met_when"].get("cards_played", {})
    for track in mandate["tracks"] if limits.get("at_least") else ():
        fitting = [
            card
            for card in shipped_cards()
            if track in card["tracks"]
            and (not limits.get("instruments") or card["instrument"] in limits["instruments"])
            and (not limits.get("tags") or set(limits["tags"]) & set(card["tags"]))
        ]

        assert len(fitting) >= 3, mandate["id"]


def conflicts() -> list[Path]:
    """Return the files of the conflicts that end in a treaty, the shipped ones."""
    files = sorted(shipped("scenarios").glob("[!_]*/scenario.yaml"))
    return [file for file in files if "treaty" in yaml.safe_load(file.read_text("utf-8"))]


def test_eight_conflicts_ship() -> None:
    """A class can choose among eight."""
    assert len(conflicts()) >= 8


@pytest.mark.parametrize("file", conflicts(), ids=lambda file: file.parent.name)
def test_a_conflict_has_what_a_class_needs(file: Path) -> None:
    """Seats for everybody, three time plans, questions, own news, and ideas to be found."""
    plain = yaml.safe_load(file.read_text("utf-8"))
    news = yaml.safe_load((file.parent / "events.yaml").read_text("utf-8"))["events"]
    options = [option for issue in plain["treaty"]["issues"] for option in issue["options"]]

    assert 9 <= len(plain["seats"]) <= 12
    assert {seat["track"] for seat in plain["seats"]} >= {"government", "citizens"}
    assert plain["teaching"]["timing"].keys() == {45, 60, 90}
    assert len(plain["teaching"]["questions"]) >= 5
    assert len(plain["teaching"]["goals"]) >= 3
    assert plain["recommended_seats"].keys() >= set(range(3, 12))
    assert len(news) >= 5
    assert sum(option.get("locked", False) for option in options) >= 2


def test_no_card_is_called_like_something_that_lasts():
    """Else a state that tells everybody of the one would seem to tell of a hand with the other."""
    library = load_library([shipped("scenarios")])
    packs = [library.pack(scenario.id) for scenario in library.scenarios]
    cards = {card for pack in packs for card in pack.scenario.cards}

    assert cards.isdisjoint(LASTING)
