"""Promises on the screen: made word by word, read by those who may, explained when broken."""

from dataclasses import replace

from game.engine.model.promises import Promises
from game.engine.model.terms import Term
from tests.ui.bargaining.company import NORTH, SOUTH, spoken, step_aside, talking


def made(visit):
    """Return every promise of the session."""
    return visit.table.state.promises.made


def test_a_promise_is_made_by_mouse_alone():
    """Four clicks make a whole sentence, and it stands in the ledger for all to see."""
    visit = talking()
    visit.pilot.click("tab-promises")
    visit.pilot.click("promise")
    visit.pilot.click(f"to-{SOUTH}")
    visit.pilot.click("what-kind-play_tag")
    visit.pilot.click("what-of-1")
    visit.pilot.click("by-2")
    visit.pilot.click("onward")

    assert visit.shown == "BargainingScene"
    (promise,) = made(visit)
    assert (promise.seat, promise.to, promise.by, promise.public) == (NORTH, SOUTH, 2, True)
    assert promise.act.kind == "play_tag"
    assert "by round 2" in visit.pilot.node("promise-1").label


def test_a_promise_with_a_condition_is_made_by_keyboard_alone():
    """Tab and Enter reach every word, the condition's too."""
    visit = talking()
    for node in ("tab-promises", "promise", f"to-{SOUTH}", "what-kind-not_coerce"):
        visit.enter(node)
    visit.enter("ask-if")
    visit.enter("if-yes")
    visit.enter("return-kind-play_tag")
    visit.enter("return-of-0")
    visit.enter("onward")

    (promise,) = made(visit)
    assert promise.act == Term("not_coerce", "south")
    assert promise.in_return is not None
    assert promise.in_return.kind == "play_tag"


def test_the_sentence_grows_with_every_choice():
    """What is still open stands as dots, and such a sentence cannot be given."""
    visit = talking()
    visit.pilot.click("tab-promises")
    visit.pilot.click("promise")
    empty = visit.pilot.node("sentence").label
    visit.pilot.click("onward")
    assert visit.shown == "PromiseForm"
    assert "dots" in visit.pilot.notice
    visit.pilot.click(f"to-{SOUTH}")
    visit.pilot.click("what-kind-pay")
    visit.pilot.click("what-of-2")

    assert "…" in empty
    assert "…" not in visit.pilot.node("sentence").label
    assert "funds of 3" in visit.pilot.node("sentence").label
    assert not made(visit)


def test_a_private_promise_is_read_by_the_two_alone():
    """It stands on the private tables of both, and on no public screen."""
    visit = talking()
    step_aside(visit, 0)
    visit.pilot.click("tab-promises")
    visit.pilot.click("promise")
    visit.pilot.click(f"to-{SOUTH}")
    visit.pilot.click("what-kind-pay")
    visit.pilot.click("what-of-1")
    visit.pilot.click("ask-heard")
    visit.pilot.click("heard-private")
    visit.pilot.click("onward")
    assert "promise-1" in visit.pilot.ids()
    visit.pilot.click("onward")
    visit.pilot.click("tab-promises")
    assert "promise-1" not in visit.pilot.ids()
    assert "funds of 2" not in spoken(visit)
    step_aside(visit, 1)
    visit.pilot.click("tab-promises")

    assert "funds of 2" in visit.pilot.node("promise-1").label


def test_a_broken_promise_is_explained_in_one_sentence():
    """Its maker is asked why, once, and the answer stands below it with the verdict."""
    visit = talking()
    visit.pilot.click("tab-promises")
    visit.pilot.click("promise")
    visit.pilot.click(f"to-{SOUTH}")
    visit.pilot.click("what-kind-pay")
    visit.pilot.click("what-of-1")
    visit.pilot.click("onward")
    (promise,) = made(visit)
    broken = replace(promise, verdict="broken", code="time_passed", settled=1)
    visit.table._state = replace(visit.table.state, promises=Promises((broken,), 1))
    visit.pilot.stack.refresh()
    assert "Broken in round 1" in visit.pilot.node("promise-1").label
    visit.pilot.click("why-1")
    visit.pilot.type("The purse was empty.")
    visit.pilot.click("explain-1")

    assert "The purse was empty." in visit.pilot.node("explained-1").label
    assert "why-1" not in visit.pilot.ids()
