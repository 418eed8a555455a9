"""Hold a document against the shape of its kind, and put what pydantic finds into words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, get_args, get_origin

from pydantic import BaseModel, ValidationError

from game.content.sheet import Sheet
from game.content.suggest import closest, listed

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic_core import ErrorDetails

    from game.content.positions import Document, Path
    from game.content.problems import Problem

_KINDS = {
    "string_type": "a text",
    "int_type": "a whole number",
    "bool_type": "true or false",
    "list_type": "a list",
    "dict_type": "a mapping (key: value)",
    "model_type": "a mapping (key: value)",
}
_UNSPACED = re.compile(r"([a-z_]+):(\S+)")
"""A key and its value that YAML reads as one word."""
_QUOTED = re.compile(r"'([^']*)'")


def shape(document: Document, model: type[BaseModel]) -> tuple[Sheet, list[Problem]]:
    """Check a document against a model; what is wrong is reported and left out."""
    sheet = Sheet(document)
    problems = list(document.problems)
    if document.node is None or _format_is_foreign(document, problems):
        return sheet, problems
    sheet.ids = _ids(document.value)
    told = {(problem.line, problem.column) for problem in problems}
    details = _details(model, document.value)
    found = [_translate(document, model, detail) for detail in details]
    problems += [problem for problem in found if (problem.line, problem.column) not in told]
    while details and _prune(sheet, model, details):
        details = _details(model, document.value)
    if not details:
        checked = model.model_validate(document.value)
        sheet.plain = checked.model_dump(mode="json", exclude_none=True)
    return sheet, problems


def _details(model: type[BaseModel], value: Any) -> list[ErrorDetails]:
    try:
        model.model_validate(value)
    except ValidationError as error:
        return error.errors(include_url=False)
    return []


def _format_is_foreign(document: Document, problems: list[Problem]) -> bool:
    """Check the format number; tell whether the file is written for another version."""
    value = document.value
    if not isinstance(value, dict):
        return False
    if "format" not in value:
        problems.append(
            document.problem("C202", (), "the key format is missing", expected="format: 1")
        )
        return False
    written = document.written(("format",))
    if written == "1":
        return False
    message = f"the format {written or 'given'} is not known to this version of the game"
    problems.append(document.problem("C212", ("format",), message, expected="format: 1"))
    return True


def _ids(value: Any) -> dict[str, list[str]]:
    if not isinstance(value, dict):
        return {}
    ids = {}
    for key, entries in value.items():
        if isinstance(entries, dict):
            ids[str(key)] = [str(name) for name in entries]
        elif isinstance(entries, list):
            named = (entry for entry in entries if isinstance(entry, dict) and "id" in entry)
            ids[str(key)] = [str(entry["id"]) for entry in named]
    return ids


def _prune(sheet: Sheet, model: type[BaseModel], details: list[ErrorDetails]) -> bool:
    """Take each mistake out of the document, with the entry or top key that it spoils."""
    doomed: set[Path] = set()
    for detail in details:
        loc = tuple(step for step in detail["loc"] if step != "[key]")
        if detail["type"] == "missing":
            loc = loc[:-1]
        if loc:
            sheet.pruned.add(str(loc[0]))
            doomed.add(loc[: _spoilt(sheet.document, model, loc)])
    for path in sorted(doomed, key=_last_first, reverse=True):
        sheet.document.prune(path)
    return bool(doomed)


def _spoilt(document: Document, model: type[BaseModel], loc: Path) -> int:
    """Tell how many steps of a path lead to the entry that a mistake at its end spoils."""
    top = model.model_fields.get(str(loc[0]))
    if top and get_origin(_bare(top.annotation)) is dict:
        return 2
    value = document.value
    for depth, step in enumerate(loc):
        if isinstance(value, list):
            return depth + 1
        value = value[step]
    return 1


def _last_first(path: Path) -> tuple[int, str]:
    return (path[-1] if isinstance(path[-1], int) else -1, str(path))


def _translate(document: Document, model: type[BaseModel], detail: ErrorDetails) -> Problem:
    path = tuple(step for step in detail["loc"] if step != "[key]")
    at_key = "[key]" in detail["loc"]
    kind, context = detail["type"], detail.get("ctx", {})
    if kind in {"extra_forbidden", "invalid_key"}:
        return _unknown_key(document, model, path)
    if kind == "missing":
        message = f"the key {path[-1]} is missing{_in(document, path[:-1])}"
        return document.problem("C202", path[:-1], message, expected=f"{path[-1]}: …")
    if kind == "literal_error":
        words = _QUOTED.findall(context["expected"])
        word = document.written(path) if not at_key else path[-1]
        return document.problem(
            "C209",
            path,
            f"{word or 'this'} is not one of the words known here",
            expected=f"one of {listed(words, 50)}" if words else context["expected"],
            suggestion=closest(word, words),
            at_key=at_key,
        )
    if kind in _KINDS:
        return _wrong_kind(document, path, _KINDS[kind], detail["input"], at_key=at_key)
    worded = _WORDED.get(kind)
    if worded is None:
        return document.problem("C203", path, detail["msg"])
    code, message, expected = worded(context, detail["input"])
    return document.problem(code, path, message, expected=expected, at_key=at_key)


def _unknown_key(document: Document, model: type[BaseModel], path: Path) -> Problem:
    parent = _model_at(model, path[:-1])
    known = list(parent.model_fields) if parent else []
    is_verb = parent is not None and parent.__name__ == "Effect"
    slip = _UNSPACED.fullmatch(str(path[-1]))
    return document.problem(
        "C204" if is_verb else "C201",
        path,
        f"unknown {'verb' if is_verb else 'key'} {path[-1]}{_in(document, path[:-1])}",
        expected=f"one of {listed(known, 30)}",
        suggestion=f"{slip[1]}: {slip[2]}" if slip else closest(path[-1], known),
        at_key=True,
    )


def _wrong_kind(document: Document, path: Path, kind: str, given: Any, *, at_key: bool) -> Problem:
    written = document.written(path)
    message = f"{kind} belongs here, not {_described(given, written)}"
    expected = kind
    if kind == "a text" and written and not isinstance(given, str):
        expected = f'quotes around it to make it a text: "{written}"'
    elif kind == "a text" and isinstance(given, dict):
        expected = 'quotes around a text that holds ": ", or >- and the text on the next line'
    elif slip := _UNSPACED.fullmatch(written):
        expected = f"a space after the colon: {slip[1]}: {slip[2]}"
    return document.problem("C203", path, message, expected=expected, at_key=at_key)


def _described(value: Any, written: str) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, bool):
        return f"{written}, which YAML reads as {str(value).lower()}"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, float):
        return f"{written}, a number with a decimal point"
    return f"the number {written}" if isinstance(value, int) else f"the text {written}"


def _model_at(model: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """Follow a path through the models' fields to the model that stands at its end."""
    annotation: Any = model
    for step in path:
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            found = annotation.model_fields.get(str(step))
            annotation = found.annotation if found else None
        elif isinstance(annotation, type) or annotation is None:
            return None
        else:
            annotation = get_args(annotation)[-1]
        annotation = _bare(annotation)
    is_model = isinstance(annotation, type) and issubclass(annotation, BaseModel)
    return annotation if is_model else None


