"""Bots act at the table, and a table of bots plays by itself."""

import pytest

from game.bots.roster import seat_bots
from game.engine import Agree, Refused, TakeBack, legal_actions
from game.session.drive import TALKED_OUT, advance, let_act, time_out
from tests import tiny


def test_bots_finish_planning_and_leave_the_player_theirs():
    """After they have acted, only the player's seat is still planning."""
    table = tiny.table()
    advance(table)
    advance(table)

    steps = list(let_act(table, seat_bots(table.setup.bots, table.setup.seed)))

    assert table.state.ready == (False, True, True, True)
    assert len(steps) == table.step - 2
    with pytest.raises(Refused, match="seats_not_ready"):
        advance(table)


def test_a_time_out_ends_the_planning_of_players_only():
    """The facilitator's time-out makes players' seats ready and leaves the bots' alone."""
    table = tiny.table()
    bots = seat_bots(table.setup.bots, table.setup.seed)
    advance(table)
    advance(table)

    assert [step.events[0].by for step in time_out(table, bots)] == ["north_government"]
    assert table.state.ready == (True, False, False, False)


class Waverer:
    """Takes back in talks what it has said, and in planning what it has laid."""

    def choose(self, view):
        """Do the one and then the other."""
        if view.known.phase == "talks":
            return Agree(view.seat, "" if view.known.themes[3] else "water")
        if view.committed[3]:
            return TakeBack(view.seat, view.known.commitments[3][0].card)
        return next(one for one in legal_actions(view.known, view.seat) if one.kind == "commit")


def test_talks_end_although_somebody_turns_in_a_circle():
    """A seat that has said more than anybody needs to rests, and the table can go on."""
    table = tiny.table()
    advance(table)

    steps = list(let_act(table, {"radio": Waverer()}))
    advance(table)

    assert len(steps) == TALKED_OUT
    assert table.state.phase == "planning"


def test_a_player_in_a_circle_is_stopped_in_planning():
    """A chooser that never ends is an error that names its seat, not a hanging program."""
    table = tiny.table()
    advance(table)
    advance(table)

    with pytest.raises(RuntimeError, match="radio turns in a circle"):
        list(let_act(table, {"radio": Waverer()}))
