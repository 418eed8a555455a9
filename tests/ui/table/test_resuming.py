"""A session goes on where it was interrupted, and nothing is lost when it cannot be saved."""

import pytest

from game.engine.model.actions import Commit
from game.session.saving import SafeFile
from game.session.table import Table
from tests import tiny
from tests.ui.table.company import Visit, at_phase, table

PHASES = {
    "briefing": "BriefingScene",
    "talks": "TalksScene",
    "planning": "CoverScene",
    "resolution": "ResolutionScene",
    "review": "ReviewScene",
    "over": "OutcomeScene",
}


@pytest.mark.parametrize(("phase", "scene"), PHASES.items())
def test_it_goes_on_in_the_right_phase(tmp_path, phase, scene):
    """Whatever was on the screen when the program ended, the scene of that phase comes again."""
    journal = tmp_path / "one.ntj"
    at_phase(phase, journal)
    visit = Visit(Table.resume(journal, tiny.TinyLibrary()))

    assert visit.shown == scene


def test_planning_goes_on_with_the_first_player_who_is_not_ready(tmp_path):
    """A player who was ready is not asked again, and cards laid are still laid."""
    journal = tmp_path / "one.ntj"
    visit = Visit(table(journal))
    visit.to_planning()
    visit.pilot.click("onward")
    visit.pilot.click("onward")
    assert "Ben" in visit.pilot.labels()
    again = Visit(Table.resume(journal, tiny.TinyLibrary()))

    assert again.shown == "CoverScene"
    assert "Ben" in again.pilot.labels()


def test_bots_that_had_not_acted_yet_act_when_the_session_goes_on(tmp_path):
    """Killed between the beginning of planning and the bots' moves, the round still ends."""
    journal = tmp_path / "one.ntj"
    at_phase("planning", journal)
    visit = Visit(Table.resume(journal, tiny.TinyLibrary()))
    for _ in range(5):
        visit.pilot.click("onward")

    assert visit.shown == "ReadyScene"
    visit.pilot.click("onward")
    assert visit.shown == "ResolutionScene"


def full_disk(*_given):
    raise OSError(28, "No space left on device")


def test_a_full_disk_is_told_and_nothing_is_lost(tmp_path, monkeypatch):
    """The move waits in a dialog; once there is room again, it is made and saved."""
    visit = Visit(table(tmp_path / "one.ntj"))
    visit.to_planning()
    with monkeypatch.context() as patch:
        patch.setattr(SafeFile, "_append", full_disk)
        visit.pilot.click(visit.playable()[0])
        visit.pilot.click("commit")
        assert visit.shown == "Dialog"
        assert "the disk is full" in " ".join(visit.pilot.labels())
        visit.pilot.click("choice-again")
        assert visit.shown == "Dialog"
    visit.pilot.click("choice-again")

    assert visit.shown == "PlanningScene"
    assert isinstance(visit.table.state.commitments[0][0], Commit)


def test_a_disk_that_fills_while_bots_act_is_told(tmp_path, monkeypatch):
    """The bots' moves can be tried again as well, and the session then goes on."""
    visit = Visit(table(tmp_path / "one.ntj"))
    visit.pilot.click("skip")
    append = SafeFile._append
    count = []

    def fails_second(self, line):
        count.append(line)
        if len(count) == 2:
            full_disk()
        append(self, line)

    monkeypatch.setattr(SafeFile, "_append", fails_second)
    visit.pilot.click("onward")
    assert visit.shown == "Dialog"
    visit.pilot.click("choice-again")

    assert visit.shown == "TalksScene"