def _bare(annotation: Any) -> Any:
    """Take `Annotated` and `| None` off a type."""
    while True:
        inner = [part for part in get_args(annotation) if part is not type(None)]
        if hasattr(annotation, "__metadata__"):
            annotation = annotation.__origin__
        elif inner and type(None) in get_args(annotation):
            annotation = inner[0]
        else:
            return annotation


def _in(document: Document, path: Path) -> str:
    """Name what stands around a key, so that a message can be read without the file."""
    value = document.value
    name = ""
    for step in path:
        value = value[step]
        if isinstance(value, dict) and "id" in value:
            name = f" in {value['id']}"
        elif isinstance(step, str):
            name = f" in {step}"
    return name


_Wording = tuple[str, str, str]


def _too_long(context: dict[str, Any], given: Any) -> _Wording:
    most = context["max_length"]
    message = f"the text has {len(str(given).strip())} letters, {most} fit"
    return "C207", message, f"a text of {most} letters at most"


def _low(context: dict[str, Any], given: Any) -> _Wording:
    return "C206", f"{given} is too low", f"a whole number of {context['ge']} or more"


def _high(context: dict[str, Any], given: Any) -> _Wording:
    return "C206", f"{given} is too high", f"a whole number of {context['le']} or less"


def _pattern(_context: dict[str, Any], given: Any) -> _Wording:
    return "C210", f"{given} cannot be an id here", "an id such as bread_and_salt, S3 or E12"


def _few(context: dict[str, Any], _given: Any) -> _Wording:
    least = context["min_length"]
    message = f"{context['actual_length']} entries are too few"
    return "C211", message, f"{least} or more"


def _many(context: dict[str, Any], _given: Any) -> _Wording:
    most = context["max_length"]
    return "C211", f"{context['actual_length']} entries are too many", f"{most} at most"


def _one_verb(context: dict[str, Any], _given: Any) -> _Wording:
    message = f"an effect has one verb with its parameters; here stand {context['given']}"
    if context["given"] == 1:
        message = "the verb has no parameters"
    return "C205", message, "for example - escalation: {amount: -3}"


_WORDED: dict[str, Callable[[dict[str, Any], Any], _Wording]] = {
    "string_too_long": _too_long,
    "string_too_short": lambda _context, _given: ("C208", "the text is empty", "a text"),
    "greater_than_equal": _low,
    "less_than_equal": _high,
    "string_pattern_mismatch": _pattern,
    "too_short": _few,
    "too_long": _many,
    "one_verb": _one_verb,
}
