"""Elections: what a government cannot do before one, and what is left of its word after it."""

from dataclasses import replace

import pytest

from game.engine import explain, view
from game.engine.model.events import ElectionHeld
from game.engine.model.ids import MODULES
from game.engine.model.specs import Cost
from game.engine.model.treaty import Part
from game.engine.model.treaty_actions import Approve, DrawRedLine, Sign
from game.engine.rules.treaty.futures import futures
from game.engine.rules.treaty.hazard import conditions, hazard, hazard_parts
from game.engine.rules.treaty.reservation import reservation, reservation_band, reservation_parts
from game.engine.rules.treaty.table import terms
from tests.engine.position import position
from tests.engine.treaty.table import NORTH, SOUTH, agree, close, draft, talk_again, talks

NORTH_IN_TWO = ((2,), ())
"""The North votes at the close of round 2, the South never."""


def held(table):
    """Return the elections so far."""
    return table.of_kind("election_held")


def governed(elections, **more):
    """Set up a session in planning whose seats all earn an influence of 2 in a round."""
    table = position(elections=elections, influence=0, **more)
    scenario = table.state.scenario
    seats = tuple(replace(seat, income=Cost(influence=2)) for seat in scenario.seats)
    table.state = replace(table.state, scenario=replace(scenario, seats=seats))
    return table


def in_force(support=60, trust=(40, 40, 40)):
    """Bring a treaty into force in round 2, in which the North votes; end that round."""
    table = talks(elections=NORTH_IN_TWO, rounds=6, support=support, trust=trust, no_luck=True)
    return talk_again(close(table.do(*agree())))


def parts(table):
    """Return the parts of the hazard by code."""
    found = hazard_parts(terms(table.state.scenario).numbers, conditions(table.state))
    return {part.code: part for part in found}


def test_a_campaign_takes_from_the_income_of_its_government_alone():
    """In the election round and the one before the North earns 1 less; afterwards all of it."""
    table = governed(((3,), ()), support=50, election_influence=0)
    earned = []
    for _ in range(3):
        table.resolve().next_round()
        earned.append(table.value("influence", NORTH))

    assert earned == [1, 2, 4]
    assert table.value("influence", SOUTH) == 6
    assert table.value("influence", "envoy") == 6
    assert [line.gauge.of for line in table.lines("election_income")] == [NORTH, NORTH]


def test_before_a_vote_a_government_asks_for_more():
    """Six points in the election round and the one before, and nothing outside of them."""
    found = []
    table = talks(elections=((3,), ()), rounds=6)
    for _ in range(4):
        told = reservation_parts(table.state, 0)
        found.append([part for part in told if part.code == "election"])
        talk_again(close(table))
    firm = [Part("election", 600)]

    assert found == [[], firm, firm, []]


def test_the_band_that_others_see_moves_along():
    """The calendar is public, and so is what it does."""
    calm, near = talks(), talks(elections=((1,), ()))

    assert reservation(near.state, 0) - reservation(calm.state, 0) == 600
    assert reservation_band(near.state, 0).low > reservation_band(calm.state, 0).low
    assert view(near.state, SOUTH).reservations[0] == reservation_band(near.state, 0)


def test_people_who_want_a_settlement_confirm_their_government():
    """At support 50 it is confirmed, and gains support and influence."""
    table = close(talks(elections=((1,), ()), support=50))

    assert held(table) == [ElectionHeld("north", confirmed=True, support=50, fallen=())]
    assert table.value("support", "north") == 53
    assert table.value("support", "south") == 50
    assert table.value("influence", NORTH) == 6
    assert table.value("influence", SOUTH) == 5


def test_below_the_line_the_government_changes():
    """At support 49 it falls, and leaders have to learn anew whom they deal with."""
    table = close(talks(elections=((1,), ()), support=49))

    assert held(table) == [ElectionHeld("north", confirmed=False, support=49, fallen=())]
    assert table.trust("leaders") == 35
    assert table.trust("communities") == 40
    assert [line.cause.kind for line in table.lines("new_government")] == ["rule"]


