"""Local partners: from the capital one does not see what people need (C14)."""

from game.engine.model.ids import MODULES
from game.engine.model.specs import InitiativeSpec
from tests.engine.position import Position, card, effect, position

PARTNERS = (*MODULES, "local_partners")


def table(**hands: object) -> Position:
    clinic = card("clinic", effect("trust", level="communities", amount=9))
    given = {"north_government": [clinic], "faith": [card("supper")], **hands}
    return position(hands=given, modules=PARTNERS)


def test_a_decree_without_a_partner_reaches_communities_by_a_third():
    """3 points are left of 9."""
    assert table().play("north_government", "clinic").resolve().trust("communities") == 43


def test_a_partner_who_plays_there_in_the_same_round_carries_it():
    """With a congregation at work there, all 9 arrive."""
    one = table().play("north_government", "clinic").play("faith", "supper").resolve()

    assert one.trust("communities") == 49


def test_something_going_on_there_is_a_partner_too():
    """An initiative of a local track counts in later rounds."""
    going = InitiativeSpec(3, 0, (effect("link", amount=1),))
    one = table(faith=[card("kitchen", initiative=going)])

    one.play("faith", "kitchen").resolve().next_round().play("north_government", "clinic")

    assert one.resolve().trust("communities") == 49


def test_harm_needs_no_partner():
    """What a capital does against people reaches them in full."""
    curfew = card("curfew", effect("trust", level="communities", amount=-9))
    one = table(north_government=[curfew]).play("north_government", "curfew").resolve()

    assert one.trust("communities") == 31
