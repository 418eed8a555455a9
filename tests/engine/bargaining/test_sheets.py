"""Preparation and guesses: what a seat writes for itself."""

import pytest

from game.engine import Advance, explain
from game.engine.model.bargaining_actions import Guess, Prepare
from game.engine.model.sheets import Hunch, Line
from tests.engine.bargaining.talks import BARGAINING, FUND, NORTH, SOUTH, talks
from tests.engine.treaty import table as treaty_table


def treaty_talks():
    """Set up the small treaty with all of bargaining."""
    return treaty_table.talks(modules=(*BARGAINING, "treaty"))


def test_a_sheet_is_filled_in_line_by_line():
    """A later text takes the place of an earlier one; an empty one clears the line."""
    table = talks().do(
        Prepare(NORTH, "target", "All of it."),
        Prepare(NORTH, "interests", "Warm houses."),
        Prepare(NORTH, "target", "Most of it."),
        Prepare(NORTH, "batna", "Wait for rain."),
        Prepare(NORTH, "batna", ""),
    )

    assert table.state.sheets[0].lines == (
        Line("interests", "Warm houses."),
        Line("target", "Most of it."),
    )
    assert table.state.sheets[1].lines == ()


def test_preparing_ends_with_the_first_talks():
    """What is written afterwards is no preparation."""
    table = talks().do(Advance(1, "talks")).resolve()
    for phase in ("resolution", "review"):
        table.do(Advance(table.state.round, phase))

    assert explain(table.state, Prepare(NORTH, "target", "More.")).code == "too_late_to_prepare"


@pytest.mark.parametrize(
    ("code", "field", "text"),
    [("unknown_term", "dreams", "Rain."), ("long_note", "target", "x" * 281)],
)
def test_what_does_not_fit_on_a_sheet(code, field, text):
    """Unknown lines and long texts are refused."""
    assert explain(talks().state, Prepare(NORTH, field, text)).code == code


def test_a_guess_takes_the_place_of_an_earlier_one():
    """One guess for each issue of each party, with the round in which it was noted."""
    table = treaty_talks().do(
        Guess(NORTH, "south", "water", 40, "give"),
        Guess(NORTH, "south", "port", 30, "shut"),
        Guess(NORTH, "south", "water", 60, "give"),
    )

    assert table.state.sheets[0].dossier == (
        Hunch("south", "port", 30, "shut", 1),
        Hunch("south", "water", 60, "give", 1),
    )


REFUSED = {
    "own_party": Guess(NORTH, "north", "water", 40, "keep"),
    "unknown_term": Guess(NORTH, "south", "water", 40, "joint"),
    "wrong_amount": Guess(NORTH, "south", "water", 101, "give"),
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_cannot_be_guessed(code):
    """Nobody guesses about the own side, or an idea that the seat has not heard of."""
    assert explain(treaty_talks().state, REFUSED[code]).code == code


def test_a_third_party_guesses_about_everybody():
    """A seat without a party of its own has two sides to understand."""
    table = treaty_talks().do(
        Guess(FUND, "north", "port", 60, "open"), Guess(FUND, "south", "water", 60, "give")
    )

    assert len(table.state.sheets[5].dossier) == 2


def test_without_a_treaty_there_is_nothing_to_guess():
    """A dossier is about issues."""
    refusal = explain(talks().state, Guess(SOUTH, "north", "water", 40, "keep"))

    assert refusal.code == "no_sheets"
