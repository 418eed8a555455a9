"""The minutes of a class: the figures of the rulebook (§10), and what is proposed."""

import pytest

from game.ui.present.time_plan import plan, proposed, round_minutes, shared_out


@pytest.mark.parametrize(
    ("minutes", "brief", "play", "debrief"),
    [(45, 5, 25, 15), (60, 8, 32, 20), (90, 10, 50, 30)],
)
def test_a_class_is_shared_out_as_the_rulebook_says(minutes, brief, play, debrief):
    """The three plans the rulebook names come out to the minute."""
    shared = shared_out(minutes)

    assert (shared.brief, shared.play, shared.debrief) == (brief, play, debrief)
    assert not shared.short_debrief


def test_a_round_costs_what_the_rulebook_adds_up():
    """News 1, talks, planning 1 for each player, resolution 2, review 1."""
    assert round_minutes(5, 6) == 15
    assert round_minutes(5, 4) == 13
    assert round_minutes(12, 4) == 20


def test_five_rounds_fill_90_minutes_at_one_screen_with_five_players():
    """Five rounds still fit before the debrief, a sixth does not, even with shorter talks."""
    assert plan(90, 5, 5, 6).debrief >= 0
    assert plan(90, 5, 6, 6).debrief < 0
    assert plan(90, 5, 8, 4).debrief < 0


@pytest.mark.parametrize("people", range(1, 37))
@pytest.mark.parametrize("minutes", [45, 60, 90, 180])
def test_a_proposal_keeps_a_third_for_the_debrief_or_says_that_it_cannot(people, minutes):
    """Whoever comes, a proposal adds up, and is short only where nothing else would fit."""
    found = proposed(people, minutes, (8, 6, 4), seats=11)
    fewest = max(1 if people == 1 else 2, min(11, -(-people // 3)))
    shortest = plan(minutes, fewest, 4, 0 if people == 1 else 2)

    total = found.plan.brief + found.plan.play + found.plan.debrief
    assert total == minutes
    assert found.players <= min(people, 11)
    assert found.plan.short_debrief == shortest.short_debrief


def test_more_time_never_means_fewer_rounds():
    """With people and scenario the same, a longer class proposes at least as many rounds."""
    rounds = [proposed(4, minutes, (8, 6, 4), seats=11).rounds for minutes in range(45, 241, 5)]

    assert rounds == sorted(rounds)
    assert rounds[-1] == 8


def test_many_people_at_one_screen_share_players_rather_than_lose_the_debrief():
    """Twelve people in 90 minutes become groups; alone, nobody waits for talks."""
    crowd = proposed(12, 90, (8, 6, 4), seats=11)
    alone = proposed(1, 45, (8, 6, 4), seats=11)

    assert crowd.players < 12
    assert not crowd.plan.short_debrief
    assert alone.talk_minutes == 0
    assert alone.players == 1
