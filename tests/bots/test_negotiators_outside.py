"""Our negotiators in seats of NegMAS, where it is installed."""

import warnings

import pytest

from extras.negotiators.domains import generated

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    pytest.importorskip("negmas")
    from extras.negotiators.meeting import meet, ruler
    from extras.negotiators.pool import LEVELS, POOL


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("seat", [0, 1])
@pytest.mark.parametrize("level", LEVELS)
def test_a_seat_of_ours_agrees_and_never_below_its_least(level, seat):
    """With somebody who concedes evenly there is an agreement, better for ours than none."""
    domain = generated(50_000)
    end = meet(domain, ruler(domain), seat, (LEVELS[level], POOL["Linear"]), 20)

    assert end.agreed
    assert end.own >= 0
    assert not end.below


@pytest.mark.filterwarnings("ignore")
def test_the_same_meeting_ends_the_same():
    """Two runs of one command print one table, but for the time it took."""
    domain = generated(50_001)
    ends = {
        meet(domain, ruler(domain), 1, (LEVELS["hard"], POOL["NiceTitForTat"]), 20)[:-1]
        for _ in range(2)
    }

    assert len(ends) == 1
