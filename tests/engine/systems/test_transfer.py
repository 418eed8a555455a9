"""How ideas leave their room: slowly, in the open, or garbled on the way (C23, E03)."""

import pytest

from game.engine import Advance, Commit, preview, view
from game.engine.model.events import Changed
from game.engine.model.treaty import Idea
from tests.engine.position import DYAD, card, effect
from tests.engine.treaty.table import NORTH, talk_again, talks, treaty

WORKSHOP = card("workshop", effect("invent", ideas=3))
DAM, COUNCIL = Idea("water", "dam_board"), Idea("people", "council")
"""Both meet the needs of both peoples by 80 or more."""


def after_workshop(memo, seed=1, **more):
    """Find both ideas in round 1, and stand in the planning of round 2 with a memo in hand."""
    hands = {"mediators": [WORKSHOP, memo], **more.pop("hands", {})}
    table = talks(hands=hands, seed=seed, rounds=6, **more).do(Advance(1, "talks"))
    table = talk_again(table.play("mediators", "workshop").resolve())
    return table.do(Advance(2, "talks"))


def memo(**parameters):
    return card("memo", effect("transfer", **parameters))


def carried(table):
    return set(table.play("mediators", "memo").resolve().state.treaty.transferred)


def test_in_the_open_people_judge_an_idea_by_their_needs():
    """Support rises by two for each idea that meets a people's need by 60 or more."""
    table = after_workshop(memo(public=True))

    assert carried(table) == {DAM, COUNCIL}
    assert [table.value("support", party) for party in ("north", "south")] == [54, 54]


def test_behind_closed_doors_nobody_judges():
    """A memorandum moves no support."""
    table = after_workshop(memo())

    assert carried(table) == {DAM, COUNCIL}
    assert table.value("support", "north") == 50


@pytest.mark.parametrize(("fails", "support"), [(80, 48), (30, 50)])
def test_people_turn_from_what_does_not_meet_their_needs(fails, support):
    """With other lines the first idea is disliked, or both leave people cold."""
    spec = treaty(transfer_meets=100, transfer_fails=fails)
    table = after_workshop(memo(public=True), spec=spec)
    carried(table)

    assert table.value("support", "north") == support


def test_on_a_long_way_ideas_are_lost():
    """Each gets through or not by its own draw; what is lost stays in the room."""
    tables = [after_workshop(memo(distortion=40), seed) for seed in range(60)]
    through = [len(carried(table)) for table in tables]

    assert set(through) == {0, 1, 2}
    assert 55 <= sum(through) <= 90
    for table, count in zip(tables, through, strict=True):
        rolls = table.of_kind("rule_rolled")
        room = table.state.treaty.ideas[table.state.scenario.seat_number["mediators"]]

        assert [roll.rule for roll in rolls] == ["garbled", "garbled"]
        assert [roll.happened for roll in rolls].count(False) == count
        assert len(room) == 2


def test_a_line_about_a_lost_idea_does_not_name_it():
    """Nobody outside the room has heard of it."""
    table = after_workshop(memo(distortion=60), seed=3)
    carried(table)

    assert {roll.of for roll in table.of_kind("rule_rolled")} == {""}


@pytest.mark.parametrize(("distortion", "ideas"), [(50, 2), (60, 0)])
def test_without_luck_the_likelier_happens(distortion, ideas):
    """No die is rolled."""
    table = after_workshop(memo(distortion=distortion), no_luck=True)

    assert len(carried(table)) == ideas
    assert table.of_kind("rule_rolled") == []


def test_a_slow_way_takes_its_time():
    """Inside a schedule ideas come out at a later briefing."""
    later = card("memo", effect("schedule", in_rounds=2, effects=(effect("transfer"),)))
    table = after_workshop(later)

    assert carried(table) == set()
    assert table.next_round().state.treaty.transferred == ()
    assert len(table.resolve().next_round().state.treaty.transferred) == 2


def test_a_preview_tells_the_odds_and_no_secret():
    """It is the same with and without ideas in the room, for the room and for others."""
    given = memo(public=True, distortion=30, who="all")
    hands = {NORTH: [card("leak", effect("transfer", who="all", public=True, distortion=30))]}
    table = after_workshop(given, hands=hands)
    before = table.state
    mine = preview(before, Commit("mediators", "memo", DYAD))
    theirs = preview(before, Commit(NORTH, "leak", DYAD))

    assert mine.odds == theirs.odds == (("garbled", 30),)
    assert not any(isinstance(event, Changed) for event in (*mine.expected, *theirs.expected))
    assert theirs == preview(view(before, NORTH).known, Commit(NORTH, "leak", DYAD))
    assert table.state.luck == before.luck
