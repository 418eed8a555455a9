"""The frontier, the bargaining points and the surplus, against counting everything out."""

from itertools import product
from math import sqrt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine.model.treaty import Idea, IssueSpec, OptionSpec, TreatySpec
from game.engine.rules.treaty.appraisal import appraise
from game.engine.rules.treaty.frontier import (
    distance_to_frontier,
    joint_surplus,
    joint_surplus_share,
    kalai,
    nash,
    packages,
    pareto,
    points,
    split_everything,
    zopa,
)
from tests.engine.treaty.table import FAIR, NUMBERS, TREATY, agree, talks

PERCENT = st.integers(0, 100)


@st.composite
def treaties(draw, parties=None):
    """Draw a treaty of two or three issues between two or three parties."""
    count = parties or draw(st.integers(2, 3))
    issues = draw(st.integers(2, 3))
    weights = [_weights(draw, issues) for _ in range(count)]
    return TreatySpec(
        issues=tuple(
            IssueSpec(
                f"issue_{at}",
                tuple(
                    OptionSpec(
                        f"option_{number}",
                        tuple(draw(PERCENT) for _ in range(count)),
                        (50,) * count,
                        locked=number == 3,
                    )
                    for number in range(4)
                ),
                tuple(weight[at] for weight in weights),
                ("option_0",) * count,
            )
            for at in range(issues)
        ),
        reservation=tuple(draw(st.integers(0, 60)) for _ in range(count)),
        power=(50,) * count,
        holds=3,
        numbers=NUMBERS,
    )


def _weights(draw, issues):
    cuts = sorted(draw(PERCENT) for _ in range(issues - 1))
    return [high - low for low, high in zip([0, *cuts], [*cuts, 100], strict=True)]


def counted(spec):
    """Return every package and its worth, written out by hand."""
    found = {}
    for chosen in product(*(issue.options for issue in spec.issues)):
        worth = [0] * len(spec.reservation)
        for issue, option in zip(spec.issues, chosen, strict=True):
            for party in range(len(worth)):
                worth[party] += issue.weights[party] * option.values[party]
        found[tuple(option.id for option in chosen)] = tuple(worth)
    return found


def dominated(point, others):
    """Tell whether another point is better for somebody and worse for nobody."""
    return any(
        other != point and all(a >= b for a, b in zip(other, point, strict=True))
        for other in others
    )


@settings(deadline=None, max_examples=40)
@given(spec=treaties())
def test_against_counting_everything_out(spec):
    """Frontier, zone, Nash, Kalai, share and distance are what brute force finds."""
    found = counted(spec)
    among, everything = points(spec, packages(spec)), list(found.values())
    least = tuple(100 * value for value in spec.reservation)

    assert sorted(among) == sorted(everything)
    best = {point for point in everything if not dominated(point, everything)}
    assert {among[at] for at in pareto(among)} == best
    zone = [p for p in everything if all(a >= b for a, b in zip(p, least, strict=True))]
    assert sorted(among[at] for at in zopa(among, least)) == sorted(zone)
    if zone:
        gains = [[a - b for a, b in zip(p, least, strict=True)] for p in zone]
        product_of = max(_product(gain) for gain in gains)
        at, fair = nash(among, least), kalai(among, least)
        assert _product([a - b for a, b in zip(among[at], least, strict=True)]) == product_of
        assert min(a - b for a, b in zip(among[fair], least, strict=True)) == max(map(min, gains))
        most = max(map(sum, gains))
        if most:
            assert joint_surplus_share(among[at], among, least) == (
                100 * joint_surplus(among[at], least) // most
            )
    else:
        assert nash(among, least) is kalai(among, least) is None
        assert joint_surplus_share(among[0], among, least) is None
    nearest = min(
        sqrt(sum((a - b) ** 2 for a, b in zip(among[0], other, strict=True))) for other in best
    )
    assert distance_to_frontier(among[0], among) == int(nearest)


def _product(numbers):
    total = 1
    for number in numbers:
        total *= number
    return total


def test_locked_options_count_only_when_asked_for():
    """The table sees what is open, and what has been brought to it."""
    assert len(packages(TREATY)) == 4 * 3 * 4
    assert len(packages(TREATY, locked=False)) == 27
    assert len(packages(TREATY, locked=False, tabled=[Idea("water", "dam_board")])) == 36


def test_ideas_move_the_frontier_outward():
    """Something with the locked options is better for both than anything without them."""
    without = points(TREATY, packages(TREATY, locked=False))
    best = max(points(TREATY, packages(TREATY)), key=min)

    assert not any(min(point) >= min(best) for point in without)


def test_trading_beats_splitting_the_difference():
    """Half of everything leaves a quarter of the joint gain on the table (evidence §4.1)."""
    split = points(TREATY, [split_everything(TREATY)])[0]
    best = max(map(sum, points(TREATY, packages(TREATY, locked=False))))

    assert [option.id for option in split_everything(TREATY)] == ["half", "toll", "law"]
    assert best >= 1.25 * sum(split)


def test_a_signed_text_is_appraised_against_all_that_was_possible():
    """Good for both, on the frontier of what was open, short of what could be invented."""
    table = talks()
    assert appraise(table.state) is None

    found = appraise(table.do(*agree()).state)

    assert found.walk_aways == (5500, 5000)
    assert found.utilities == (60 * 100 + 20 * 40, 60 * 100 + 20 * 60)
    assert 30 < found.joint_surplus_share < 100
    assert found.distance_to_frontier > 0
    assert FAIR["water"] == "give"


@settings(deadline=None, max_examples=30)
@given(spec=treaties(parties=2))
def test_against_negmas(spec):
    """The library of the negotiation community finds the same frontier, where it is installed."""
    negmas = pytest.importorskip("negmas")
    issues = [
        negmas.make_issue([option.id for option in issue.options], issue.id)
        for issue in spec.issues
    ]
    wants = [
        negmas.LinearAdditiveUtilityFunction(
            values=[
                {option.id: option.values[party] / 100 for option in issue.options}
                for issue in spec.issues
            ],
            weights=[issue.weights[party] / 100 for issue in spec.issues],
            issues=issues,
            reserved_value=-1.0,
        )
        for party in range(2)
    ]
    among = points(spec, packages(spec))
    frontier, _ = negmas.preferences.ops.pareto_frontier(wants, issues=issues)
    ours = {tuple(round(worth / 10_000, 6) for worth in among[at]) for at in pareto(among)}

    assert {tuple(round(float(worth), 6) for worth in point) for point in frontier} == ours
