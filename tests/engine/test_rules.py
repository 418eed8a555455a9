"""The rules of the causal model, one position each: coercion, channels, money, news, hands."""

from dataclasses import replace

import pytest

from game.engine import Commit, Refused, TakeBack
from game.engine.model.actions import Ready
from game.engine.model.events import CardReturned, InitiativeEnded, NewsAnswered
from game.engine.model.specs import Cost, InitiativeSpec
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


def test_a_commitment_can_be_taken_back_until_the_reveal():
    """Taking back returns the card, frees its cost and asks the seat to get ready again."""
    talk = card("talk", cost=Cost(influence=4))
    tea = card("tea", cost=Cost(influence=4))
    table = position(hands={"envoy": [talk, tea]}).play("envoy", "talk").do(Ready("envoy"))

    table.do(TakeBack("envoy", "talk")).play("envoy", "tea")

    assert table.state.hands[2] == ("talk",)
    assert not table.state.ready[2]


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
