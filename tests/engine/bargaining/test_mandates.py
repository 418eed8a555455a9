"""A seat's own goals: when each is met, and when they are told."""

from dataclasses import replace

import pytest

from game.engine import Advance, mandates_of
from game.engine.model.bargaining_actions import AcceptOffer
from game.engine.model.mandates import MandateSpec
from game.engine.model.promises import Mark, Promises
from game.engine.model.terms import Package
from game.engine.rules.goals import GOALS
from tests.engine.bargaining.talks import BARGAINING, FUND, NORTH, SOUTH, money, offer, talks
from tests.engine.position import card, effect, sanction
from tests.engine.treaty import table as treaty_table


def goal(name, *values, **parameters):
    """Build a goal as YAML would: its name and its value or parameters."""
    return GOALS[name](*values, **parameters)


def met(table, wanted, seat=NORTH):
    """Tell whether a goal is met as things stand."""
    return wanted.is_met(table.state, table.state.scenario.seat_number[seat])


def test_cards_that_took_effect_are_counted():
    """By instrument, by theme, by both; a card that others play does not count."""
    hands = {
        NORTH: [card("talk", tags=frozenset({"water"})), sanction("freeze")],
        SOUTH: [card("horn", tags=frozenset({"water"}))],
    }
    table = talks(hands=hands).do(Advance(1, "talks"))
    table.play(NORTH, "talk").play(NORTH, "freeze", on="south").play(SOUTH, "horn").resolve()

    assert met(table, goal("cards_played", at_least=2, at_most=2))
    assert met(table, goal("cards_played", tags=("water",), at_least=2))
    assert met(table, goal("cards_played", instruments=("sanction",), at_least=1))
    assert not met(table, goal("cards_played", instruments=("sanction",), at_most=0))
    assert not met(table, goal("cards_played", instruments=("threat",), at_least=1))


def test_joint_plays_need_two_tracks_on_a_theme():
    """A card on an agreed theme counts when another track plays on it too."""
    hands = {
        NORTH: [card("talk", tags=frozenset({"water"}))],
        FUND: [card("horn", tags=frozenset({"water"}))],
    }
    table = talks(hands=hands).do(Advance(1, "talks")).agree("water", NORTH, FUND)
    table.play(NORTH, "talk").play(FUND, "horn").resolve()

    assert met(table, goal("joint_plays", 1))
    assert not met(table, goal("joint_plays", 2))
    assert not met(table, goal("joint_plays", 1), SOUTH)


def test_money_given_counts_by_card_and_by_deal():
    """What reached others by the seat's hand, and how many of them; not what it received."""
    grant = card("grant", effect("pay", amount=2), target="seat")
    table = talks(hands={FUND: [grant]})
    table.do(offer(Package(money(1), money(4)), seat=FUND), AcceptOffer(SOUTH, 1))
    table.do(Advance(1, "talks")).play(FUND, "grant", on=NORTH).resolve()

    assert met(table, goal("money_given", at_least=3, seats_at_least=2), FUND)
    assert not met(table, goal("money_given", at_least=4), FUND)
    assert not met(table, goal("money_given", at_least=3, seats_at_least=3), FUND)
    assert met(table, goal("money_given", at_least=4), SOUTH)
    assert met(table, goal("deals_struck", 1), SOUTH)
    assert not met(table, goal("deals_struck", 2), SOUTH)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("own_funds", {"at_least": 5}),
        ("own_funds", {"at_most": 5}),
        ("own_standing_at_least", {"value": 50}),
        ("support", {"at_least": 50}),
        ("support", {"at_most": 50}),
        ("trust_at_least", {"communities": 40}),
        ("escalation_at_most", {"value": 40}),
        ("grievance_at_most", {"value": 10}),
        ("link_at_least", {"value": 50}),
    ],
)
def test_a_number_is_compared_with_its_limit(name, values):
    """Each goal about a number is met exactly on its limit, and not one beyond it."""
    table = talks(grievance=10)
    ((parameter, limit),) = values.items()
    beyond = limit - 1 if "most" in name + parameter else limit + 1

    assert met(table, goal(name, **values))
    assert not met(table, goal(name, **{parameter: beyond}))
    assert met(table, goal(name, **values), FUND)


def test_a_third_party_answers_for_every_party():
    """Support that is there on one side only is not enough for a seat between them."""
    table = talks()
    gauges = list(table.state.gauges)
    gauges[table.state.scenario.table.support(1)] = 20
    table.state = replace(table.state, gauges=tuple(gauges))

    assert met(table, goal("support", at_least=50), NORTH)
    assert not met(table, goal("support", at_least=50), FUND)


def test_a_single_broken_word_spoils_it():
    """Kept promises count only for a seat that broke none."""
    table = talks()
    kept, broken = Mark(NORTH, 1, kept=True), Mark(NORTH, 1, kept=False)
    table.state = replace(table.state, promises=Promises(marks=(kept, kept)))

    assert met(table, goal("word_kept", 2))
    assert not met(table, goal("word_kept", 3))
    table.state = replace(table.state, promises=Promises(marks=(kept, kept, broken)))
    assert not met(table, goal("word_kept", 2))


def test_goals_about_the_treaty_are_met_when_it_is_signed():
    """A stage counts once it is reached, a clause as it stands in the signed text."""
    table = treaty_table.talks(modules=(*BARGAINING, "treaty"))
    clause = goal("treaty_clause", issue="port", options=("open", "toll"))

    assert not met(table, goal("treaty_reaches", "signed"))
    assert not met(table, clause)

    table.do(*treaty_table.agree())

    assert met(table, goal("treaty_reaches", "signed"))
    assert not met(table, goal("treaty_reaches", "in_force"))
    assert met(table, clause)
    assert not met(table, goal("treaty_clause", issue="port", options=("shut",)))


RICH = MandateSpec("rich", (goal("own_funds", at_least=5),))
RICH_AND_TRUSTED = MandateSpec(
    "rich_and_trusted", (goal("own_funds", at_least=5), goal("own_standing_at_least", 90))
)


def to_the_end(table):
    """Close the only round left and leave the review."""
    table.do(Advance(table.state.round, "talks")).resolve()
    return table.do(Advance(table.state.round, "resolution"), Advance(table.state.round, "review"))


def test_every_mandate_is_judged_at_the_end():
    """Yes or no for each; a mandate with two goals asks for both."""
    table = talks(rounds=1, mandates={NORTH: [RICH, RICH_AND_TRUSTED], FUND: [RICH]})
    judged = to_the_end(table).of_kind("mandate_judged")

    assert [(one.by, one.mandate, one.met) for one in judged] == [
        (NORTH, "rich", True),
        (NORTH, "rich_and_trusted", False),
        (FUND, "rich", True),
    ]
    assert mandates_of(table.state, NORTH) == (("rich", True), ("rich_and_trusted", False))


def test_in_a_total_war_nothing_is_scored():
    """Nobody has won anything that counts."""
    table = talks(mandates={NORTH: [RICH]}, escalation=99, abyss_rounds=1)

    assert to_the_end(table).state.outcome == "total_war"
    assert table.of_kind("mandate_judged") == []


def test_without_the_module_no_deeds_are_kept():
    """A session without mandates carries no memory of who did what."""
    table = talks(modules=("promises",), mandates={NORTH: [RICH]}, rounds=1)

    assert to_the_end(table).state.deeds is None
    assert table.of_kind("mandate_judged") == []
