"""The content that ships has no mistakes, and says the same to every loader."""

from __future__ import annotations

from dataclasses import fields
from typing import get_args

import pytest
import yaml

from game.content.files import gather
from game.content.library import load_library
from game.content.reading import read_document
from game.content.resources import shipped
from game.content.schema.decks import Needs
from game.content.schema.effects import Effect
from game.engine.rules.conditions import CONDITIONS
from game.engine.rules.effects import VERBS


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
