"""A table of bots plays by itself on the screen; it can be stopped and hurried."""

from tests import tiny
from tests.ui.table.company import Visit


def watched():
    """Return a visit to a session that has no players."""
    return Visit(tiny.table(players=(), bots=dict.fromkeys(tiny.SEATS, "normal")))


def test_it_plays_to_its_end_by_itself():
    """Without a press every phase comes, no cover among them, and it stays at the outcome."""
    visit = watched()
    seen = set()
    for _ in range(600):
        seen.add(visit.shown)
        visit.wait(9)

    assert visit.shown == "OutcomeScene"
    assert seen == {
        "IntroductionScene",
        "BriefingScene",
        "TalksScene",
        "ReadyScene",
        "ResolutionScene",
        "ReviewScene",
        "OutcomeScene",
    }


def test_it_stands_still_when_stopped():
    """After P nothing moves; after P again it goes on."""
    visit = watched()
    visit.pilot.press("p")
    visit.wait(500)
    assert visit.shown == "IntroductionScene"
    assert visit.pilot.node("auto").label == "Go on"
    visit.pilot.press("p")
    visit.wait(9)

    assert visit.shown == "BriefingScene"


def test_it_can_be_hurried():
    """At the fast speed a scene stays for two seconds."""
    visit = watched()
    visit.pilot.click("auto-pace")
    visit.wait(2.1)

    assert visit.shown == "BriefingScene"
