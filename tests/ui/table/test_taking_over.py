"""At the table a bot takes the seat of somebody who is away, and everybody can see it."""

import pytest

from game.engine import HandOver
from game.session.setup import Takeover
from game.session.table import Table
from tests import tiny
from tests.ui.table.company import ANN, BEN, Visit, at_phase, table
from tests.ui.whole import assert_one_primary_button, assert_whole

SOUTH = "south_government"


def labels(visit):
    """Everything that a reader would read, as one text."""
    return " ".join(visit.pilot.labels())


def hand_over(visit, seat=SOUTH):
    """Let a bot play a seat, by the page of the seats."""
    visit.pilot.press("s")
    assert visit.shown == "SeatsScene"
    visit.pilot.click(f"hand-{seat}")


def test_the_page_of_the_seats_tells_who_plays_and_offers_only_what_can_be():
    """A person's seat can be handed over; one that is a bot's from the start cannot."""
    visit = Visit()
    visit.pilot.press("s")

    assert {"hand-north_government", f"hand-{SOUTH}", "hand-radio"} <= set(visit.pilot.ids())
    assert "hand-mediators" not in visit.pilot.ids()
    assert "South government: Ben" in visit.pilot.labels()
    assert_whole(visit.pilot)
    assert_one_primary_button(visit.pilot)


def test_handed_over_in_talks_the_seat_is_no_longer_anybodys_here():
    """All are told, the seat cannot be picked, and its bot plans at once."""
    visit = Visit(at_phase("talks"))
    hand_over(visit)

    assert visit.pilot.notice == "A bot plays for South government until they are back."
    assert visit.shown == "TalksScene"
    assert "A bot plays for South government until they are back." in visit.pilot.labels()
    assert "a bot plays" in visit.pilot.node(f"seat-{SOUTH}").refusal.lower()
    visit.pilot.click("onward")
    assert "Ben" not in visit.pilot.labels()
    assert visit.table.state.ready[1]


def test_back_again_one_reads_behind_the_cover_what_was_done():
    """One key leads to the cover; behind it stands what the bot did, and then the own hand."""
    visit = Visit()
    visit.pilot.click("skip")
    visit.pilot.click("onward")
    hand_over(visit)
    visit.pilot.click("onward")
    assert visit.pilot.node("take-back").label == "Ben is back"
    visit.pilot.press("r")
    assert visit.shown == "CoverScene"
    assert "Ben" in visit.pilot.labels()
    assert not any(title in labels(visit) for title in visit.hands)
    visit.pilot.press("h")

    assert visit.shown == "AwayScene"
    assert "South government laid a card face down" in labels(visit)
    assert_whole(visit.pilot)
    visit.pilot.press("return")
    assert visit.shown == "PlanningScene"
    assert visit.pilot.scene.seat == SOUTH
    visit.pilot.click("undo")
    assert not visit.table.state.ready[1]


@pytest.mark.parametrize("phase", ["briefing", "talks", "planning", "resolution", "review"])
def test_in_every_phase_one_comes_back_also_after_the_program_ended(tmp_path, phase):
    """Resumed, the button is there; the session then stands where it stood."""
    journal = tmp_path / "one.jsonl"
    at_phase(phase, journal).submit(HandOver(SOUTH))
    visit = Visit(Table.resume(journal, tiny.TinyLibrary()))
    visit.pilot.press("r", "h", "return")

    assert visit.table.state.away is None
    assert visit.table.state.phase == phase
    assert visit.shown not in ("AwayScene", "CoverScene")


def test_with_several_away_one_says_who_is_back():
    """The button leads to the page of the seats; one press there brings back all of a player's."""
    visit = Visit(at_phase("talks"))
    for seat in (*ANN.seats, SOUTH):
        hand_over(visit, seat)
    assert visit.table.state.phase == "talks"
    visit.pilot.press("r")
    assert visit.shown == "SeatsScene"
    visit.pilot.click("hand-radio")

    assert visit.table.state.away == (SOUTH,)
    assert visit.shown == "CoverScene"
    assert "Ann" in visit.pilot.labels()


def test_without_anybody_the_session_still_goes_on():
    """With every person away the round can be played to its end, and all can come back."""
    visit = Visit(at_phase("talks"))
    for seat in (*ANN.seats, SOUTH):
        hand_over(visit, seat)
    for _ in range(2):
        visit.pilot.click("onward")

    assert visit.shown == "ResolutionScene"
    assert visit.pilot.node("take-back").label == "Somebody is back"


def waiting_for_ann(minutes=2, rounds=1):
    """Stand before the cover of a player who has so long to lift it."""
    visit = Visit(table(takeover=Takeover(minutes, rounds)))
    for step in ("skip", "onward", "onward"):
        visit.pilot.click(step)
    assert visit.shown == "CoverScene"
    return visit


def test_who_lifts_no_cover_is_called_and_then_a_bot_plays():
    """The silence is announced a minute before; both seats go to bots, and the next one plans."""
    visit = waiting_for_ann()
    visit.wait(61)
    assert visit.pilot.notice.startswith("Ann, are you there? 60 seconds")
    assert "0:59" in visit.pilot.scene.aside()
    visit.wait(60)

    assert visit.table.state.away == ANN.seats
    assert "Ben" in visit.pilot.labels()


def test_with_more_patience_the_round_goes_on_without_them_first():
    """In the first silent round the time is up; nobody takes the seat yet."""
    visit = waiting_for_ann(rounds=2)
    visit.wait(121)

    assert visit.table.state.away is None
    assert visit.table.state.ready == (True, False, True, True)
    assert "Ben" in visit.pilot.labels()


def test_a_sign_of_life_is_enough():
    """Lifting the cover, looking at a card and laying one each begin the time anew."""
    visit = waiting_for_ann()
    for act in ("h", "1", "ctrl+return", "2"):
        visit.wait(100)
        visit.pilot.press(act)

    assert visit.table.state.away is None
    assert visit.pilot.scene.aside() == "2:00"


def test_the_limit_stands_still_and_gives_more_time():
    """The facilitator can stop it and extend it; while it stands nobody is called."""
    visit = waiting_for_ann()
    visit.pilot.press("p")
    visit.wait(1000)
    assert visit.table.state.away is None
    visit.pilot.press("p")
    visit.pilot.click("extend")

    assert visit.pilot.scene.aside() == "4:00"
    visit.wait(239)
    assert visit.table.state.away is None


def test_reading_something_above_the_cover_is_a_sign_of_life():
    """While the log lies open somebody is there; nothing is taken from under it."""
    visit = waiting_for_ann()
    visit.pilot.press("l")
    visit.wait(1000)

    assert visit.shown == "LogScene"
    assert visit.table.state.away is None


def test_without_a_limit_nobody_is_ever_hurried():
    """As usual no time runs, however long it takes."""
    visit = Visit(table())
    for step in ("skip", "onward", "onward"):
        visit.pilot.click(step)
    visit.wait(100_000)

    assert visit.shown == "CoverScene"
    assert visit.pilot.scene.aside() == ""
    assert BEN in visit.table.setup.players
