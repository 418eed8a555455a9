"""Explain in plain words why a file is not YAML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from game.content.positions import mark_place
from game.content.problems import Place, Problem

if TYPE_CHECKING:
    from yaml import YAMLError

_EXPLANATIONS = (
    (
        "mapping values are not allowed",
        "a colon stands where none can",
        'quotes around a text that holds ": ", >- and the text below, or each key on its own line',
    ),
    (
        "could not find expected ':'",
        "a key has no colon after it, or a line is not indented like its neighbours",
        "key: value, or the lines of a long text further to the right than its key",
    ),
    (
        "scanning a quoted scalar",
        "a quotation mark is opened and never closed",
        "a closing quotation mark",
    ),
    (
        "unknown escape character",
        "a backslash in double quotes begins something unknown",
        "single quotes, or two backslashes",
    ),
    (
        "parsing a quoted scalar",
        "a quotation mark is opened and never closed",
        "a closing quotation mark",
    ),
    (
        "flow sequence",
        "a list in [square brackets] is not closed, or a comma is missing in it",
        "[one, two, three]",
    ),
    (
        "flow mapping",
        "a mapping in {braces} is not closed, or a comma is missing in it",
        "{key: value, other: value}, with quotes around a text that holds a comma or a colon",
    ),
    (
        "cannot start any token",
        "a text cannot begin with this character",
        "quotes around the text",
    ),
    (
        "block collection",
        "this line is not indented like the list it belongs to",
        "the same number of spaces before each dash",
    ),
    (
        "block mapping",
        "this line is not indented like the keys beside it",
        "the same number of spaces before each key",
    ),
    (
        "block scalar",
        "the text after > or | is not indented",
        "the lines of the text further to the right than their key",
    ),
)
_NO_SPACE = re.compile(r"\s*(?:- )?([a-z_]+):([^\s:/].*)")
"""A key with its value right behind the colon; with slashes it is an address in a text."""


def explain(file: str, text: str, error: YAMLError) -> Problem:
    """Turn an error of the YAML loader into a problem in words."""
    place = _place_of(text, error)
    words = " ".join(
        str(part) for part in (getattr(error, "context", ""), getattr(error, "problem", "")) if part
    )
    if "single document" in words:
        message = "a second document begins here (---)"
        return Problem.at(file, place, "C109", message, expected="one document in each file")
    if tab := _tab_near(text, place):
        message = "a tab stands here; YAML is indented with spaces only"
        return Problem.at(file, tab, "C103", message, expected="spaces")
    if getattr(error, "character", None) is not None:
        message = "a character stands here that a text file cannot hold"
        return Problem.at(file, place, "C104", message, expected="letters, digits, punctuation")
    slip = _missing_space(text, place, words) or _quote_within(text, place)
    if slip:
        place, message, expected = slip
        return Problem.at(file, place, "C104", message, expected=expected)
    for sign, message, expected in _EXPLANATIONS:
        if sign in words:
            return Problem.at(file, place, "C104", message, expected=expected)
    return Problem.at(file, place, "C104", f"this is not YAML: {words}")


def _missing_space(text: str, place: Place, words: str) -> tuple[Place, str, str] | None:
    """Find a colon without a space behind it, which YAML misses only when it reads on."""
    if "':'" in words or "mapping values" in words:
        for number in (place.line, place.line - 1):
            if found := _NO_SPACE.fullmatch(_line(text, number).rstrip()):
                message = f"there is no space after the colon of {found[1]}"
                return Place(number, found.start(1) + 1), message, f"{found[1]}: {found[2]}"
    return None


def _quote_within(text: str, place: Place) -> tuple[Place, str, str] | None:
    """Find a quotation mark that ends a text before its author meant it to end."""
    line, at = _line(text, place.line), place.column - 1
    mark = line[:at][-1:]
    if mark not in ("'", '"') or not line[at : at + 1].isalnum():
        return None
    other, name = ("double", "an apostrophe") if mark == "'" else ("single", "a quotation mark")
    here = Place(place.line, place.column - 1)
    return here, f"{name} within the text ends it here", f"{other} quotes around the whole text"


def _place_of(text: str, error: YAMLError) -> Place:
    begun = "expected ':'" in str(getattr(error, "problem", ""))
    order = ("context_mark", "problem_mark") if begun else ("problem_mark", "context_mark")
    mark = getattr(error, order[0], None) or getattr(error, order[1], None)
    if mark is not None:
        return mark_place(mark)
    before = text[: getattr(error, "position", 0)]
    return Place(before.count("\n") + 1, len(before) - before.rfind("\n"))


def _tab_near(text: str, place: Place) -> Place | None:
    line = _line(text, place.line)
    indentation = line[: len(line) - len(line.lstrip())]
    column = indentation.find("\t")
    if column < 0 and line[place.column - 1 : place.column] == "\t":
        column = place.column - 1
    return Place(place.line, column + 1) if column >= 0 else None


def _line(text: str, number: int) -> str:
    """Return a line by its number from 1; empty where there is none."""
    lines = text.split("\n")
    return lines[number - 1] if 0 < number <= len(lines) else ""
