"""Own values, ideas, goals, notes and offers are told behind the own cover and nowhere else."""

from dataclasses import replace

import pytest

from game.engine.model.bargaining_actions import Guess, MakeOffer, MakePromise, Prepare
from game.engine.model.terms import Package, Term
from game.engine.model.treaty_actions import AskWhy
from tests.ui.bargaining.company import (
    GOAL,
    IDEAS,
    LOCKED,
    NORTH,
    REASON,
    SOUTH,
    spoken,
    step_aside,
    table,
    talking,
)

NOTED = "We would take half."
STATIONS = ("together", "promises", "offers", "treaty", "notes")
PRIVATE = ("treaty", "offers", "promises", "notebook")


def full():
    """Return talks in which everything secret between and within seats exists."""
    at = table()
    visit = talking(at=at)
    for action in (
        Prepare(NORTH, "walk_away", NOTED),
        Guess(NORTH, "south", "water", 85, "give"),
        MakeOffer(NORTH, SOUTH, (Package((Term("funds", amount=3),), ()),)),
        MakePromise(NORTH, SOUTH, Term("pay", SOUTH, 4), 2, public=False),
        AskWhy(NORTH, "south", "water"),
    ):
        at.submit(action)
    seat = at.state.scenario.seat_number[NORTH]
    rooms = tuple(IDEAS if at_seat == seat else () for at_seat in range(4))
    at._state = replace(at.state, treaty=replace(at.state.treaty, ideas=rooms))
    visit.pilot.stack.refresh()
    return visit


SECRETS = {
    "idea": LOCKED[IDEAS[0].option],
    "goal": GOAL,
    "own reason": REASON["north"],
    "other reason": REASON["south"],
    "sheet": NOTED,
    "guess": "(85)",
    "offer": "funds of 3",
    "private promise": "funds of 4",
    "value": "of 100 to",
    "weight": "of 100 for you",
    "walk-away": "walk-away",
    "fact": "They say",
}
"""Words by which each secret would be recognised on a screen."""


@pytest.mark.parametrize("station", STATIONS)
def test_no_secret_is_told_on_the_big_screen(station):
    """Whichever station is open, whichever seat is picked, no secret is in any node."""
    visit = full()
    visit.pilot.click(f"tab-{station}")
    told = spoken(visit)

    assert not [name for name, words in SECRETS.items() if words in told]


def test_every_secret_is_told_behind_the_own_cover():
    """The words looked for above are the right ones: the owner reads all but the other's."""
    visit = full()
    step_aside(visit, 0)
    told = ""
    for station in PRIVATE:
        visit.pilot.click(f"tab-{station}")
        told += spoken(visit)
    visit.pilot.click("tab-treaty")
    visit.pilot.click("issue-water")
    told += spoken(visit)

    missing = {name for name, words in SECRETS.items() if words not in told}
    assert missing == {"other reason"}


@pytest.mark.parametrize("station", PRIVATE)
def test_no_secret_of_a_player_is_told_to_another(station):
    """At the table of the other side is nothing of the first, but what passed between the two."""
    visit = full()
    step_aside(visit, 1)
    visit.pilot.click(f"tab-{station}")
    told = spoken(visit)

    for name in ("idea", "own reason", "sheet", "guess", "fact"):
        assert SECRETS[name] not in told


def test_an_own_seat_of_another_party_sees_no_value_of_the_first():
    """Within one player's hands each seat knows only its own: the radio has no party."""
    visit = full()
    step_aside(visit, 0)
    visit.pilot.click("tab-treaty")
    visit.pilot.click("speaker-radio")
    told = spoken(visit)

    assert "worth" not in visit.pilot.ids()
    for name in ("idea", "own reason", "value", "weight", "fact"):
        assert SECRETS[name] not in told


def test_the_cover_tells_nothing_and_leads_back():
    """Between the big screen and the private table lies a screen without a secret."""
    visit = full()
    visit.pilot.click("aside")
    visit.pilot.click("aside-0")
    told = spoken(visit)

    assert visit.shown == "CoverScene"
    assert not [name for name, words in SECRETS.items() if words in told]
    visit.pilot.click("back")
    assert visit.shown == "BargainingScene"


def test_esc_covers_the_private_table():
    """One key is enough to hide everything."""
    visit = full()
    step_aside(visit, 0)
    visit.pilot.press("escape")

    assert visit.shown == "BargainingScene"
