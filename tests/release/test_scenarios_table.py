"""The page that tells the scenarios apart: its arithmetic, its openings, and the page itself."""

import pytest

from docs.make_scenarios_table import Seeds, jobs, page, progress
from game.content.library import load_library
from game.content.resources import shipped
from game.engine.model.events import CardRevealed
from game.engine.model.ids import OUTCOMES
from game.session.drive import play_out
from game.session.setup import Setup
from game.session.table import Table
from tests.benchmarks.openings import EVERYBODY, NOBODY, OPENING, Job, choosers, play
from tests.benchmarks.paired import best, gain, heights, mean_curve, score

OPENER = "river_opener"


@pytest.fixture(scope="module")
def library():
    return load_library([shipped("scenarios")])


def test_a_better_ending_scores_higher():
    """Total war counts nothing and sustainable peace most."""
    assert [score(outcome) for outcome in OUTCOMES] == [0, 1, 2, 3, 4]


def test_a_gain_is_read_from_pairs():
    """What is the same in every pair leaves no doubt, however much the pairs differ."""
    found = gain([4, 1, 3, 2], [3, 0, 2, 1])

    assert found[:3] == (1, 1, 1)


def test_a_gain_of_few_mixed_pairs_is_in_doubt():
    """One better and one worse session prove nothing."""
    found = gain([4, 0, 2], [0, 4, 2])

    assert found.mean == 0
    assert found.low < 0 < found.high


def test_a_session_without_a_partner_is_an_error():
    """Unequal numbers of sessions cannot be paired."""
    with pytest.raises(ValueError, match="zip"):
        gain([1, 2], [1])


def test_the_best_opener_leads_the_next_best():
    """It is measured against the baseline, and against whoever comes after it."""
    found = best({"low": [1, 1], "high": [3, 3], "middle": [2, 2]}, [0, 0])

    assert found.name == "high"
    assert found.gain.mean == 3
    assert found.lead
    assert found.lead.mean == 1
    assert found.is_clear


def test_an_opener_that_is_level_with_the_next_is_not_clear():
    """Being named first is no lead."""
    assert not best({"one": [2, 1], "other": [1, 2]}, [0, 0]).is_clear


def test_an_opener_alone_has_only_the_baseline_to_beat():
    """With one track there is no next best."""
    found = best({"only": [1, 1]}, [1, 1])

    assert found.lead is None
    assert not found.is_clear


def test_a_session_that_ends_early_keeps_its_last_values():
    """Otherwise the mean of late rounds would leave out the worst sessions."""
    assert mean_curve([[10, 20, 30], [10, 40]]) == [10, 30, 35]


def test_heights_are_counted_once_and_left_only_afterwards():
    """Having been below level 7 before is no return."""
    assert heights([[4, 7, 8, 6], [4, 7, 9], [5, 6, 5], [6, 7, 6, 8]]) == (3, 2)


@pytest.mark.parametrize("openers", [NOBODY, "education", EVERYBODY])
def test_only_the_openers_commit_cards_at_first(library, openers):
    """In the opening others wait; afterwards everybody plays."""
    pack = library.pack(OPENER)
    setup = Setup(OPENER, pack.scenario.rounds, 5).with_bots(pack.scenario, "normal")
    table = Table.start(pack, setup, None)
    players = choosers(pack.scenario, setup, Job(OPENER, "normal", openers, 5))
    for _ in play_out(table, players):
        pass
    played = {early: set() for early in (True, False)}
    for entry in table.ledger():
        if isinstance(entry.event, CardRevealed):
            played[entry.round <= OPENING].add(entry.event.by)
    everybody = {seat.id for seat in pack.scenario.seats}

    assert played[False] == everybody
    assert played[True] == {
        seat.id for seat in pack.scenario.seats if openers in (seat.track, EVERYBODY)
    }


def test_a_course_covers_every_round_and_its_start():
    """Trust at three levels, escalation and its level stand side by side."""
    course = play(Job(OPENER, "normal", EVERYBODY, 3))

    assert course == play(Job(OPENER, "normal", EVERYBODY, 3))
    assert len(course.trust) == len(course.escalation) == len(course.levels) == 5
    assert {len(now) for now in course.trust} == {3}


def test_every_opener_plays_the_same_seeds(library):
    """Pairs need the same seeds; bots by chance open nothing."""
    seeds = Seeds(first=40, count=2)
    asked = list(jobs(library.pack(OPENER).scenario, seeds))
    openers = {job.openers for job in asked}

    assert len(asked) == len(set(asked)) == 2 * (len(openers) + 1)
    assert {"government", "citizens", NOBODY, EVERYBODY} < openers
    assert {job.openers for job in asked if job.bots == "random"} == {EVERYBODY}
    assert {job.seed for job in asked} == {40, 41}


def test_the_page_tells_of_its_seeds_and_names_a_best_track(library):
    """From the sessions alone, in the order in which they were asked for."""
    seeds = Seeds(first=40, count=2)
    asked = list(jobs(library.pack(OPENER).scenario, seeds))
    written = page(library, [OPENER], seeds, {job: play(job) for job in asked})

    assert "seeds 40 to 41" in written
    assert "| Education | 1 |" in written
    assert "Best opening track: **" in written
    assert "of 2 sessions, and left again" in written


def test_progress_is_told_at_each_percent(capsys):
    """Whoever waits an hour sees how far it is, and a log stays short."""
    assert list(progress(range(250), 250)) == list(range(250))
    told = capsys.readouterr().err

    assert told.count("sessions") == 100
    assert told.endswith("250 of 250 sessions, 100 %\n")
