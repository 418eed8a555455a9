"""How strongly a card works: stage, standing, company, crowd, risk and pace."""

from game.engine.model.events import Factor, RiskRolled
from game.engine.model.specs import Risk
from tests.engine.position import card, effect, position


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
