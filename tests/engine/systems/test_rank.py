"""Rank: whom a government sends says how much it means it (C10)."""

from game.engine.model.ids import MODULES
from game.engine.model.specs import CardSpec
from tests.engine.position import Position, card, position

RANK = (*MODULES, "rank")
SEAT = "north_government"


def delegation(rank: int, name: str) -> CardSpec:
    return card(name, rank=rank)


def sent(*ranks: int, modules: tuple[str, ...] = RANK) -> Position:
    """Send delegations of these ranks, one in each round."""
    hand = [delegation(rank, f"visit_{number}") for number, rank in enumerate(ranks)]
    table = position(hands={SEAT: hand}, modules=modules, rounds=len(ranks) + 1)
    for spec in hand:
        table.play(SEAT, spec.id).resolve().next_round()
    return table


def test_the_first_higher_delegation_builds_trust():
    """Each rank that was never sent before is worth 4 points of leaders' trust."""
    table = sent(1, 2, 3)

    assert table.trust("leaders") == 52
    assert len(table.lines("higher_rank")) == 3


def test_the_same_rank_again_says_nothing():
    """A second minister changes nothing, and coming back up after a clerk does not either."""
    assert sent(2, 2).trust("leaders") == 44
    assert sent(2, 1, 2).trust("leaders") == 38


def test_a_lower_delegation_is_a_retreat():
    """Sending an official after a minister costs 6 points."""
    table = sent(2, 1)

    assert [line.after - line.before for line in table.lines("lower_rank")] == [-6]


def test_without_the_module_rank_means_nothing():
    """The same visits leave trust as it was."""
    assert sent(1, 3, modules=MODULES).trust("leaders") == 40
