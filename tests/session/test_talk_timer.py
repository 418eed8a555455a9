"""The timer of talks is announced, extendable and pausable."""

import pytest

from game.session.clock import ManualClock, TalkTimer


@pytest.fixture
def clock():
    return ManualClock()


def test_the_end_is_announced_a_minute_and_ten_seconds_before(clock):
    """Each announcement comes once, when its time has come."""
    timer = TalkTimer(clock, minutes=2)
    told = []
    for seconds in (30, 40, 1, 40, 1, 10):
        clock.pass_by(seconds)
        told.append(timer.due())

    assert told == [None, 60, None, 10, None, 0]
    assert timer.over


def test_a_jump_announces_only_what_is_true_now(clock):
    """After a laptop has slept, only the latest announcement is made."""
    timer = TalkTimer(clock, minutes=6)
    clock.pass_by(10_000)

    assert timer.due() == 0
    assert timer.due() is None
    assert timer.seconds_left == 0


def test_a_paused_timer_stands_still(clock):
    """Time that passes in a pause does not count, however often it is pressed."""
    timer = TalkTimer(clock, minutes=1)
    clock.pass_by(20)
    timer.pause()
    timer.pause()
    clock.pass_by(500)
    timer.go_on()
    timer.go_on()
    clock.pass_by(5)

    assert timer.seconds_left == 35
    assert not timer.paused


def test_more_time_can_be_given_even_after_the_end(clock):
    """An extension counts from now, and its end is announced again."""
    timer = TalkTimer(clock, minutes=1)
    clock.pass_by(90)
    before = timer.due()
    timer.extend(minutes=2)
    clock.pass_by(60)

    assert before == 0
    assert timer.seconds_left == 60
    assert timer.due() == 60


def test_an_extension_does_not_end_a_pause(clock):
    """A paused timer that is extended stays paused."""
    timer = TalkTimer(clock, minutes=1)
    timer.pause()
    timer.extend(minutes=1)
    clock.pass_by(1000)

    assert timer.seconds_left == 120
