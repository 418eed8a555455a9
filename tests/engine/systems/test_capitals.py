"""Capitals: a delegation may not say yes to what its capital has not read (C07)."""

from game.engine import Approve, explain
from game.engine.model.ids import MODULES
from tests.engine.position import card, effect
from tests.engine.treaty.table import NORTH, SOUTH, draft, talks

CAPITALS = (*MODULES, "treaty", "capitals")


def test_a_yes_waits_for_the_round_after_the_last_change():
    """In the round of the draft it is refused, in the next one it is not."""
    table = talks(modules=CAPITALS).do(*draft())
    refusal = explain(table.state, Approve(SOUTH))

    assert refusal
    assert refusal.code == "awaiting_instructions"

    table.talk().resolve().next_round().reopen()

    assert explain(table.state, Approve(SOUTH)) is None


def test_a_free_hand_lets_a_government_say_yes_at_once():
    """Only its own side has it."""
    consult = card("consult", effect("instruct", rounds=1), target="none")
    table = talks(modules=CAPITALS, hands={NORTH: [consult]}).talk()
    table.play(NORTH, "consult", on="").resolve().next_round().reopen().do(*draft())

    assert explain(table.state, Approve(NORTH)) is None
    assert explain(table.state, Approve(SOUTH))
