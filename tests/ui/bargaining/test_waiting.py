"""What waits for somebody is told on the shared screen, and never what is in it."""

from dataclasses import replace

from game.engine import Ready
from game.engine.model.deals import Offer
from game.engine.model.promises import Promise, Promises
from game.engine.model.terms import Package, Term
from game.session.drive import advance
from game.ui.scenes.bargaining.course import Course
from tests.ui.bargaining.company import NORTH, SOUTH, spoken, talking
from tests.ui.table.company import ANN, BEN

PACKAGE = Package((Term("funds", amount=3),), (Term("show_interest", "water"),))


def with_offer(visit, **changes):
    """Put an offer of the first player before the second one."""
    deals = visit.table.state.deals
    usual = {"number": 1, "seat": NORTH, "to": SOUTH, "packages": (PACKAGE,), "counters": 0}
    offers = (Offer(**{**usual, **changes}),)
    visit.table._state = replace(visit.table.state, deals=replace(deals, offers=offers))
    visit.pilot.stack.refresh()


def test_the_shared_table_says_for_whom_an_offer_waits():
    """Everybody reads that Ben is asked to step aside, and nobody reads the sum."""
    visit = talking()
    quiet = spoken(visit)
    with_offer(visit)

    assert "waits for" not in quiet
    assert visit.pilot.node("waiting").label == "An offer waits for Ben: step aside."
    visit.pilot.click("tab-offers")
    assert visit.pilot.node("waiting").label == "An offer waits for Ben: step aside."
    assert "funds" not in spoken(visit)
    visit.pilot.click("aside")
    assert "Ben" in visit.pilot.node("who-told").label


def test_an_answered_offer_waits_for_nobody():
    """What was declined asks nobody to step aside."""
    visit = talking()
    with_offer(visit, status="declined")

    assert "waiting" not in visit.pilot.ids()


def test_the_cover_opens_only_by_a_fresh_press():
    """The focus stands on the way to look; a held Enter stops there, a new one looks."""
    visit = talking()
    visit.pilot.click("aside")
    visit.tab_to("aside-0")
    visit.pilot.repeat("return", 5)
    held = visit.shown, visit.pilot.focus
    visit.pilot.press("return")

    assert held == ("CoverScene", "onward")
    assert visit.shown == "AsideScene"


def broken(number, *, public):
    """Return a broken promise of the first player to the second."""
    pay = Term("pay", SOUTH, amount=2)
    told = {"verdict": "broken", "code": "time_passed", "settled": 1}
    return Promise(number, NORTH, SOUTH, pay, 1, public, None, 0, made=1, **told)


def test_a_promise_broken_at_the_end_is_explained_in_the_review():
    """The review asks for public promises alone, and keeps the sentence."""
    visit = talking()
    promises = Promises((broken(1, public=True), broken(2, public=False)), 2)
    visit.pilot.click("onward")
    for seat in (*ANN.seats, *BEN.seats):
        visit.table.submit(Ready(seat))
    while visit.table.state.phase != "review":
        advance(visit.table)
    visit.table._state = replace(visit.table.state, promises=promises)
    course = Course(visit.flow.sitting, lambda _: None, tuple, lambda then: then())
    visit.pilot.stack.replace(course.review(lambda: None))
    visit.pilot.click("why-1")
    visit.pilot.type("The purse was empty.")
    asked = visit.pilot.ids()
    visit.pilot.click("explain-1")

    assert "why-2" not in asked
    assert visit.table.state.promises.made[0].explanation == "The purse was empty."
    assert "why-1" not in visit.pilot.ids()
