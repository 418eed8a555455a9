"""Friction: leaders want to be told what is tried in their name (C25)."""

from game.engine import Commit, preview
from game.engine.model.ids import MODULES
from game.engine.model.specs import CardSpec
from tests.engine.position import DYAD, Position, card, effect, position
from tests.engine.treaty.table import TREATY

FRICTION = (*MODULES, "treaty", "friction")
SEAT = "mediators"


def workshop() -> CardSpec:
    return card("workshop", effect("invent", ideas=1))


def table(seed: int = 1, **more: bool) -> Position:
    briefing = card("letter", effect("link", amount=1), instrument="briefing")
    hands = {SEAT: [workshop(), briefing]}
    return position(hands=hands, modules=FRICTION, treaty=TREATY, seed=seed, **more)


def test_unbriefed_ideas_annoy_leaders_in_a_third_of_cases():
    """C25: trust of leaders -3 and standing -5, in 35 of 100 cases."""
    played = [table(seed).play(SEAT, "workshop").resolve() for seed in range(200)]
    annoyed = [one for one in played if one.trust("leaders") < 40]

    assert 50 <= len(annoyed) <= 90
    assert {(one.trust("leaders"), one.value("standing", SEAT)) for one in annoyed} == {(37, 45)}


def test_who_has_told_leaders_is_safe_for_two_more_rounds():
    """A briefing rules friction out, and the preview says so."""
    one = table().play(SEAT, "letter").resolve().next_round()

    assert preview(table().state, Commit(SEAT, "workshop", DYAD)).odds == (("friction", 35),)
    assert preview(one.state, Commit(SEAT, "workshop", DYAD)).odds == ()
    assert one.play(SEAT, "workshop").resolve().of_kind("rule_rolled") == []


def test_without_luck_friction_counts_by_its_odds():
    """A third of 3 points of trust and of 5 points of standing."""
    one = table(no_luck=True).play(SEAT, "workshop").resolve()

    assert (one.trust("leaders"), one.value("standing", SEAT)) == (39, 48)
