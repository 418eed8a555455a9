"""Spoilers and estimates on the board, and the parts in play on the set-up."""

from __future__ import annotations

from game.session.clock import ManualClock
from game.session.drive import advance, let_act
from game.session.table import Table
from game.ui.flow import TableFlow
from tests import tiny, tiny_systems
from tests.ui.front.house import visitor
from tests.ui.pilot import Pilot
from tests.ui.table.company import ANN, BEN

STRUCK = "The fringe struck between North and South"


def before(phase: str, round_number: int, *modules: str) -> Pilot:
    """Return a person before a session with some systems, at a phase of a round."""
    setup = tiny.setup(3, players=(ANN, BEN), bots={"mediators": "normal"})
    table = Table.start(tiny_systems.pack(3, modules), setup, None)
    bots = tiny.seat_bots(dict.fromkeys(tiny.SEATS, "normal"), table.setup.seed)
    while (table.state.round, table.state.phase) != (round_number, phase):
        for _step in let_act(table, bots):
            pass
        advance(table)
    pilot = Pilot(TableFlow(table, clock=ManualClock()).first(), (1920, 1080))
    if not table.step:
        pilot.click("skip")
    return pilot


def test_spoilers_stand_on_the_board_without_scrolling():
    """Name, kind and purse are seen from the wall at every briefing."""
    pilot = before("briefing", 1, "spoilers")
    node = pilot.node("spoiler-fringe")

    assert not node.inside
    assert node.label.startswith("The fringe, from South: wants no peace at all.")
    assert "Purse 2" in node.label


def test_a_strike_is_told_at_the_briefing():
    """The news of what has changed begins with the one who did it."""
    pilot = before("briefing", 2, "spoilers")
    told = [node.label for node in pilot.stack.top.nodes if node.id.startswith("change-")]

    assert any(label.startswith(STRUCK) for label in told)
    assert "It struck between North and South" in pilot.node("spoiler-fringe").label


def test_estimates_are_told_as_such_to_those_who_listen():
    """The gauge says about, and its help says what that means."""
    pilot = before("briefing", 1, "noise")
    (node,) = [one for one in pilot.stack.top.nodes if one.id.startswith("trust-")]

    assert "Influentials about" in node.label
    assert "Leaders about" not in node.label
    assert "up to 6 points" in node.help


def test_the_set_up_says_what_is_in_play(tmp_path):
    """Somebody who chooses a scenario reads which parts of the rules it has."""
    pilot = visitor(tmp_path)
    pilot.click("new")
    pilot.click("choose")
    pilot.click("next")

    assert "Support for a settlement" in pilot.labels()
    assert "A treaty to be made" in pilot.labels()
    assert "Spoilers" not in pilot.labels()
