"""What a party must be offered moves with pain, stalemate, pressure and power."""

from dataclasses import replace

import pytest

from game.engine import Advance, view
from game.engine.model.treaty_actions import DraftClause
from game.engine.rules.treaty.reservation import reservation, reservation_band, reservation_parts
from tests.engine.position import effect, sanction
from tests.engine.treaty.table import NORTH, SOUTH, close, talk_again, talks, treaty


def test_at_the_start_it_is_what_the_scenario_says():
    """In a calm, even conflict the walk-away is the author's number."""
    table = talks(escalation=40)

    assert [reservation(table.state, party) for party in (0, 1)] == [5500, 5000]


def test_pain_lowers_it():
    """Escalation above 50 takes a quarter of itself off, for both."""
    table = talks(escalation=90)

    assert reservation(table.state, 0) == 5500 - 1000
    assert reservation(table.state, 1) == 5000 - 1000


def test_power_raises_it():
    """The stronger side asks for more, a fifth of what it has above even."""
    table = talks(treaty(power=(80, 20)))

    assert reservation(table.state, 0) == 5500 + 600
    assert reservation(table.state, 1) == 5000


def test_coercion_readies_the_coerced_party_only():
    """A sanction on the South lowers what the South must be offered, and leaves grievance."""
    table = talks(hands={"north_government": [sanction("embargo")]})
    table.do(Advance(1, "talks")).play(NORTH, "embargo", "south").resolve()

    assert table.value("readiness", "south") == 8
    assert reservation(table.state, 1) == 5000 - 25 * 8
    assert reservation(table.state, 0) == 5500
    assert table.value("grievance", "south") == 5


def test_aid_to_a_party_raises_it_again():
    """Arms and aid are negative readiness: they let a party hold out."""
    arms = sanction("arms", effect("readiness", amount=-6, whose="own"), coercive=False)
    table = talks(hands={SOUTH: [arms]})
    table.state = with_readiness(table, 20)
    table.do(Advance(1, "talks")).play(SOUTH, "arms", "north").resolve()

    assert [line.after - line.before for line in table.lines("arms")] == [-6]


def with_readiness(table, value):
    """Set the readiness of the South by hand."""
    gauges = list(table.state.gauges)
    gauges[table.state.scenario.table.readiness(1)] = value
    return replace(table.state, gauges=tuple(gauges))


def test_readiness_falls_when_nobody_presses():
    """What pressure brought wears off; war keeps it growing."""
    calm, war = talks(escalation=40), talks(escalation=70)
    calm.state = with_readiness(calm, 20)

    assert close(calm).value("readiness", "south") == 15
    assert close(war).value("readiness", "south") == 4


def test_a_stalemate_lowers_it_until_the_text_moves():
    """Each round without a change of the text takes two points off; a change gives them back."""
    table = talks()
    talk_again(close(table))

    assert reservation(table.state, 0) == 5500 - 200
    table.do(DraftClause(NORTH, "water", "half"))
    assert reservation(table.state, 0) == 5500


def test_a_stalemate_takes_no_more_than_ten_points():
    """After many rounds of silence there is nothing more to wear off."""
    table = talks(rounds=12)
    for _ in range(8):
        talk_again(close(table))

    assert reservation(table.state, 0) == 5500 - 1000


def test_the_parts_add_up():
    """The explanation is the number."""
    table = talks(treaty(power=(80, 20)), escalation=70)
    parts = reservation_parts(table.state, 0)

    assert [part.code for part in parts] == ["start", "readiness", "pain", "stalemate", "power"]
    assert sum(part.amount for part in parts) == reservation(table.state, 0)


@pytest.mark.parametrize("start", range(0, 101, 7))
def test_others_see_a_band_around_it(start):
    """The band holds the exact value with room to both sides, in steps of five points."""
    state = talks(treaty(reservation=(start, 50))).state
    low, high = reservation_band(state, 0)

    assert low <= max(100 * start - 800, 0)
    assert high >= min(100 * start + 800, 10_000)
    assert high - low <= 2600
    assert (low % 500, high % 500) == (0, 0)


def test_a_seat_knows_its_own_exactly_and_the_other_as_a_band():
    """The own party's seats see the number, everybody else the band, the public two bands."""
    state = talks().state
    north, south, public = (view(state, seat).reservations for seat in (NORTH, SOUTH, ""))

    assert (north[0].low, north[0].high) == (5500, 5500)
    assert north[1].low < 5000 < north[1].high
    assert south[0] == public[0] == view(state, "envoy").reservations[0]
    assert public[0].low < public[0].high
