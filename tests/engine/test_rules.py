"""The rules of the causal model, one position each."""

from dataclasses import replace

import pytest

from game.engine import Advance, Commit, Refused, TakeBack
from game.engine.model.actions import Ready
from game.engine.model.events import CardReturned, Factor, InitiativeEnded, NewsAnswered, RiskRolled
from game.engine.model.specs import Cost, InitiativeSpec, Risk
from game.engine.rules.conditions import CONDITIONS
from tests.engine.position import DYAD, card, effect, news, position, sanction


def test_sanctions_leave_grievance():
    """A coercive card raises the grievance of the coerced party by its instrument's number."""
    table = position(hands={"north_government": [sanction("freeze")]})

    table.play("north_government", "freeze", on="south").resolve()

    assert table.value("grievance", "south") == 5
    assert table.value("grievance", "north") == 0
    assert [line.cause.seat for line in table.lines("coercion_leaves_grievance")] == [
        "north_government"
    ]


def test_coercion_resolves_before_the_rest():
    """A sanction that empties a purse is felt by a card that wanted to pay from it."""
    drain = sanction("freeze", effect("funds", amount=-9, who="target"))
    grant = card("school", effect("trust", level="communities", amount=5), cost=Cost(funds=2))
    table = position(hands={"south_government": [drain], "north_government": [grant]}, funds=3)

    table.play("north_government", "school").play("south_government", "freeze", on="north")
    table.resolve()

    assert table.of_kind("card_returned") == [
        CardReturned("north_government", "school", DYAD, "not_enough_funds")
    ]
    assert table.trust("communities") == 40
    assert "school" in table.state.hands[0]


def test_what_a_card_needs_is_asked_when_its_step_begins():
    """Another card of the same step cannot take away the ground under it."""
    calm = card("calm", effect("escalation", amount=-20))
    relief = card(
        "relief",
        effect("trust", level="communities", amount=5),
        needs=(CONDITIONS["escalation_levels"](4, 9),),
    )
    table = position(hands={"north_government": [calm], "faith": [relief]}, escalation=40)

    table.play("north_government", "calm").play("faith", "relief").resolve()

    assert (table.escalation, table.trust("communities")) == (20, 45)


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


def test_the_stage_of_the_dyad_decides_how_strongly_a_card_works():
    """The same workshop does a fifth in war of what it does before."""
    workshop = card("workshop", effect("trust", level="influentials", amount=10),
                    stages=(110, 100, 20, 110))  # fmt: skip
    before = position(hands={"mediators": [workshop]}, escalation=40)
    in_war = position(hands={"mediators": [workshop]}, escalation=70)

    before.play("mediators", "workshop").resolve()
    in_war.play("mediators", "workshop").resolve()

    assert (before.trust("influentials"), in_war.trust("influentials")) == (50, 42)


def test_standing_scales_what_a_seat_does():
    """A card does half at standing 0 and half as much again at standing 100."""
    visit = card("visit", effect("trust", level="leaders", amount=10))
    for standing, expected in ((0, 45), (50, 50), (100, 55)):
        table = position(hands={"envoy": [visit]}, standing={"envoy": standing})

        table.play("envoy", "visit").resolve()

        assert table.trust("leaders") == expected


def test_tracks_that_agreed_on_a_theme_strengthen_each_other():
    """Two tracks on one agreed theme each work at 120 %."""
    talk = card("talk", effect("trust", level="leaders", amount=10))
    pray = card("pray", effect("trust", level="communities", amount=10))
    table = position(hands={"envoy": [talk], "faith": [pray]}).agree("water", "envoy", "faith")

    table.play("envoy", "talk").play("faith", "pray").resolve()

    assert (table.trust("leaders"), table.trust("communities")) == (52, 52)
    assert Factor("joint", 120, "water") in table.lines("talk")[0].factors


def test_agreeing_is_not_enough_the_card_must_be_played():
    """A partner who agreed but stayed away brings no bonus."""
    talk = card("talk", effect("trust", level="leaders", amount=10))
    table = position(hands={"envoy": [talk]}).agree("water", "envoy", "faith")

    table.play("envoy", "talk").resolve()

    assert table.trust("leaders") == 50


def test_a_crowd_without_agreement_gets_in_its_own_way():
    """Two pushes on the same gauge each work at 80 %; a push on another gauge is untouched."""
    talk = card("talk", effect("trust", level="leaders", amount=10))
    tea = card("tea", effect("trust", level="leaders", amount=10))
    pray = card("pray", effect("trust", level="communities", amount=10))
    table = position(hands={"envoy": [talk], "mediators": [tea], "faith": [pray]})

    table.play("envoy", "talk").play("mediators", "tea").play("faith", "pray").resolve()

    assert (table.trust("leaders"), table.trust("communities")) == (56, 50)


