"""JSON Schemas of all files, so that an editor completes words and shows what each key is for.

They are made from the models that check the files, and from the docstrings of these and of the
engine's verbs, conditions and goals. Checks beyond the shape of a file are not in them.
"""

from __future__ import annotations

import json
import re
from inspect import cleandoc
from typing import TYPE_CHECKING, Any

from game.content.checker import MODELS
from game.content.schema.words import FORMAT
from game.engine.rules.conditions import CONDITIONS
from game.engine.rules.effects import VERBS
from game.engine.rules.goals import GOALS

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pydantic import BaseModel

Plain = dict[str, Any]

SPOKEN: Mapping[str, Mapping[str, Any]] = {"Effect": VERBS, "Needs": CONDITIONS, "MetWhen": GOALS}
"""The models whose keys the engine carries out, with its records: they say what a key does."""

_DIALECT = "http://json-schema.org/draft-07/schema#"
_ATTRIBUTE = re.compile(r"^ {4}(\w+): (.+(?:\n {8}.+)*)", re.MULTILINE)


def editor_schemas() -> dict[str, Plain]:
    """Return the schema of each kind of file by its name in the folder of schemas."""
    return {
        f"{kind}.json": {"$schema": _DIALECT, **_described(model.model_json_schema(), model)}
        for kind, model in MODELS.items()
    }


def write_schemas(folder: Path) -> None:
    """Write all schemas into a folder, which is made; what is there of them is replaced."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in editor_schemas().items():
        text = json.dumps(schema, indent=1, ensure_ascii=False)
        (folder / name).write_text(f"{text}\n", encoding="utf-8")


def first_line(record: object) -> str:
    """Return the first line of a docstring, as a sentence."""
    return cleandoc(record.__doc__ or "").partition("\n")[0]


def _described(schema: Plain, of: type[BaseModel]) -> Plain:
    """Describe a file and all that is in it; a lesson has its keys from the scenario, too."""
    _describe(schema, *(cleandoc(base.__doc__ or "") for base in of.__bases__))
    for model in schema.get("$defs", {}).values():
        _describe(model)
    plain: Plain = _simple(schema)
    return plain


def _describe(model: Plain, *more: str) -> None:
    """Give each key of a model its line, from the docstring that pydantic took over whole.

    Args:
        model: The schema of the model.
        more: The docstrings of the models it builds on.
    """
    docstring = model.pop("description", "")
    summary = docstring.partition("\nAttributes:\n")[0]
    lines = {
        name: " ".join(text.split())
        for told in (*more, docstring)
        for name, text in _ATTRIBUTE.findall(told.partition("\nAttributes:\n")[2])
    }
    lines |= {word: first_line(of) for word, of in SPOKEN.get(model.get("title", ""), {}).items()}
    model["description"] = " ".join(summary.split())
    for key, value in model.get("properties", {}).items():
        if key == "format":
            value.update(const=FORMAT)
            model["required"] = ["format", *model.get("required", ())]
        if key in lines:
            value["description"] = lines[key]


def _simple(part: Any) -> Any:
    """Leave out what only the models know: titles, null for absent, patterns of known keys."""
    if isinstance(part, list):
        return [_simple(item) for item in part]
    if not isinstance(part, dict):
        return part
    part = {**part, **_without_null(part)}
    part.pop("anyOf", None)
    if isinstance(part.get("title"), str):
        del part["title"]
    if part.get("default") is None or "$ref" in part:
        part.pop("default", None)
    if words := part.pop("propertyNames", {}).get("enum"):
        part["properties"] = dict.fromkeys(words, part["additionalProperties"])
        part["additionalProperties"] = False
    return {key: _simple(value) for key, value in part.items()}


def _without_null(part: Plain) -> Plain:
    """Return the one way to write a value that may also be left out."""
    ways = [way for way in part.get("anyOf", ()) if way != {"type": "null"}]
    return dict(ways[0]) if ways else {}
