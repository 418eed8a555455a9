"""Reasons of bots in words."""

from game.bots.reasons import REASONS, Reason
from game.wording.bot_reasons import reason_words, spoken
from tests import tiny_talks

TEXTS = tiny_talks.pack(4).texts


def test_every_reason_has_words_of_its_own():
    """Each way to say one is a sentence that names what it is about, and no two are the same."""
    occasions = [f"Round {number}." for number in range(40)]
    said = {
        (code, reason_words(TEXTS, Reason(code, "water"), occasion))
        for code in REASONS
        for occasion in occasions
    }
    said = [words for _, words in said]

    assert len(set(said)) == len(said) >= 2 * len(REASONS)
    assert all(one.endswith(".") and "{" not in one and len(one) <= 120 for one in said)


def test_the_same_occasion_is_always_explained_in_the_same_way():
    """So a session that is opened again says what it said before."""
    said = reason_words(TEXTS, Reason("people_say_no", "water"), "Round 3.")

    assert said == "We could live with it, our people could not: on “Water” they get too little."


def test_a_reason_is_told_as_one():
    """Under what was done stands why, without an occasion in the plainest way."""
    assert spoken(reason_words(TEXTS, Reason("money_is_bound"))) == (
        "Why: Our money is needed for what we have begun."
    )
