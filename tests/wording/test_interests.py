"""What a seat has been told about interests: answers sound alike, findings are certain."""

import pytest

from game.engine.model.treaty import Fact
from game.wording.interests import fact_words
from tests import tiny
from tests.engine.treaty.table import TREATY
from tests.wording.bargaining import texts


def told(option: str, weight: str, source: str, points: int = -1) -> str:
    fact = Fact(1, 1, "water", option, weight, points, source)
    return fact_words(tiny.scenario(treaty=TREATY), texts(), fact)


@pytest.mark.parametrize("weight", ["heavy", "middling", "light"])
def test_an_answer_is_what_they_say_true_or_not(weight: str):
    """Nothing in the words tells a true answer from a false one; no number is given."""
    answer = told("give", weight, "answer")

    assert answer.startswith("They say (South, Water): it weighs ")
    assert answer.endswith(", and “Give it” would be best.")


def test_a_vague_answer_names_no_option():
    """It says only whether the issue weighs heavily."""
    assert told("", "not_heavy", "answer") == (
        "They say (South, Water): it does not weigh heavily."
    )


@pytest.mark.parametrize(("source", "begins"), [("finding", "Found out"), ("shown", "Shown")])
def test_what_was_found_out_or_shown_has_its_exact_weight(source: str, begins: str):
    """Inquiries and deals give the true number, and the reason behind it."""
    assert told("give", "heavy", source, 60) == (
        f"{begins} (South, Water): it weighs heavily, and “Give it” would be best, with 60 of 100. "
        "Behind it: “Secret.”"
    )


def test_no_answer_tells_the_reason():
    """A reason behind true answers alone would give the false ones away by its absence."""
    assert "Secret." not in told("give", "heavy", "answer")
