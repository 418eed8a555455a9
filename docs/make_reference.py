#!/usr/bin/env python3
"""Write down all that an author can write: `python docs/make_reference.py`.

Writes `docs/reference.md` and the schemas in `docs/schema/` from the models that check the files
and from the docstrings of the rules.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from game.content.checks import lesson, rules, scenario
from game.content.checks.mandates import MODULE_OF_GOAL
from game.content.editor_schema import SPOKEN, editor_schemas, first_line, write_schemas
from game.content.modules import module_of_need, module_of_verb
from game.content.schema import words
from game.engine.model.actions import ACTIONS
from game.engine.model.gauges import GAUGE_CEILINGS
from game.engine.model.ids import BARGAINING, MODULES, SYSTEMS

Plain = dict[str, Any]

HERE = Path(__file__).resolve().parent
FILE = HERE / "reference.md"
SCHEMAS = HERE / "schema"

HEAD = """# Reference: all that can be written

Written by `python docs/make_reference.py` from the program; how to use it is in
[content-format.md](content-format.md). A number range like 0…100 includes both ends. *needed* means
that the key has to be there; a key without a default may be left out. Texts are counted in letters.
"""

WORDS: Mapping[str, tuple[str, ...]] = {
    "track": words.TRACKS,
    "level of society": words.LEVELS,
    "stage": words.STAGES,
    "target": words.TARGETS,
    "instrument": words.INSTRUMENTS,
    "coercive instrument": words.COERCIVE,
    "module": (*MODULES, *BARGAINING, *SYSTEMS),
    "way of talking": words.TALKS,
    "decision of the assembly": words.ASSEMBLY,
    "stage of a treaty": words.TREATY_STAGES,
    "channel": words.CHANNELS,
    "icon on the map": words.PLACE_ICONS,
    "kind of number": tuple(GAUGE_CEILINGS),
    "kind of action": tuple(sorted(ACTIONS)),
}
"""The lists of words that several keys take from."""

MODULE_LINES = {
    "support": "Each party's people want a settlement more or less, and bind its government.",
    "channels": "Talks between governments need an embassy or a back channel.",
    "funds": "There is money: costs, incomes and upkeep in funds.",
    "standing": "How well a seat is thought of scales what its cards do.",
    "link": "Trust flows between levels of society as far as the tracks hear each other.",
    "themes": "Seats agree on themes and gain by playing together on them.",
    "promises": "Words given are on record, and kept or broken for all to see.",
    "deals": "Seats offer and exchange money, cards and votes, and invite each other.",
    "mandates": "Each seat has goals of its own, which only it knows.",
    "treaty": "There is a text to be found, signed, ratified and carried out.",
    "elections": "Parties vote in some rounds, which binds their governments before and after.",
}
"""What the modules without a file of their own bring; the others say it in their docstring."""

FILES = {
    "cards.json": "`cards/<track>.yaml`, `<scenario>/cards.yaml`",
    "events.json": "`events/*.yaml`, `<scenario>/events.yaml`",
    "mandates.json": "`mandates.yaml`, `<scenario>/mandates.yaml`",
    "scenario.json": "`<scenario>/scenario.yaml`",
    "lesson.json": "`lessons/<number>_<name>.yaml`",
    "rules.json": "`rules.yaml`",
    "sources.json": "`sources.yaml`",
    "catalogue.json": "`catalogue.yaml`",
}
NEEDED = {
    "scenario.json": scenario.REQUIRED,
    "lesson.json": lesson.REQUIRED,
    "rules.json": rules.REQUIRED,
}
"""What must be there though the models allow it to be left out, for it may come from elsewhere."""
PATTERNS = {"^[a-z]": "id", "^[A-Z]": "like `S3`", "^E": "like `E12`", "^C": "like `C06`"}
"""How a text that has a pattern is to be read, by the beginning of the pattern."""


def reference() -> str:
    """Return the whole page."""
    schemas = editor_schemas()
    lines = [HEAD.rstrip(), *_words(), *_modules()]
    cards, mandates = schemas["cards.json"]["$defs"], schemas["mandates.json"]["$defs"]
    lines += _spoken("Effects", "verb", cards, "Effect", module_of_verb)
    lines += _spoken("Conditions: `needs`", "condition", cards, "Needs", module_of_need)
    lines += _spoken(
        "Goals: `met_when`", "goal", mandates, "MetWhen", lambda goal: MODULE_OF_GOAL.get(goal, "")
    )
    told: set[str] = set()
    for name, files in FILES.items():
        lines += _file(schemas[name], files, NEEDED.get(name, ()), told)
    return "\n".join([*lines, ""])


def main() -> None:
    """Write the page and the schemas."""
    FILE.write_text(reference(), encoding="utf-8")
    write_schemas(SCHEMAS)
    sys.stdout.write(f"{FILE} and {SCHEMAS} are written\n")


def _words() -> Iterator[str]:
    yield from ("", "## Words", "", "| list | words |", "|---|---|")
    for name, known in WORDS.items():
        yield f"| {name} | {_listed(known)} |"


def _modules() -> Iterator[str]:
    yield from ("", "## Modules", "", "| module | on | what it brings |", "|---|---|---|")
    for module in WORDS["module"]:
        on = "unless `modules` lists others" if module in MODULES else "only where named"
        yield f"| `{module}` | {on} | {module_line(module)} |"


def module_line(module: str) -> str:
    """Return in one line what a module brings."""
    if module in MODULE_LINES:
        return MODULE_LINES[module]
    return first_line(import_module(f"game.engine.rules.systems.{module}"))


def _spoken(title: str, word: str, models: Plain, model: str, module_of: Any) -> Iterator[str]:
    """Give a table of what the engine carries out: parameters, module, one line each."""
    yield from ("", f"## {title}", "")
    yield from (f"| {word} | written | module | what it does |", "|---|---|---|---|")
    for key, shape in models[model]["properties"].items():
        module = f"`{module_of(key)}`" if module_of(key) else ""
        line = first_line(SPOKEN[model][key])
        yield f"| `{key}` | {_parameters(shape, models)} | {module} | {line} |"


def _parameters(shape: Plain, models: Plain) -> str:
    """Name the parameters of a verb with their ranges, or the one value of a condition."""
    if "$ref" not in shape:
        return _value(shape)
    model = models[shape["$ref"].rpartition("/")[2]]
    needed = model.get("required", ())
    parts = []
    for key, value in model["properties"].items():
        default = f", else {_code(value['default'])}" if "default" in value else ""
        optional = "" if key in needed or default else ", optional"
        parts.append(f"`{key}` {_value(value)}{default}{optional}")
    return "<br>".join(parts)


def _file(schema: Plain, files: str, needed: Iterable[str], told: set[str]) -> Iterator[str]:
    """Give the keys of a file and of what is in it, leaving out what stands above."""
    yield from ("", f"## {files}", "", schema["description"], "")
    yield from _keys(schema, needed)
    spoken = {*SPOKEN, *_parameter_models(schema)}
    for name, model in schema.get("$defs", {}).items():
        if name not in told | spoken:
            yield from ("", f"### {_titled(name)}", "", model["description"], "")
            yield from _keys(model, ())
            told.add(name)


def _parameter_models(schema: Plain) -> Iterator[str]:
    """Name the models whose keys stand in the tables of verbs and goals."""
    for spoken in SPOKEN:
        for shape in schema.get("$defs", {}).get(spoken, {}).get("properties", {}).values():
            yield shape.get("$ref", "").rpartition("/")[2]


def _keys(model: Plain, required: Iterable[str]) -> Iterator[str]:
    if not any("description" in value for value in model["properties"].values()):
        value = _value(next(iter(model["properties"].values())))
        yield f"Each of these is {value}: {_listed(model['properties'])}"
        return
    yield from ("| key | value | default | what it is |", "|---|---|---|---|")
    needed = {*model.get("required", ()), *required}
    for key, value in model["properties"].items():
        default = _code(value["default"]) if "default" in value else ""
        default = "needed" if key in needed else default
        yield f"| `{key}` | {_value(value)} | {default} | {value.get('description', '')} |"


def _value(shape: Plain) -> str:
    """Say in words what may stand there."""
    if "$ref" in shape:
        return _link(shape["$ref"].rpartition("/")[2])
    if "const" in shape:
        return str(shape["const"])
    if "enum" in shape:
        return _one_of(tuple(shape["enum"]))
    kinds = {"array": _array, "object": _mapping, "string": _text, "integer": _range}
    say = kinds.get(shape["type"])
    return say(shape) if say else "`true` or `false`"


def _link(model: str) -> str:
    if model == "Effect":
        return "[effect](#effects)"
    if model == "Needs":
        return "[conditions](#conditions-needs)"
    if model == "MetWhen":
        return "[goals](#goals-met_when)"
    title = _titled(model)
    return f"[{title.lower()}](#{title.lower().replace(' ', '-')})"


def _titled(model: str) -> str:
    """Return the name of a model as words: `PlaceOnMap` is Place on map."""
    spaced = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in model)
    return spaced.strip().capitalize()


def _one_of(known: tuple[str, ...]) -> str:
    for name, listed in WORDS.items():
        if known == listed and len(known) > 4:
            article = "an" if name[0] in "aeiou" else "a"
            return f"{article} [{name}](#words)"
    return _listed(known)


def _listed(known: Iterable[str]) -> str:
    return " ".join(f"`{word}`" for word in known)


def _array(shape: Plain) -> str:
    low, high = shape.get("minItems", 0), shape.get("maxItems")
    if low == high:
        count = f" of {low}"
    elif high:
        count = f" of {low} to {high}"
    else:
        count = f", {low} or more" if low else ""
    return f"list{count}: {_value(shape['items'])}"


def _mapping(shape: Plain) -> str:
    if "properties" in shape:
        value = next(iter(shape["properties"].values()))
        return f"for some of {_one_of(tuple(shape['properties']))}: {_value(value)}"
    if shape.get("additionalProperties") is True:
        return "an action as in [journal.md](journal.md)"
    values = shape.get("patternProperties", {"": shape.get("additionalProperties")})
    return f"for each: {_value(next(iter(values.values())))}"


def _text(shape: Plain) -> str:
    if "pattern" in shape:
        return next(
            words for start, words in PATTERNS.items() if shape["pattern"].startswith(start)
        )
    return f"text of {shape['maxLength']} at most"


def _range(shape: Plain) -> str:
    return f"{shape['minimum']}…{shape['maximum']}"


def _code(value: object) -> str:
    if value in ({}, []):
        return "none"
    return f"`{str(value).lower() if isinstance(value, bool) else value}`"


if __name__ == "__main__":
    main()
