"""What a word is worth: the arithmetic, with what it follows from."""

from dataclasses import replace

from game.engine.model.promises import Mark, Promises
from game.engine.rules.promises.credibility import Weight, credibility
from tests.engine.bargaining.talks import NORTH, SOUTH, talks


def after(*marks: Mark, now: int = 1):
    """Stand in a round with a history of promises."""
    return replace(talks().state, round=now, promises=Promises(marks=marks))


def test_nobody_begins_with_a_name():
    """Two out of four: one half."""
    assert credibility(after(), NORTH).percent == 50
    assert credibility(after(), NORTH).weights == ()


def test_a_promise_kept_now_counts_in_full():
    """(2 + 1) / (4 + 1) = 60 percent."""
    assert credibility(after(Mark(NORTH, 1, kept=True)), NORTH).percent == 60


def test_a_broken_promise_counts_only_below():
    """2 / (4 + 1) = 40 percent."""
    assert credibility(after(Mark(NORTH, 1, kept=False)), NORTH).percent == 40


def test_old_promises_count_less():
    """Broken two rounds ago (0.64), kept now (1): (2 + 1) / (4 + 1.64) = 53.19 percent."""
    broken, kept = Mark(NORTH, 1, kept=False), Mark(NORTH, 3, kept=True)
    found = credibility(after(broken, kept, now=3), NORTH)

    assert found.percent == 53
    assert found.weights == (Weight(broken, 64), Weight(kept, 100))


def test_the_word_of_others_does_not_count():
    """Each seat has a name of its own."""
    assert credibility(after(Mark(SOUTH, 1, kept=False)), NORTH).percent == 50


def test_without_the_module_everybody_stands_at_the_start():
    """Where no promises are watched, nobody's word is worth more or less."""
    assert credibility(talks(modules=()).state, NORTH).percent == 50
