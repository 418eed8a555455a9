"""What editors and authors read about the format is what the program checks."""

from __future__ import annotations

import re
import runpy
from functools import cache
from pathlib import Path
from typing import Any

import fastjsonschema
import pytest

from game.content.checker import MODELS
from game.content.editor_schema import editor_schemas, write_schemas
from game.content.files import ContentFile, gather
from game.content.reading import read_document
from game.content.resources import shipped
from game.engine.model.ids import BARGAINING, MODULES, SYSTEMS

DOCS = Path(__file__).parents[2] / "docs"
SHIPPED = [file for file in gather([shipped("scenarios")]) if file.kind in MODELS]
CARD = {
    "id": "tea",
    "title": "Tea",
    "tracks": ["citizens"],
    "instrument": "dialogue",
    "text": "Drink it.",
    "lesson": "It is hot.",
    "source": {"document": "S1", "section": "Tea"},
    "target": "dyad",
    "tags": ["dialogue"],
    "effects": [{"trust": {"level": "leaders", "amount": 2}}],
}


@cache
def validator(kind: str):
    """Return what an editor would say of a file of this kind."""
    return fastjsonschema.compile(editor_schemas()[f"{kind}.json"])


def as_json(value: Any) -> Any:
    """Return what YAML holds as JSON would: keys are texts."""
    if isinstance(value, dict):
        return {str(key): as_json(below) for key, below in value.items()}
    return [as_json(item) for item in value] if isinstance(value, list) else value


def test_the_reference_is_up_to_date() -> None:
    """After a change of a model or a rule: `python docs/make_reference.py`."""
    written = runpy.run_path(str(DOCS / "make_reference.py"))["reference"]()

    assert (DOCS / "reference.md").read_text("utf-8") == written


def test_the_schemas_are_up_to_date(tmp_path: Path) -> None:
    """After a change of a model: `python docs/make_reference.py`."""
    write_schemas(tmp_path)
    now = {file.name: file.read_text("utf-8") for file in tmp_path.iterdir()}

    assert {file.name: file.read_text("utf-8") for file in (DOCS / "schema").iterdir()} == now


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.path.rpartition("scenarios/")[2])
def test_a_shipped_file_is_right_for_an_editor(file: ContentFile) -> None:
    """What the checker accepts is not underlined."""
    validator(file.kind)(as_json(read_document(file.path, file.data).value))


@pytest.mark.parametrize(
    "wrong",
    [
        {"tracks": ["citizen"]},
        {"tittle": "Tea"},
        {"title": "T" * 35},
        {"effects": [{"trust": {"level": "leaders", "amount": 21}}]},
        {"effects": [{"trust": {"level": "leaders", "amount": 2}, "link": {"amount": 2}}]},
        {"effects": [{"trsut": {"level": "leaders", "amount": 2}}]},
        {"needs": {"trust_at_least": {"leader": 20}}},
    ],
    ids=lambda wrong: next(iter(wrong)),
)
def test_a_mistake_is_underlined(wrong: dict[str, Any]) -> None:
    """An editor knows keys, words, ranges, lengths, and that an effect has one verb."""
    check = validator("cards")
    check({"format": 1, "cards": [CARD]})
    with pytest.raises(fastjsonschema.JsonSchemaValueException):
        check({"format": 1, "cards": [{**CARD, **wrong}]})


def test_every_key_says_what_it_is() -> None:
    """A key without a line in its docstring has nothing to show in an editor."""
    silent = {
        f"{name}: {model}.{key}"
        for name, schema in editor_schemas().items()
        for model, shape in ({"": schema} | schema.get("$defs", {})).items()
        for key, value in shape["properties"].items()
        if "description" not in value and model != "TreatyTable"
    }

    assert sorted(silent) == []


def test_every_module_says_what_it_brings() -> None:
    """The table of modules has a row for each, those of the systems too, none without words."""
    table = (DOCS / "reference.md").read_text("utf-8").partition("\n## Modules\n")[2]
    rows = re.findall(
        r"^\| `(\w+)` \| [^|]+ \| (.+) \|$", table.partition("\n## ")[0], re.MULTILINE
    )

    assert [module for module, _ in rows] == [*MODULES, *BARGAINING, *SYSTEMS]