def test_cards_on_one_theme_do_not_crowd_each_other():
    """Those who agreed count as one push, however many they are."""
    talk = card("talk", effect("trust", level="leaders", amount=10))
    tea = card("tea", effect("trust", level="leaders", amount=10))
    table = position(hands={"envoy": [talk], "mediators": [tea]})
    table.agree("water", "envoy", "mediators")

    table.play("envoy", "talk").play("mediators", "tea").resolve()

    assert table.trust("leaders") == 64


def test_no_crowd_takes_everything():
    """However many push without agreement, the floor is left of each push."""
    names = ("north_government", "south_government", "envoy", "mediators", "faith", "fund")
    hands = {name: [card(f"talk_{name}", effect("trust", level="leaders", amount=10))]
             for name in names}  # fmt: skip
    table = position(hands=hands, trust=(10, 40, 40))
    for name in names:
        table.play(name, f"talk_{name}")
    table.resolve()

    assert table.trust("leaders") == 10 + 6 * 4


def test_a_seat_does_not_crowd_itself():
    """Two cards of one seat were planned together."""
    talk = card("talk", effect("trust", level="leaders", amount=10))
    tea = card("tea", effect("trust", level="leaders", amount=10))
    table = position(hands={"envoy": [talk, tea]})

    table.play("envoy", "talk").play("envoy", "tea").resolve()

    assert table.trust("leaders") == 60


def test_pushes_in_opposite_directions_do_not_crowd_each_other():
    """Heating and calming the same dyad are two different things."""
    heat = card("heat", effect("escalation", amount=10))
    calm = card("calm", effect("escalation", amount=-10))
    table = position(hands={"envoy": [heat], "mediators": [calm]})

    table.play("envoy", "heat").play("mediators", "calm").resolve()

    assert table.escalation == 40


def test_embassies_close_at_level_seven_and_talks_cards_then_need_a_back_channel():
    """A summit is refused once embassies are closed, until someone opens another channel."""
    summit = card("summit", needs=(CONDITIONS["channel"](),))
    secret = card("secret_line", effect("open_channel", channel="back_channel"))
    table = position(
        hands={"north_government": [summit], "envoy": [secret]}, escalation=70
    ).resolve().next_round()  # fmt: skip

    with pytest.raises(Refused, match="no_channel"):
        table.play("north_government", "summit")
    table.play("envoy", "secret_line").resolve().next_round()
    table.play("north_government", "summit")

    assert table.state.channels == (("back_channel",),)


def test_a_funded_initiative_works_at_each_briefing_and_ends():
    """It pays its upkeep, does its work as often as printed, and says that it is finished."""
    series = card(
        "series",
        initiative=InitiativeSpec(2, 2, (effect("trust", level="communities", amount=3),)),
    )
    table = position(hands={"faith": [series]}, funds=5).play("faith", "series").resolve()

    table.next_round().resolve().next_round()

    assert table.trust("communities") == 46
    assert table.value("funds", "faith") == 1
    assert table.of_kind("initiative_ended") == [InitiativeEnded("faith", "series", "finished")]


def test_an_initiative_without_money_ends_unpaid():
    """Where the purse is empty the initiative stops and does nothing more."""
    series = card(
        "series",
        initiative=InitiativeSpec(3, 2, (effect("trust", level="communities", amount=3),)),
    )
    table = position(hands={"faith": [series]}, funds=1).play("faith", "series").resolve()

    table.next_round()

    assert table.trust("communities") == 40
    assert table.of_kind("initiative_ended") == [InitiativeEnded("faith", "series", "unpaid")]


def test_paying_moves_money_and_makes_none():
    """What one seat pays another receives, and no more than the giver has."""
    grant = card("grant", effect("pay", amount=4), target="seat")
    table = position(hands={"fund": [grant]}, funds=3)

    table.play("fund", "grant", on="faith").resolve()

    assert (table.value("funds", "fund"), table.value("funds", "faith")) == (0, 6)


def test_news_that_is_answered_goes_another_way_than_news_that_is_not():
    """A card with one of the event's tags answers it; silence has its price."""
    drought = news(
        "drought",
        answered_by=frozenset({"water"}),
        if_answered=(effect("trust", level="communities", amount=4),),
        if_unanswered=(effect("escalation", amount=6),),
    )
    answered = position(hands={"faith": [card("wells")]}, events=(drought,))
    silent = position(hands={"faith": [card("wells", tags=frozenset({"law"}))]}, events=(drought,))

    answered.play("faith", "wells").resolve()
    silent.play("faith", "wells").resolve()

    assert (answered.trust("communities"), answered.escalation) == (44, 40)
    assert (silent.trust("communities"), silent.escalation) == (40, 46)
    assert answered.of_kind("news_answered") == [NewsAnswered("drought", ("faith",))]


