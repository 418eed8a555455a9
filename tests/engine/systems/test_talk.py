"""Talk: formal meetings, drafts and side conversations carry one another (C11)."""

from game.engine.model.events import Factor
from game.engine.model.ids import MODULES
from game.engine.model.specs import CardSpec
from tests.engine.position import Position, card, effect, position

TALK = (*MODULES, "talk")
NORTH, SOUTH = "north_government", "south_government"


def talking(way: str) -> CardSpec:
    return card(way, effect("trust", level="leaders", amount=10), talk=way)


def mixed(table: Position, way: str) -> list[Factor]:
    """Return what other ways of talking added to a card."""
    factors = (factor for line in table.lines(way) for factor in line.factors)
    return [factor for factor in factors if factor.code == "other_ways_of_talking"]


def test_another_way_of_talking_in_the_same_round_adds_to_a_card():
    """A draft beside a formal meeting: each counts 15 % more."""
    hands = {NORTH: [talking("formal")], SOUTH: [talking("written")]}
    table = position(hands=hands, modules=TALK)

    table.play(NORTH, "formal").play(SOUTH, "written").resolve()

    assert mixed(table, "formal") == [Factor("other_ways_of_talking", 115)]
    assert mixed(table, "written") == [Factor("other_ways_of_talking", 115)]


def test_talk_of_the_round_before_still_counts_and_older_talk_does_not():
    """A side conversation gains from last round's draft; two rounds later nothing is left."""
    late = card("late", effect("trust", level="leaders", amount=10), talk="formal")
    hands = {NORTH: [talking("written"), talking("informal"), late]}
    table = position(hands=hands, modules=TALK)

    table.play(NORTH, "written").resolve().next_round().play(NORTH, "informal").resolve()
    table.next_round().resolve().next_round().play(NORTH, "late").resolve()

    assert mixed(table, "informal") == [Factor("other_ways_of_talking", 115)]
    assert mixed(table, "late") == []


def test_all_three_ways_together_add_thirty_percent():
    """Formal, written and informal in one round: +30 % on each."""
    hands = {NORTH: [talking("formal"), talking("informal")], SOUTH: [talking("written")]}
    table = position(hands=hands, modules=TALK)

    table.play(NORTH, "formal").play(NORTH, "informal").play(SOUTH, "written").resolve()

    assert mixed(table, "informal") == [Factor("other_ways_of_talking", 130)]


def test_a_preview_knows_ones_own_plans():
    """What a seat has committed itself counts in what it is shown."""
    from game.engine import Commit, preview  # noqa: PLC0415 - only this test looks ahead

    hands = {NORTH: [talking("formal"), talking("informal")]}
    table = position(hands=hands, modules=TALK).play(NORTH, "formal")

    (line,) = preview(table.state, Commit(NORTH, "informal", "north-south")).expected

    assert line.after - line.before == 12