def test_what_the_old_government_said_falls_with_it():
    """Its yes, its waiting signature and its red lines are gone; those of the others stand."""
    table = talks(elections=((1,), ()), support=40)
    table.do(DrawRedLine(NORTH, "water", "give"), DrawRedLine(SOUTH, "port", "open"), *draft())
    table.do(Approve(NORTH), Approve(SOUTH), DrawRedLine(NORTH, "port", "shut"), Sign(NORTH))
    close(table)
    treaty = table.state.treaty

    assert held(table)[0].fallen == ("approval", "signature", "red_lines")
    assert treaty.accepted == (False, True)
    assert treaty.signed == (False, False)
    assert {line.party for line in treaty.red_lines} <= {1}


def test_after_an_election_a_new_line_may_be_drawn():
    """The issue on which the old government had drawn its line is free for the new one."""
    table = talks(elections=((1,), ()), support=40).do(DrawRedLine(NORTH, "port", "shut"))
    again = DrawRedLine(NORTH, "port", "toll")

    assert explain(table.state, again).code == "line_drawn"
    assert explain(talk_again(close(table)).state, again) is None


def test_a_confirmed_government_keeps_its_word():
    """Yes, signature and red lines stay as they were."""
    table = talks(elections=((1,), ()), support=60).do(DrawRedLine(NORTH, "port", "shut"))
    close(table.do(*draft(), Approve(NORTH)))

    assert table.state.treaty.accepted == (True, False)
    assert len(table.state.treaty.red_lines) == 1


def lose(table, support):
    """Set the support of the North by hand and close the round."""
    gauges = list(table.state.gauges)
    gauges[table.state.scenario.table.support(0)] = support
    table.state = replace(table.state, gauges=tuple(gauges))
    return close(table)


@pytest.mark.parametrize(("communities", "ratio"), [(49, 150), (50, 125)])
def test_a_new_government_that_did_not_sign_weighs_on_the_treaty(communities, ratio):
    """Half as much again, and half of that where communities trust each other (C08)."""
    table = lose(in_force(trust=(40, 40, communities)), 49)

    assert table.state.treaty.new_government == "north"
    assert parts(table)["new_government"] == Part("new_government", ratio, "north")


def test_the_test_of_the_election_round_is_still_that_of_the_old_government():
    """The new one counts from the next round on, and in the years after."""
    table = lose(in_force(), 49)
    before, now = table.of_kind("treaty_tested")[0], parts(table)
    steady = lose(in_force(), 60)

    assert "new_government" not in {part.code for part in before.parts}
    assert hazard(terms(table.state.scenario).numbers, now.values()) > before.hazard
    assert futures(table.state, 300).held < futures(steady.state, 300).held


def test_without_a_calendar_nothing_of_this_happens():
    """A scenario without the module has no election and none of its parts."""
    table = lose(talk_again(close(talks(support=60, rounds=6).do(*agree()))), 10)

    assert held(table) == []
    assert "new_government" not in parts(table)
    assert len(reservation_parts(table.state, 0)) == 5


def test_elections_need_no_treaty():
    """In a session without one they move influence, trust and support only."""
    table = position(elections=((1,), (1,)), support=49, modules=MODULES).resolve()

    assert [event.party for event in held(table)] == ["north", "south"]
    assert table.trust("leaders") == 30


def test_a_broken_treaty_is_taken_up_without_the_old_account():
    """The text that is negotiated anew is the new government's own."""
    table = lose(in_force(), 49)
    worn = replace(table.state.treaty, survived=5_000)
    table.state = replace(table.state, treaty=worn)
    close(talk_again(table))

    assert table.state.treaty.stage == "broken"
    assert table.state.treaty.new_government == ""