def test_protection_halves_harm_and_leaves_help_alone():
    """Under observers a rise of escalation counts half, a fall in full, for as long as printed."""
    watch = card("watch", effect("protect", what="escalation", rounds=1))
    heat = card("heat", effect("escalation", amount=8))
    calm = card("calm", effect("escalation", amount=-4))
    table = position(hands={"envoy": [watch], "mediators": [heat, calm]})

    table.play("envoy", "watch").resolve().next_round()
    table.play("mediators", "heat").play("mediators", "calm").resolve()

    assert table.escalation == 40
    assert table.state.lasting == ()


def test_a_blocked_party_cannot_coerce_in_the_next_round():
    """Deterrence holds for the rounds printed and is over afterwards."""
    deter = sanction("deter", effect("block", rounds=1), instrument="threat")
    freeze = sanction("freeze")
    table = position(hands={"north_government": [deter], "south_government": [freeze]})
    table.play("north_government", "deter", on="south").resolve().next_round()

    with pytest.raises(Refused, match="coercion_blocked"):
        table.play("south_government", "freeze", on="north")
    table.resolve().next_round().play("south_government", "freeze", on="north")

    assert table.state.commitments[1] == (Commit("south_government", "freeze", "north"),)


def test_scheduled_effects_come_later_with_the_strength_of_today():
    """Jobs promised two rounds ago arrive then, even if the seat has lost its standing since."""
    jobs = card(
        "jobs",
        effect("schedule", in_rounds=2, effects=(effect("trust", level="communities", amount=6),)),
        effect("standing", amount=-20),
    )
    table = position(hands={"faith": [jobs]}).play("faith", "jobs").resolve()

    assert table.next_round().trust("communities") == 40
    assert table.resolve().next_round().trust("communities") == 46


def test_a_risk_that_replaces_happens_instead_of_the_card():
    """Chance is drawn from its own stream and written down; certain odds show both branches."""
    gamble = card(
        "gamble",
        effect("trust", level="leaders", amount=10),
        risk=Risk(99, (effect("trust", level="leaders", amount=-10),), replaces=True),
    )
    table = position(hands={"envoy": [gamble]}, seed=3).play("envoy", "gamble").resolve()
    roll = next(event for event in table.events if isinstance(event, RiskRolled))

    assert roll.happened == (roll.drawn <= 99)
    assert table.trust("leaders") == (30 if roll.happened else 50)


def test_without_luck_a_risk_counts_by_its_probability():
    """At 30 % a consequence of -10 counts -3, and no die is rolled."""
    gamble = card(
        "gamble",
        effect("trust", level="leaders", amount=10),
        risk=Risk(30, (effect("escalation", amount=10),)),
    )
    table = position(hands={"envoy": [gamble]}, no_luck=True).play("envoy", "gamble").resolve()

    assert (table.trust("leaders"), table.escalation) == (50, 43)
    assert table.of_kind("risk_rolled") == []


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


def test_a_commitment_can_be_taken_back_until_the_reveal():
    """Taking back returns the card, frees its cost and asks the seat to get ready again."""
    talk = card("talk", cost=Cost(influence=4))
    tea = card("tea", cost=Cost(influence=4))
    table = position(hands={"envoy": [talk, tea]}).play("envoy", "talk").do(Ready("envoy"))

    table.do(TakeBack("envoy", "talk")).play("envoy", "tea")

    assert table.state.hands[2] == ("talk",)
    assert not table.state.ready[2]


def test_a_short_session_runs_at_its_pace():
    """At a pace of 200 % drift and cards both count double, and each line says so."""
    talk = card("talk", effect("trust", level="leaders", amount=5))
    table = position(
        trust=(20, 20, 20), low_trust_line=44, pace=200, hands={"envoy": [talk]}
    )  # fmt: skip
    table.play("envoy", "talk").resolve()

    assert (table.trust("leaders"), table.escalation) == (30, 44)
    assert table.lines("talk")[0].factors[-1] == Factor("pace", 200)
    assert table.lines("low_trust")[0].factors == (Factor("pace", 200),)


def test_a_hand_above_its_size_keeps_its_cards_and_draws_none():
    """Cards drawn beyond the hand size stay; the next briefing does not touch the pile."""
    study = card("study", effect("draw", cards=2))
    others = [card(name) for name in ("a", "b", "c", "d")]
    table = position(hands={"mediators": [study, *others]}, hand_size=2)
    table.state = replace(
        table.state,
        hands=(*table.state.hands[:3], ("study", "a"), *table.state.hands[4:]),
        piles=(*table.state.piles[:3], ("b", "c", "d"), *table.state.piles[4:]),
    )

    table.play("mediators", "study").resolve().next_round()

    assert table.state.hands[3] == ("a", "b", "c")
    assert table.state.piles[3] == ("d",)
