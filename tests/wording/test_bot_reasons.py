"""Reasons of bots in words."""

from game.bots.reasons import REASONS, Reason
from game.wording.bot_reasons import reason_words, spoken
from tests import tiny_talks

TEXTS = tiny_talks.pack(4).texts


def test_every_reason_has_words_of_its_own():
    """Each is a sentence that names what it is about, and no two are the same."""
    said = [reason_words(TEXTS, Reason(code, "water")) for code in REASONS]

    assert len(set(said)) == len(said) >= 12
    assert all(one.endswith(".") and "{" not in one and len(one) <= 120 for one in said)


def test_a_reason_is_told_as_one():
    """Under what was done stands why."""
    assert spoken(TEXTS, Reason("money_is_bound")) == (
        "Why: Our money is needed for what we have begun."
    )
