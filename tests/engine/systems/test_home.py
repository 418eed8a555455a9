"""Home: a go-between is judged by what the own country does (C30)."""

from typing import Any

from game.engine.model.events import Factor
from game.engine.model.ids import MODULES
from tests.engine.position import Position, card, effect, position, sanction

HOME = (*MODULES, "home")
ENVOY = "envoy"


def good_offices(name: str) -> Any:
    return card(name, effect("trust", level="leaders", amount=10))


def taint(table: Position, name: str) -> list[int]:
    (line,) = table.lines(name)
    return [factor.percent for factor in line.factors if factor.code == "home"]


def test_a_country_at_odds_with_a_party_taints_its_go_between():
    """Three points are left of ten."""
    homes = {ENVOY: {"strained_with": frozenset({1})}}
    table = position(hands={ENVOY: [good_offices("visit")]}, modules=HOME, homes=homes)

    table.play(ENVOY, "visit").resolve()

    assert table.trust("leaders") == 43
    assert Factor("home", 30) in table.lines("visit")[0].factors


def test_pressure_by_the_home_country_is_held_against_its_go_between_for_three_rounds():
    """The fund's country freezes accounts; its envoy is heard less for three rounds more."""
    visits = [good_offices(f"visit_{number}") for number in range(5)]
    hands = {"fund": [sanction("freeze")], ENVOY: visits}
    homes = {ENVOY: {"home": 5}}
    table = position(hands=hands, modules=HOME, homes=homes, rounds=6)

    table.play("fund", "freeze", on="south")
    for visit in visits:
        table.play(ENVOY, visit.id).resolve().next_round()

    assert [taint(table, visit.id) for visit in visits] == [[30], [30], [30], [30], []]


def test_somebody_elses_pressure_is_not_held_against_anybody():
    """A sanction by the North leaves the envoy's name as it was."""
    hands = {"north_government": [sanction("freeze")], ENVOY: [good_offices("visit")]}
    table = position(hands=hands, modules=HOME, homes={ENVOY: {"home": 5}})

    table.play("north_government", "freeze", on="south").resolve().next_round()
    table.play(ENVOY, "visit").resolve()

    assert taint(table, "visit") == []
