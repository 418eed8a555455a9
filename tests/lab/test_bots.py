"""The comparison of levels: each session once, seats exchanged, differences of pairs."""

from dataclasses import replace

from game.lab.bots import Plan, compare, trials
from game.lab.trials import Result

SEATS = ("north", "south", "faith")
PLAN = Plan(("scenarios",), {"lake": SEATS}, ("able", "poor"), range(5, 45), 40)


def result(trial, *, able_met=100, poor_met=20):
    """Make up a session: peace where anybody able sits, mandates met by level."""
    levels = dict(trial.levels)
    peace = "able" in levels.values()
    met = {seat: able_met if level == "able" else poor_met for seat, level in levels.items()}
    outcome = "sustainable_peace" if peace else "total_war"
    return Result(trial.name, outcome, peace, peace, 60, 8, met)


def test_every_table_and_every_duel_is_played_with_every_seed_and_both_ways():
    """Two levels make two tables and one duel with its seats exchanged: four sessions a seed."""
    planned = list(trials(PLAN))

    assert len(planned) == len({trial.name for trial in planned}) == PLAN.sessions == 4 * 40
    first = {tuple(level for _, level in trial.levels) for trial in planned if trial.seed == 5}
    assert first == {
        ("able",) * 3,
        ("poor",) * 3,
        ("able", "poor", "able"),
        ("poor", "able", "poor"),
    }


def test_duels_can_be_played_with_the_first_seeds_only():
    """A duel costs two sessions for each pair, so fewer seeds may do for it."""
    fewer = replace(PLAN, duels=3)
    planned = list(trials(fewer))
    duels = [trial for trial in planned if len({level for _, level in trial.levels}) > 1]
    (found,) = compare(fewer, map(result, planned))

    assert len(planned) == fewer.sessions == 2 * 40 + 2 * 3
    assert {trial.seed for trial in duels} == {5, 6, 7}
    assert (found.tables[0].score.values, found.duels[0].difference.values) == (40, 3)


def test_tables_and_duels_are_scored_by_peace_with_mandates_met():
    """An able seat meets all of its mandates and a poor one a fifth: 80 points between them."""
    (found,) = compare(PLAN, map(result, trials(PLAN)))

    assert [(table.level, table.score.mean, table.peace.mean) for table in found.tables] == [
        ("able", 1.0, 1.0),
        ("poor", 0.0, 0.0),
    ]
    assert [(duel.better, duel.other) for duel in found.duels] == [("able", "poor")]
    assert abs(found.duels[0].difference.mean - 0.8) < 1e-9
    assert found.in_order


def test_levels_that_play_alike_are_not_in_order():
    """Where both meet the same and both find peace, no interval lies above the other."""
    alike = [
        Result(trial.name, "fragile_peace", True, False, 40, 8, dict.fromkeys(SEATS, 50))
        for trial in trials(PLAN)
    ]

    (found,) = compare(PLAN, alike)

    assert not found.in_order
    assert found.duels[0].difference.mean == 0


def test_results_of_another_plan_are_left_out():
    """A results file may hold other seeds: they change nothing."""
    other = Plan(PLAN.content, PLAN.seats, PLAN.levels, range(400, 410), 10)
    strangers = [result(trial, able_met=0) for trial in trials(other)]

    assert compare(PLAN, map(result, trials(PLAN))) == compare(
        PLAN, [*strangers, *map(result, trials(PLAN))]
    )
