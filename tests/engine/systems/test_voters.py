"""Voters: where people want a settlement and will be asked, talking costs less (C41)."""

from game.engine.model.ids import MODULES
from game.engine.model.specs import Cost
from tests.engine.position import Position, card, position, sanction

VOTERS = (*MODULES, "elections", "voters")
SEAT = "north_government"


def cost(support: int, elections: tuple[tuple[int, ...], ...] = ((3,), ())) -> int:
    """Return what a talk that costs 3 takes from the government's 5."""
    hands = {SEAT: [card("talks", cost=Cost(influence=3))]}
    table = position(hands=hands, modules=VOTERS, support=support, elections=elections)
    before = table.value("influence", SEAT)
    return before - table.play(SEAT, "talks").resolve().value("influence", SEAT)


def test_voters_who_want_a_settlement_make_talking_cheaper():
    """From 55 points of support, and with a vote ahead, 2 instead of 3."""
    assert (cost(55), cost(54), cost(55, ((), (3,)))) == (2, 3, 3)


def test_pressure_stays_as_dear_as_it_is():
    """What voters push for is talk."""
    hands = {SEAT: [sanction("freeze", cost=Cost(influence=3))]}
    table: Position = position(hands=hands, modules=VOTERS, support=70, elections=((3,), ()))

    table.play(SEAT, "freeze", on="south").resolve()

    assert table.value("influence", SEAT) == 2


def test_a_talk_that_voters_make_affordable_can_be_committed():
    """The discount counts when a seat is asked whether it can pay."""
    hands = {SEAT: [card("talks", cost=Cost(influence=6))]}
    table = position(hands=hands, modules=VOTERS, support=60, elections=((3,), ()))

    assert table.play(SEAT, "talks").resolve().value("influence", SEAT) == 0
