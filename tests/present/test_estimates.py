"""What is only estimated is marked as such, and told as it was once it is over."""

from dataclasses import replace

from game.engine.model.gauges import Gauge
from game.session.clock import ManualClock
from game.session.table import Table
from game.ui.present.board import board
from game.ui.present.curves import curves
from game.ui.scenes.table.sitting import Sitting
from tests import tiny, tiny_systems
from tests.engine.position import DYAD
from tests.present.table import Session

NOISE = ("noise",)


def shown(session: Session):
    """Return the pyramid of the only pair of parties, as everybody sees it."""
    events = session.public_events()
    return board(session.seen_by(), tiny.texts(), events).dyads[0].pyramid.levels


def sitting(**changes) -> Sitting:
    """Return a session of bots with readings, before its first step."""
    pack = tiny_systems.pack(2, NOISE)
    setup = replace(tiny.all_bots(2), **changes)
    return Sitting(Table.start(pack, setup, None), ManualClock())


def true_curves(table: Table):
    """Return the curves of the session as it was."""
    return curves(table.pack.scenario, table.pack.texts, table.events)


def test_only_influentials_and_communities_are_estimates():
    """What leaders think of each other shows in what they do."""
    levels = shown(Session(tiny_systems.scenario(modules=NOISE)))

    assert [level.spread for level in levels] == [0, 6, 6]
    assert levels[0].told == "Leaders 35"
    assert levels[1].told == f"Influentials about {levels[1].value}"


def test_without_noise_every_number_is_exact():
    """A scenario without the module looks as before."""
    assert [level.spread for level in shown(Session())] == [0, 0, 0]


def test_the_band_holds_the_truth():
    """What is surely filled ends below the true value, and what may be filled above it."""
    for seed in range(20):
        session = Session(tiny_systems.scenario(modules=NOISE), seed=seed)
        table = session.state.scenario.table
        for number, level in enumerate(shown(session)):
            truth = session.state.gauges[table.trust(0, number)] / 100

            assert level.sure <= truth <= level.possible


def test_an_estimate_does_not_seem_to_move_when_it_is_only_read_anew():
    """The arrow of an estimate tells what the ledger of the round tells, and nothing else."""
    session = Session(tiny_systems.scenario(modules=NOISE)).until("review").on()
    gauge = Gauge("trust", DYAD, "influentials")
    events = session.public_events()
    start = max(at for at, event in enumerate(events) if event.kind == "round_closed")
    moved = sum(
        event.after - event.before
        for event in events[start:]
        if event.kind == "changed" and event.gauge == gauge
    )

    assert shown(session)[1].change == moved


def test_at_the_end_everything_is_shown_as_it_was():
    """Board and curves of the end are those of the truth; before it they are not."""
    seated = sitting()
    table = seated.table
    before = seated.board().dyads[0].pyramid.levels
    tiny.play_to_the_end(table)
    gauges, at = table.state.gauges, table.state.scenario.table
    values = [level.value for level in seated.board().dyads[0].pyramid.levels]
    found = curves(seated.known.scenario, seated.texts, seated.events())

    assert before[1].spread == 6
    assert values == [gauges[at.trust(0, level)] for level in range(3)]
    assert [level.spread for level in seated.board().dyads[0].pyramid.levels] == [0, 0, 0]
    assert found == true_curves(table)


def test_secrets_of_the_seats_stay_out_of_the_end():
    """The truth is that of the numbers; what only one seat saw is still its own."""
    seated = sitting()
    tiny.play_to_the_end(seated.table)
    kinds = {event.kind for event in seated.events()}

    assert "cards_drawn" not in kinds
    assert "changed" in kinds
