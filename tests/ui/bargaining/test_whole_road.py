"""The whole road by the screen: from the menu over promise, deal and treaty to the years after."""

from game.session.shelf import saved_sessions
from game.session.table import Table
from tests.ui.bargaining.road import Road
from tests.ui.front.house import SHIPPED, folders, library


def test_two_people_make_a_peace_that_is_played_on(tmp_path):
    """Sheet, question, promise, deal, ideas, text, signature, yes at home, years: all by clicks."""
    road = Road(tmp_path)
    road.begin()
    road.to_the_end()
    state = road.table.state
    done = {event.kind for event in road.table.events}
    (saved,) = saved_sessions(folders(tmp_path).sessions)
    again = Table.resume(saved.file, library(*SHIPPED)).state

    assert {"BargainingScene", "ResolutionScene", "BargainingReview", "FuturesScene"} <= road.seen
    stages = [stage for stage, _round in state.treaty.steps]
    assert stages[-3:] == ["signed", "ratified", "in_force"]
    assert {"prepared", "answered", "promise_made", "deal_struck", "idea_tabled"} <= done
    assert {"ratification_held", "treaty_tested", "promise_settled"} <= done
    assert state.outcome in ("fragile_peace", "sustainable_peace")
    assert (again.gauges, again.treaty) == (state.gauges, state.treaty)
