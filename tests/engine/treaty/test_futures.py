"""The years after: the same for the same seed, fast, and in line with what is published."""

from time import perf_counter

import pytest

from game.engine.rules.treaty.futures import futures, futures_in_steps, share_that_holds
from tests.engine.treaty.table import agree, talks, treaty

BITTER = {"water": "keep", "port": "open", "people": "rule"}


def signed(clauses=None, spec=None, **more):
    """Return a position with a signed text."""
    return talks(spec or treaty(), **more).do(*agree(clauses)).state


@pytest.mark.parametrize(
    ("trust", "low", "high"),
    [
        ((30, 30, 30), 38, 52),
        ((60, 30, 30), 53, 67),
        ((60, 60, 30), 68, 82),
        ((60, 60, 60), 78, 92),
    ],
)
def test_levels_of_trust_hold_a_treaty(trust, low, high):
    """About 45, 60, 75 and 85 percent hold with trust at none, one, two or three levels (C43)."""
    assert low <= futures(signed(trust=trust, escalation=30)).holds_five_years <= high


def test_a_seed_tells_the_same_years():
    """Two runs agree in everything, and another seed differs a little."""
    state = signed(trust=(40, 40, 40))

    assert futures(state, 300, 5) == futures(state, 300, 5) != futures(state, 300, 6)
    assert share_that_holds(state, 300, 5) == futures(state, 300, 5).holds_five_years


def test_everything_is_accounted_for():
    """Those that held and those that broke, by their causes, are all there are."""
    told = futures(signed(BITTER, treaty(power=(80, 20)), trust=(20, 20, 20)), 500)

    assert told.held + sum(number for _, _, number in told.causes) == told.count == 500
    assert ("pressed", "") in {(code, of) for code, of, _ in told.causes}
    assert [number for *_, number in told.causes] == sorted(
        (number for *_, number in told.causes), reverse=True
    )


def test_a_pressed_elite_pact_holds_less_than_an_inclusive_one():
    """By a margin like the published ones: about half as many hold, or fewer."""
    pact = signed(BITTER, treaty(power=(80, 20)), trust=(60, 20, 20))
    inclusive = signed(None, treaty(power=(80, 20)), trust=(60, 60, 60))

    assert 2 * futures(pact).holds_five_years <= futures(inclusive).holds_five_years


def test_what_would_have_helped_never_harms():
    """Each lever is one good thing more, and the best comes first."""
    told = futures(signed(BITTER, treaty(power=(80, 20)), trust=(60, 60, 45)), 500)
    gains = [lever.gain for lever in told.would_help]

    assert gains == sorted(gains, reverse=True)
    assert min(gains) >= 0
    assert {lever.code for lever in told.would_help} == {
        "trust",
        "guarantee",
        "needs",
        "pressed",
        "fulfilment",
    }
    assert max(gains) > 0


def test_progress_is_told_on_the_way():
    """A bar can follow the years as they are played."""
    assert list(futures_in_steps(signed(), 500, 1, step=100)) == [100, 200, 300, 400, 500]


def test_two_thousand_futures_are_fast():
    """The screen waits no longer than two seconds."""
    state = signed()
    begun = perf_counter()
    futures(state, 2000)

    assert perf_counter() - begun < 2
