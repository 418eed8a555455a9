"""Meetings: the same people, brought together again, achieve more (C18)."""

from game.engine.model.ids import MODULES
from tests.engine.position import Position, card, effect, position

SEAT = "mediators"
MEETINGS = (*MODULES, "meetings")


def gains(table: Position) -> list[int]:
    """Return what each meeting gained, in order."""
    changes = [line for name in "abcdef" for line in table.lines(f"meeting_{name}")]
    return [line.after - line.before for line in changes]


def held(pattern: str, *, instrument: str = "workshop") -> Position:
    """Play rounds: a letter is a meeting, a dot a round without one."""
    hand = [
        card(
            f"meeting_{letter}",
            effect("trust", level="influentials", amount=4),
            instrument=instrument,
        )
        for letter in pattern
        if letter != "."
    ]
    rounds = len(pattern) + 1
    table = position(hands={SEAT: hand}, modules=MEETINGS, rounds=rounds, trust=(10, 10, 10))
    for letter in pattern:
        if letter != ".":
            table.play(SEAT, f"meeting_{letter}")
        table.resolve().next_round()
    return table


def test_the_third_meeting_is_the_best_and_then_less_is_new():
    """4 points printed become 4, 5, 6, 5 and 4."""
    assert gains(held("abcde")) == [4, 5, 6, 5, 4]


def test_a_group_left_alone_too_long_scatters():
    """Three rounds apart still counts as the same group, four do not."""
    assert gains(held("a..b")) == [4, 5]
    assert gains(held("a...b")) == [4, 4]


def test_what_is_no_meeting_does_not_count():
    """Press work with the same people stays what it is."""
    assert gains(held("abc", instrument="press")) == [4, 4, 4]
