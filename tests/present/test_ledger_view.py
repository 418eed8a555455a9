"""The ledger as steps: played forth and back, and filtered."""

from game.engine import Commit
from game.engine.model.gauges import Gauge
from game.ui.present.ledger_view import LedgerStep, gauges_after, ledger_steps, only
from tests import tiny
from tests.engine.position import DYAD
from tests.present.table import Session, holding


def resolved() -> tuple[Session, tuple[int, ...], tuple[LedgerStep, ...]]:
    """Resolve a round with two cards; return it, the numbers before, and its steps."""
    session = Session(holding(north_government=("freeze",), mediators=("workshop",)))
    session.until("planning").do(
        Commit("north_government", "freeze", "south"), Commit("mediators", "workshop", DYAD)
    )
    before = session.state.gauges
    seen = len(session.events)
    session.on()
    steps = ledger_steps(session.state.scenario, tiny.texts(), session.events[seen:])
    return session, before, steps


def test_the_ledger_plays_from_before_the_first_to_after_the_last_step():
    """Stepping back to the start gives the numbers that the round began with."""
    session, before, steps = resolved()
    scenario, now = session.state.scenario, session.state.gauges

    assert gauges_after(scenario, now, steps, 0) == before
    assert gauges_after(scenario, now, steps, len(steps)) == now


def test_every_step_between_shows_its_own_number():
    """After a step its gauge stands where the step says, whatever comes later."""
    session, _, steps = resolved()
    scenario, now = session.state.scenario, session.state.gauges

    for count, step in enumerate(steps, start=1):
        if step.gauge is not None:
            index = scenario.table.index[step.gauge]
            assert gauges_after(scenario, now, steps, count)[index] == step.after
            assert gauges_after(scenario, now, steps, count - 1)[index] == step.before


def test_a_seat_finds_its_own_steps():
    """What it did and what happened to its purse, and nothing of another seat's."""
    _, _, steps = resolved()
    own = only(steps, seat="mediators")

    assert own[0].line.headline.startswith("Mediators played Workshop")
    assert all("mediators" in step.seats for step in own)
    assert {step.card for step in own} == {"workshop", ""}


def test_a_gauge_finds_its_own_steps():
    """Escalation alone is a story of its own."""
    _, _, steps = resolved()
    found = only(steps, kind="trust", of=DYAD)

    assert found
    assert {step.gauge.kind for step in found if step.gauge} == {"trust"}
    assert Gauge("trust", DYAD, "leaders") in {step.gauge for step in found}


def test_the_ledger_keeps_to_what_happened():
    """Who was ready and which phase began is no part of it."""
    session, _, _ = resolved()
    steps = ledger_steps(session.state.scenario, tiny.texts(), session.public_events())
    headlines = " ".join(step.line.headline for step in steps)

    assert "finished planning" not in headlines
    assert "Round 1" not in headlines
    assert steps[0].icon == "news"
