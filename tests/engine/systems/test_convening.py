"""Convening: with everybody at one table nobody is in anybody's way (C32)."""

from tests.engine.position import Position, card, effect, position


def calm(name: str) -> object:
    return card(name, effect("escalation", amount=-10))


def table() -> Position:
    hands = {"envoy": [card("call", effect("convene", rounds=1))], "mediators": [calm("one")]}
    return position(hands={**hands, "faith": [calm("two")]})


def test_uncoordinated_help_gets_in_its_own_way_until_somebody_convenes():
    """Two pushes without agreement count 80 %; with everybody coordinated, all."""
    crowd = table().play("mediators", "one").play("faith", "two").resolve()
    convened = table().play("envoy", "call").resolve().next_round()
    convened.play("mediators", "one").play("faith", "two").resolve()

    assert (crowd.escalation, convened.escalation) == (24, 20)
