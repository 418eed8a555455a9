"""Intervals: they hold the truth about as often as they say."""

from random import Random

import pytest

from game.lab.statistics import estimate, share


def test_an_interval_of_a_mean_holds_the_truth_in_about_ninety_five_cases_of_a_hundred():
    """Of 100 samples from a known distribution, between 87 and 100 intervals hold its mean."""
    dice = Random(3)
    samples = [[dice.uniform(0, 10) for _ in range(20)] for _ in range(100)]

    held = sum(found.low <= 5 <= found.high for found in map(estimate, samples))

    assert 87 <= held <= 100


def test_the_same_values_give_the_same_interval():
    """A report can be repeated to the last digit."""
    assert estimate([1, 2, 5, 9]) == estimate([1, 2, 5, 9])


def test_one_interval_is_above_another_only_when_they_do_not_touch():
    """Far apart is apart; the same values are not."""
    assert estimate([8, 9, 10] * 5).is_above(estimate([1, 2, 3] * 5))
    assert not estimate([1, 9] * 5).is_above(estimate([2, 8] * 5))


def test_a_share_of_none_is_not_certain_to_be_none():
    """Wilson: 0 of 20 may still be up to 16 percent; 10 of 20 lies between 30 and 70."""
    none, half = share(0, 20), share(10, 20)

    assert (none.mean, none.low) == (0, 0)
    assert none.high == pytest.approx(0.161, abs=0.001)
    assert (half.low, half.high) == (
        pytest.approx(0.299, abs=0.001),
        pytest.approx(0.701, abs=0.001),
    )


def test_nothing_cannot_be_estimated():
    """Without values there is no interval to make up."""
    with pytest.raises(ValueError, match="at least one"):
        estimate([])
    with pytest.raises(ValueError, match="at least one"):
        share(0, 0)
