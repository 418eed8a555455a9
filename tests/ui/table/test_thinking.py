"""While bots think the window lives, and what they do is what they would have done at once."""

import os
from concurrent.futures import Executor, Future
from pathlib import Path

import pytest

from game.bots.roster import seat_bots
from game.session.drive import advance, let_act
from game.session.saving import SafeFile
from game.session.table import Table
from game.ui.flow import Exits, TableFlow
from game.ui.thinking import QUIET
from tests import tiny
from tests.ui.pilot import Pilot
from tests.ui.table.company import Visit, at_phase, table
from tests.ui.whole import assert_whole


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch):
    """Spare the disk where hundreds of lines are written."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


class Slow(Executor):
    """Works things out only when it is told to."""

    def __init__(self):
        self.waiting = []

    def submit(self, fn, /, *args, **kwargs):
        """Take a job and leave it lying."""
        future = Future()
        self.waiting.append((future, lambda: fn(*args, **kwargs)))
        return future

    def work(self):
        """Do all jobs that lie there."""
        waiting, self.waiting = self.waiting, []
        for future, job in waiting:
            future.set_result(job())


class Patience(Visit):
    """A visit to a table whose bots think slowly."""

    def __init__(self, at, **exits):
        super().__init__(at)
        self.mind = Slow()
        self.flow = TableFlow(self.table, Exits(**exits), self.clock, self.mind)
        self.pilot = Pilot(self.flow.first(), (1280, 720), clock=self.clock)

    def think(self, seconds=1.0):
        """Let the bots come to the end of what they think about now."""
        for _ in range(200):
            self.mind.work()
            self.wait(seconds)
            if not self.mind.waiting:
                return
        raise AssertionError("the bots never come to an end")


def at_the_talks(journal: Path | None = None) -> Patience:
    """Go to the end of the first talks, where bots think before the table moves on."""
    visit = Patience(table(journal))
    for step in ("skip", "onward"):
        visit.pilot.click(step)
        visit.think()
    assert visit.shown == "TalksScene"
    visit.pilot.click("onward")
    return visit


def test_slow_bots_do_the_same_in_the_same_order_as_quick_ones(tmp_path):
    """The journal is the same, byte for byte, as when each choice is made on the spot."""
    visit = at_the_talks(tmp_path / "slow.jsonl")
    visit.think()
    assert visit.shown == "CoverScene"
    quick = table(tmp_path / "quick.jsonl")
    bots = seat_bots(quick.setup.bots, quick.setup.seed)
    for phase in ("briefing", "talks", "planning"):
        assert quick.state.phase == phase
        list(let_act(quick, bots))
        if phase != "planning":
            advance(quick)

    assert visit.table.journal.read_bytes() == quick.journal.read_bytes()


def test_a_short_thought_is_not_spoken_of_and_a_long_one_is(tmp_path):
    """The sign comes after a moment only, with the log and the way to the menu."""
    visit = at_the_talks(tmp_path / "one.jsonl")
    assert visit.shown == "ThinkingScene"
    visit.wait(QUIET / 2)
    assert visit.pilot.ids() == []
    visit.wait(QUIET)

    assert "The other seats are thinking …" in visit.pilot.labels()
    assert visit.pilot.ids() == ["thinking", "log", "leave"]
    assert_whole(visit.pilot)


def test_nothing_else_can_be_done_meanwhile(tmp_path):
    """A second click on the way on is no second step, and Esc does not end the wait."""
    visit = at_the_talks(tmp_path / "one.jsonl")
    steps = visit.table.step
    visit.pilot.press("return", "n", "escape")

    assert visit.shown == "ThinkingScene"
    assert visit.table.step == steps


def test_who_reads_the_log_meanwhile_is_not_torn_away(tmp_path):
    """The bots go on acting under the log; the table moves on once it is closed."""
    visit = at_the_talks(tmp_path / "one.jsonl")
    visit.wait(2 * QUIET)
    visit.pilot.click("log")
    visit.think()
    assert visit.shown == "LogScene"
    visit.pilot.press("escape")
    visit.think()

    assert visit.shown == "CoverScene"


def test_one_can_leave_while_bots_think_and_come_back(tmp_path):
    """To leave loses nothing: the session goes on to the same point when it is resumed."""
    left = []
    visit = Patience(table(tmp_path / "one.jsonl"), leave=lambda: left.append(1))
    for step in ("skip", "onward"):
        visit.pilot.click(step)
        visit.think()
    visit.pilot.click("onward")
    visit.wait(2 * QUIET)
    visit.pilot.click("leave")
    again = Patience(Table.resume(tmp_path / "one.jsonl", tiny.TinyLibrary()))
    again.think()

    assert left
    assert again.shown == "TalksScene"


def test_a_resumed_session_shows_the_board_until_its_bots_have_caught_up(tmp_path):
    """Cut off before the bots acted, it stands at its door, and then goes on."""
    at_phase("planning", tmp_path / "one.jsonl")
    visit = Patience(Table.resume(tmp_path / "one.jsonl", tiny.TinyLibrary()))
    assert type(visit.pilot.stack.layers[0].scene).__name__ == "DoorScene"
    visit.think()

    assert visit.shown == "CoverScene"


def test_what_a_slow_bot_chose_is_tried_again_after_a_full_disk(tmp_path, monkeypatch):
    """The wait gives way to the question; once there is room, the table goes on."""
    visit = at_the_talks(tmp_path / "one.jsonl")

    def full_disk(*_given):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(SafeFile, "_append", full_disk)
        visit.think()
        assert visit.shown == "Dialog"
    visit.pilot.click("choice-again")
    visit.think()

    assert visit.shown == "CoverScene"


def test_a_demonstration_waits_for_its_bots():
    """However long they think, it does not go on by itself above their heads."""
    visit = Patience(tiny.table(players=(), bots=dict.fromkeys(tiny.SEATS, "normal")))
    for _ in range(3):
        visit.think(0.1)
        visit.pilot.click("onward")
    steps = visit.table.step
    for _ in range(3):
        visit.wait(60.0)

    assert visit.shown == "ThinkingScene"
    assert visit.table.step == steps
