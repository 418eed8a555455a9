"""How a problem is told, and that every code is explained to authors."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.content.problems import CODES, WARNINGS, Place, Problem
from game.content.reading import read_document
from game.content.schema.decks import CardFile
from game.content.shapes import shape
from game.content.suggest import closest

DOCS = Path(__file__).parents[2] / "docs" / "content-checker.md"
BAD = Path(__file__).parent / "bad"


def test_a_problem_reads_as_place_reason_and_advice() -> None:
    """The first line can be clicked in an editor; advice is indented below it."""
    problem = Problem.at(
        "scenarios/river/cards.yaml",
        Place(41, 11),
        "C204",
        "unknown verb gian",
        expected="one of draw, gain",
        suggestion="gain",
    )

    assert str(problem).splitlines() == [
        "scenarios/river/cards.yaml:41:11 error C204 unknown verb gian",
        "    expected one of draw, gain",
        "    did you mean gain",
    ]


def test_a_problem_as_json_has_all_parts_in_order() -> None:
    """Programs that read problems can rely on the eight names."""
    names = "severity code file line column message expected suggestion"

    assert list(Problem.at("x.yaml", Place(1, 1), "C102", "empty").as_json()) == names.split()


def test_every_code_is_explained_to_authors() -> None:
    """The table in the docs has each code with its meaning and severity, and no other."""
    rows = re.findall(
        r"^\| (C\d+) \| (\w+) \| (.+?) \|", DOCS.read_text(encoding="utf-8"), re.MULTILINE
    )

    assert rows == [
        (code, "warning" if code in WARNINGS else "error", meaning)
        for code, meaning in CODES.items()
    ]


def test_every_code_about_a_single_file_has_a_bad_sample() -> None:
    """No check goes without a file that fails it.

    C100, C302 and C303 are about folders; C454 is about cards and a treaty, see test_warnings.
    """
    stated = {
        code
        for path in BAD.glob("*.yaml")
        for code in re.findall(rb"^# \d+:\d+ \w+ (C\d+)", path.read_bytes(), re.MULTILINE)
    }

    assert {code.decode() for code in stated} == set(CODES) - {"C100", "C302", "C303", "C454"}


def test_a_file_without_a_byte_is_empty() -> None:
    """An empty file is told as such, at its beginning."""
    (problem,) = read_document("empty.yaml", b"").problems

    assert (problem.code, problem.line, problem.column) == ("C102", 1, 1)


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 100_000, "{a: " * 100_000, "? " * 5000])
def test_a_file_made_to_exhaust_the_loader_is_one_problem(text: str) -> None:
    """Nesting beyond all content is told and does not bring the program down."""
    (problem,) = read_document("deep.yaml", text.encode()).problems

    assert problem.code == "C110"


def test_a_byte_order_mark_is_no_mistake() -> None:
    """Files saved by Windows editors are read, and their columns count from the text."""
    document = read_document("windows.yaml", b"\xef\xbb\xbfformat: 1\r\n")

    assert document.value == {"format": 1}
    assert document.place(("format",)) == Place(1, 9)


def test_guesses_are_near_or_not_made() -> None:
    """A slip of the finger is guessed, another word is not."""
    assert closest("Good offices", ["envoy", "good_offices"]) == "good_offices"
    assert closest("pair", ["none", "dyad", "party", "seat"]) == ""


def test_a_title_is_taken_for_the_id_it_belongs_to() -> None:
    """Who writes a title gets its id, not another id that looks like the title."""
    titles = {"observers": "Observers on the line", "market_on_the_line": "Market on the line"}

    assert closest("observers_on_the_line", titles) == "market_on_the_line"
    assert closest("observers_on_the_line", titles, titles) == "observers"
    assert closest("market_on_the_line", titles, titles) == "market_on_the_line"


@pytest.mark.parametrize(
    ("text", "place", "expected"),
    [
        ("a:\n  funds:5\n  more: 3\n", Place(2, 3), "funds: 5"),
        ("a:\n  less: 1\n  funds:5\n  more: 3\n", Place(3, 3), "funds: 5"),
        ("a: 'It's a day'\n", Place(1, 7), "double quotes around the whole text"),
        ('a: {b: "Say "no" to it", c: 2}\n', Place(1, 13), "single quotes around the whole text"),
        ("a: Remember: it is late.\n", Place(1, 12), 'quotes around a text that holds ": "'),
        ("a:\n  b: >-\n    one\n  two\n  c: 3\n", Place(4, 3), "further to the right than its key"),
    ],
)
def test_a_usual_slip_is_told_where_it_is(text: str, place: Place, expected: str) -> None:
    """YAML complains of a space or a quotation mark lines later, or of something else."""
    (problem,) = read_document("slip.yaml", text.encode()).problems

    assert (problem.code, Place(problem.line, problem.column)) == ("C104", place)
    assert expected in problem.expected


@pytest.mark.parametrize(
    ("card", "advice"),
    [
        ("title: {Ask: what}", 'quotes around a text that holds ": "'),
        ("tags: [{Ask: what}]", 'quotes around a text that holds ": "'),
        ("cost: funds:2", "a space after the colon: funds: 2"),
        ("cost: {funds:2}", "funds: 2"),
    ],
)
def test_a_colon_that_is_read_otherwise_gets_advice(card: str, advice: str) -> None:
    """A text that became a mapping needs quotes, a word with a colon in it needs a space."""
    text = f"format: 1\ncards:\n  - id: tea\n    {card}\n"
    _, problems = shape(read_document("slip.yaml", text.encode()), CardFile)
    (told,) = (one for one in problems if one.code != "C202")

    assert advice in (told.expected, told.suggestion) or told.expected.startswith(advice)
