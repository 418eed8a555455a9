"""A veto or a consent is changed on record: by mouse, by keys alone, by its holder only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.engine import Permit
from game.engine.model.ids import MODULES
from game.engine.rules.systems.assembly import is_given
from game.session.table import Table
from game.ui.present.situation import stances
from tests import tiny, tiny_systems
from tests.ui.table.company import ANN, BEN, Visit

VETO, CONSENT = "permit-veto-south", "permit-consent-north"
"""Ann holds both: the radio's veto for the south, and the consent of the north's government."""


def visit(*, bargains: bool = True, size: tuple[int, int] = (1280, 720)) -> Visit:
    """Return a visit at the introduction; Ann has the north and the radio, Ben the south."""
    pack = tiny_systems.pack(2, ("assembly",))
    if not bargains:
        rules = replace(pack.scenario, modules=frozenset((*MODULES, "assembly")), treaty=None)
        pack = replace(pack, scenario=rules)
    setup = tiny.setup(2, players=(ANN, BEN), bots={"mediators": "normal"})
    return Visit(Table.start(pack, setup, None), size)


def talking(*, bargains: bool = True) -> Visit:
    """Return a visit at the talks of the first round."""
    seen = visit(bargains=bargains)
    seen.pilot.click("skip")
    seen.pilot.click("onward")
    if bargains:
        seen.pilot.click("skip")
    return seen


def given(seen: Visit) -> dict[str, bool]:
    """Tell which leave has been given."""
    state = seen.table.state
    return {
        "veto": is_given(state, "veto", "south"),
        "consent": is_given(state, "consent", "north"),
    }


@pytest.mark.parametrize("bargains", [True, False])
def test_the_picked_seat_changes_its_stance_by_mouse(bargains):
    """A press gives the veto up, a second one takes it back; the words beside it follow."""
    seen = talking(bargains=bargains)
    seen.pilot.click("seat-radio")
    seen.pilot.click(VETO)
    assert given(seen) == {"veto": True, "consent": False}
    assert seen.pilot.node("fact-veto-south").label == "Radio will not use its veto for South."
    seen.pilot.click(VETO)

    assert given(seen) == {"veto": False, "consent": False}
    assert seen.pilot.node("fact-veto-south").label == "Radio holds a veto for South."


def test_the_button_says_what_it_is_and_who_asks():
    """Whoever holds a veto reads what it does, and whose cards need it."""
    seen = talking()
    seen.pilot.click("seat-radio")
    told = seen.pilot.tooltip(VETO)

    assert "in 10 of 100 cases, without one in 70" in told
    assert "cards of North government and South government" in told


def test_keys_alone_change_a_stance():
    """Tab and Enter reach seat and button."""
    seen = talking()
    seen.enter("seat-north_government")
    seen.enter(CONSENT)

    assert given(seen)["consent"]


def test_a_seat_without_a_veto_has_no_button():
    """Nobody speaks for a holder, and what others hold is no business of this seat."""
    seen = talking()
    seen.pilot.click("seat-south_government")

    assert not {VETO, CONSENT} & set(seen.pilot.ids())


def test_everybody_reads_all_stances_on_one_page():
    """The page opens from any scene by its key, tells every holder, and closes by the same key."""
    seen = visit()
    seen.pilot.click("skip")
    seen.pilot.press("i")
    labels = seen.pilot.labels()
    assert seen.shown == "SituationScene"
    assert "Radio holds a veto for South." in labels
    assert "North government lets no mission into North." in labels
    seen.pilot.press("i")

    assert seen.shown == "BriefingScene"


def test_outside_talks_and_planning_the_page_says_why_not():
    """In the briefing the button is refused in words, and nothing changes."""
    seen = visit()
    seen.pilot.click("skip")
    seen.pilot.press("i")
    seen.pilot.click(VETO)

    assert seen.pilot.notice
    assert not given(seen)["veto"]


def planning() -> Visit:
    """Return a visit before the hand of Ann's first seat."""
    seen = talking()
    seen.pilot.click("onward")
    seen.pilot.click("onward")
    assert seen.shown == "PlanningScene"
    return seen


def test_before_a_hand_its_own_seat_changes_its_stance_by_keys():
    """Planning is private: there the page lets only the seat act whose hand it is."""
    seen = planning()
    seen.pilot.press("i")
    assert VETO not in seen.pilot.ids()
    seen.enter(CONSENT)
    seen.pilot.press("escape")

    assert given(seen) == {"veto": False, "consent": True}
    assert seen.shown == "PlanningScene"


def test_a_card_says_who_may_stop_it():
    """The odds are told before the card is laid, and change with the stance."""
    seen = planning()
    seen.pilot.click("card-motion")
    before = seen.pilot.labels()
    seen.table.submit(Permit("radio", "veto", "south", given=True))
    seen.pilot.stack.refresh()

    assert "Radio may stop this in the assembly: it passes in 10 of 100 cases." in before
    assert "The assembly must agree: it does in 70 of 100 cases." in seen.pilot.labels()


def test_a_change_stands_in_the_log():
    """Whoever was not looking reads it later."""
    seen = talking()
    (fact,) = stances(seen.table.view().known, seen.table.pack.texts, "radio")
    seen.table.submit(fact.change)
    seen.pilot.press("l")

    assert "Radio will not use its veto for South." in seen.pilot.labels()
