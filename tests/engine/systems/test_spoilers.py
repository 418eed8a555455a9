"""Spoilers: groups with a purse that strike where a peace comes near (E26)."""

import pytest

from game.engine.model.ids import MODULES
from game.engine.model.spoilers import SpoilerSpec
from game.engine.rules.treaty.futures import futures
from tests.engine.position import Position, card, effect, position
from tests.engine.treaty.living import in_force, parts_of, set_to
from tests.engine.treaty.table import TREATY

ON = (*MODULES, "spoilers")


def group(**changes) -> SpoilerSpec:
    given = {"id": "fringe", "party": 1, "kind": "total", "purse": 2, "income": 0, "strength": 4}
    return SpoilerSpec(**{**given, **changes})


def table(*spoilers: SpoilerSpec, **more) -> Position:
    return position(spoilers=spoilers, **{"modules": ON, **more})


def strikes(played: Position) -> int:
    return len(played.of_kind("spoiler_acted"))


def test_a_spoiler_strikes_at_the_briefing_and_pays_for_it():
    """Escalation rises by its strength, leaders trust less, and two are gone from the purse."""
    played = table(group()).resolve().next_round()

    assert strikes(played) == 1
    assert (played.escalation, played.trust("leaders")) == (44, 38)
    assert played.value("purse", "fringe") == 0


def test_nothing_happens_before_the_first_round():
    """A table meets the conflict first, and then those who live from it."""
    assert strikes(table(group())) == 0


def test_it_strikes_no_more_when_its_purse_is_empty():
    """With an income of one it can act in every second round."""
    played = table(group(income=1), rounds=6)
    for _ in range(4):
        played.resolve().next_round()

    assert strikes(played) == 3
    assert played.value("purse", "fringe") == 0


@pytest.mark.parametrize(("grievance", "acts"), [(19, 0), (20, 1)])
def test_a_limited_spoiler_acts_on_grievance(grievance, acts):
    """Where what it speaks for is answered, it has no reason to act."""
    played = table(group(kind="limited"), grievance=grievance)

    assert strikes(played.resolve().next_round()) == acts


@pytest.mark.parametrize(("guarantee", "acts"), [(29, 1), (30, 0)])
def test_a_greedy_spoiler_shuns_guarantees(guarantee, acts):
    """It takes what nobody watches over."""
    on = (*ON, "treaty")
    played = table(group(kind="greedy"), treaty=TREATY, modules=on)
    set_to(played, "guarantee", guarantee)

    assert strikes(played.resolve().next_round()) == acts


def test_a_greedy_spoiler_shuns_ground_that_is_watched():
    """Escalation held down there keeps it away; a total one strikes all the same, for less."""
    watch = card("watch", effect("protect", what="escalation", rounds=2))
    greedy = table(group(kind="greedy"), hands={"fund": [watch]}).play("fund", "watch")
    total = table(group(), hands={"fund": [watch]}).play("fund", "watch")

    assert strikes(greedy.resolve().next_round()) == 0
    assert total.resolve().next_round().escalation == 42


def test_cards_fill_and_starve_purses():
    """Of the spoilers of the parties reached, and of no others."""
    audit = card("audit", effect("purse", amount=-2), target="party")
    both = (group(), group(id="hawks", party=0))
    played = table(*both, hands={"fund": [audit]}).play("fund", "audit", "south").resolve()

    assert (played.value("purse", "fringe"), played.value("purse", "hawks")) == (0, 2)
    assert [event.spoiler for event in played.next_round().of_kind("spoiler_acted")] == ["hawks"]


def test_a_treaty_is_likelier_to_break_while_one_can_act():
    """The part names the spoiler, is gone with its purse, and shows in the years after."""
    lived = in_force(spoilers=(group(purse=6),), modules=(*ON, "treaty"))
    told = futures(lived.state, 500)

    assert parts_of(lived)["spoilers"] == (125, "fringe")
    assert ("spoilers", "fringe") in {(code, of) for code, of, _ in told.causes}
    assert "spoilers" in {lever.code for lever in told.would_help}
    assert "spoilers" not in parts_of(set_to(lived, "purse", 1, "fringe"))
