"""Goodwill: a step that asks for nothing first waits for an answer (GRIT)."""

from game.engine.model.ids import MODULES
from tests.engine.position import Position, card, position

GOODWILL = (*MODULES, "goodwill")
NORTH, SOUTH = "north_government", "south_government"


def table() -> Position:
    hands = {
        seat: [card(f"{seat}_{number}", goodwill=True) for number in range(2)]
        for seat in (NORTH, SOUTH)
    }
    return position(hands=hands, modules=GOODWILL)


def test_a_step_answered_in_the_next_round_builds_trust_and_calms():
    """Leaders' trust +4 and escalation -4, once."""
    one = table().play(NORTH, f"{NORTH}_0").resolve().next_round()
    one.play(SOUTH, f"{SOUTH}_0").resolve()

    assert (one.trust("leaders"), one.escalation) == (44, 36)
    assert one.lines("unanswered_step") == []


def test_steps_in_the_same_round_answer_each_other():
    """Whoever is revealed second answers."""
    one = table().play(NORTH, f"{NORTH}_0").play(SOUTH, f"{SOUTH}_0").resolve()

    assert (one.trust("leaders"), one.escalation) == (44, 36)


def test_a_step_that_stays_alone_costs_support_at_home():
    """After the round in which it could have been answered, 2 points."""
    one = table().play(NORTH, f"{NORTH}_0").resolve()

    assert one.value("support", "north") == 50

    one.next_round().resolve()

    assert (one.value("support", "north"), one.value("support", "south")) == (48, 50)


def test_ones_own_second_step_is_no_answer():
    """Two steps by the same side wait, both."""
    one = table().play(NORTH, f"{NORTH}_0").play(NORTH, f"{NORTH}_1").resolve()

    assert one.trust("leaders") == 40
