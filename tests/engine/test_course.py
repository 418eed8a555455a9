"""The course a conflict takes by itself, and how it ends."""

import pytest

from game.engine import Advance
from game.engine.model.events import Factor
from tests.engine.position import card, effect, position, sanction


def test_trust_flows_to_the_lower_level_in_proportion_to_the_link():
    """At link 50 and flow 40 %, a fifth of a gap of 30 reaches the neighbouring level."""
    table = position(trust=(60, 30, 30), link=50, flow=40)

    table.resolve()

    assert (table.trust("leaders"), table.trust("influentials")) == (60, 36)
    assert table.lines("trust_flows")[0].factors == (Factor("flow", 40), Factor("link", 50))


def test_without_link_the_levels_are_islands():
    """Trust does not move between levels when the link is 0."""
    table = position(trust=(90, 10, 10), link=0, flow=100)

    table.resolve()

    assert (table.trust("influentials"), table.trust("communities")) == (10, 10)


def test_low_trust_and_grievance_push_escalation_up():
    """Each rule writes its own line, computed from the numbers before either."""
    table = position(
        trust=(20, 20, 20), grievance=30, low_trust_line=44, low_trust_divisor=8,
        grievance_divisor=20,
    )  # fmt: skip

    table.resolve()

    assert [line.after - line.before for line in table.lines("low_trust")] == [3]
    assert [line.after - line.before for line in table.lines("grievance")] == [3]
    assert table.escalation == 46


def test_restraint_calms_only_where_nobody_coerced():
    """A round without coercion lowers escalation; one with it does not."""
    calm = position(restraint=2).resolve()
    tense = position(restraint=2, hands={"north_government": [sanction("freeze")]})
    tense.play("north_government", "freeze", on="south").resolve()

    assert calm.escalation == 38
    assert tense.escalation == 40


def test_war_wears_trust():
    """In the war stage every level loses trust each round, and elsewhere none does."""
    war = position(escalation=70, war_wear=(2, 1, 3)).resolve()
    peace = position(escalation=60, war_wear=(2, 1, 3)).resolve()

    assert tuple(map(war.trust, ("leaders", "influentials", "communities"))) == (38, 39, 37)
    assert peace.trust("leaders") == 40


def test_violence_feeds_on_itself_in_war_only():
    """The spiral turns from level 7 up."""
    assert position(escalation=66, spiral=3).resolve().escalation == 69
    assert position(escalation=65, spiral=3).resolve().escalation == 65


def test_trust_that_nobody_tends_fades():
    """Every round each level loses its share: a great deal of trust needs more tending."""
    table = position(trust=(30, 80, 5), trust_fades=(10, 10, 20)).resolve()

    assert tuple(map(table.trust, ("leaders", "influentials", "communities"))) == (27, 72, 4)


def test_a_quarrel_that_nobody_settles_pushes_on():
    """The unsolved issues themselves raise escalation in every round."""
    assert position(unsettled=2).resolve().escalation == 42


def test_two_rounds_at_the_abyss_are_total_war():
    """The session ends after the review of the second round running at level 9."""
    table = position(escalation=95).resolve()

    assert table.state.outcome == ""
    assert table.next_round().resolve().state.outcome == "total_war"

    table.do(Advance(2, "resolution"), Advance(2, "review"))

    assert table.state.phase == "over"


def test_stepping_back_from_the_abyss_starts_the_count_again():
    """Level 9, then 8, then 9 is not two rounds running."""
    calm = card("calm", effect("escalation", amount=-10))
    heat = card("heat", effect("escalation", amount=10))
    table = position(escalation=95, hands={"envoy": [calm, heat]}).resolve().next_round()

    table.play("envoy", "calm").resolve().next_round().play("envoy", "heat").resolve()

    assert table.state.abyss == (1,)
    assert table.state.outcome == ""


@pytest.mark.parametrize(
    ("escalation", "leaders", "outcome"),
    [(32, 40, "ceasefire"), (33, 40, "protracted_conflict"), (32, 39, "protracted_conflict")],
)
def test_the_last_round_decides_between_ceasefire_and_protracted_conflict(
    escalation, leaders, outcome
):
    """A ceasefire needs calm and leaders who trust each other; one of them is not enough."""
    table = position(rounds=2, escalation=escalation, trust=(leaders, 90, 90))

    table.resolve().next_round().resolve()

    assert table.state.outcome == outcome
