"""Curves: how trust and escalation went."""

from game.ui.present.curves import curves
from tests import tiny
from tests.present.table import Session


def test_curves_run_from_the_start_to_the_last_round_that_is_over():
    """Each curve has one value for the start and one for each round."""
    session = Session().until("review", lambda state: state.round == 2)
    scenario = session.state.scenario
    drawn = curves(scenario, tiny.texts(), session.public_events())
    table = scenario.table

    assert drawn.rounds == (0, 1, 2)
    assert [curve.values[0] for curve in drawn.trust] == [35, 40, 38]
    assert drawn.escalation[0].values[0] == 45
    assert drawn.escalation[0].values[2] == session.state.gauges[table.escalation(0)]
