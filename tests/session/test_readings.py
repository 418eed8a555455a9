"""Where trust cannot be measured, everything that a front end is told agrees with the board."""

from dataclasses import replace

import pytest

from game.bots.roster import seat_bots
from game.engine import view
from game.engine.model.events import Changed, RoundClosed
from game.engine.model.ids import SYSTEMS
from game.engine.model.spoilers import SpoilerSpec
from game.engine.rules.conditions import TrustAtLeast
from game.session.drive import play_out
from game.session.table import Table
from tests import tiny, tiny_talks
from tests.engine.position import card, effect

VIGIL = card(
    "vigil",
    effect("trust", level="communities", amount=4),
    needs=(TrustAtLeast("communities", 38),),
)


def noisy(seed: int, level: str) -> Table:
    """Start a session of bots with every system on, and a card that asks for vague trust."""
    plain = tiny_talks.pack(4)
    scenario = replace(
        plain.scenario,
        modules=plain.scenario.modules | set(SYSTEMS),
        cards={**plain.scenario.cards, VIGIL.id: VIGIL},
        seats=tuple(replace(seat, deck=(*seat.deck, VIGIL.id)) for seat in plain.scenario.seats),
        spoilers=(SpoilerSpec("fringe", 1, "total", 2, 1, 3),),
        elections=((3,), (4,)),
    )
    texts = replace(plain.texts, cards={**plain.texts.cards, VIGIL.id: tiny.card_text(VIGIL)})
    return Table.start(
        replace(plain, scenario=scenario, texts=texts), tiny.all_bots(4, seed, level), None
    )


@pytest.mark.parametrize("level", ["normal", "random"])
@pytest.mark.parametrize("seed", range(4))
def test_a_whole_session_of_readings_is_consistent(level, seed):
    """No bot is refused for what it read, and every line ends where the board then stands."""
    table = noisy(seed, level)
    for step in play_out(table, seat_bots(table.setup.bots, seed)):
        told = [entry.event for entry in table.ledger("")]
        board = view(step.state).known
        index = board.scenario.table.index
        last = {event.gauge: event.after for event in told if isinstance(event, Changed)}
        new = {event.gauge for event in step.events if isinstance(event, Changed)}

        assert all(board.gauges[index[gauge]] == last[gauge] for gauge in new)
        if any(isinstance(event, RoundClosed) for event in step.events):
            closed = [event.gauges for event in told if isinstance(event, RoundClosed)]
            assert closed[-1] == board.gauges


def test_the_debrief_has_the_ledger_as_it_was():
    """Without a seat the table gives what happened, and with one what could be read."""
    table = noisy(1, "normal")
    for _ in play_out(table, seat_bots(table.setup.bots, 1)):
        pass
    truth, told = table.events, tuple(entry.event for entry in table.ledger(""))
    closed, read = (
        [one.gauges for one in some if one.kind == "round_closed"] for some in (truth, told)
    )

    assert closed[-1] == table.state.gauges
    assert all(one != other for one, other in zip(closed, read, strict=True))
