"""Bots play by the rules, come to an end, know nothing they should not, and differ in skill."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from game.bots.role_bot import RoleBot
from game.bots.roster import LEVELS, seat_bots
from game.bots.stream import below, pick
from game.cli.parser import BOTS
from game.engine import Agree, Commit, Ready, explain, legal_actions, new_game, view
from game.engine.model.ids import PHASES
from game.engine.model.specs import Cost, InitiativeSpec
from game.session.drive import play_out
from game.session.table import Table
from tests import tiny
from tests.bots.talks import SHARP
from tests.engine.position import DYAD, card, effect, news, position, sanction

BY_LEVEL = pytest.mark.parametrize("level", LEVELS)


def planned(table, seat, seed=1):
    """Ask a normal bot that tells any two cards apart what it would do now in a seat."""
    return RoleBot(seed, SHARP).choose(view(table.state, seat))


def said_in_talks(table, seat):
    """Ask a normal bot what it would do if these were talks."""
    return planned(type(table)(replace(table.state, phase="talks")), seat)


def ending(level, seed):
    """Play a session between bots of one level; return total trust minus escalation."""
    setup = tiny.all_bots(4, seed, level)
    table = Table.start(tiny.pack(4), setup, None)
    list(play_out(table, seat_bots(setup.bots, seed)))
    *trust, escalation = table.state.gauges[:4]
    return sum(trust) // 3 - escalation


@some.composite
def moments(draw):
    """Draw a moment in a session that somebody plays without plan."""
    level = draw(some.sampled_from(sorted(LEVELS)))
    setup = tiny.all_bots(rounds=3, seed=draw(some.integers(0, 2**64 - 1)), level=level)
    table = Table.start(tiny.pack(3), setup, None)
    stop = draw(some.integers(0, 60))
    for number, _ in enumerate(play_out(table, seat_bots(setup.bots, setup.seed))):
        if number == stop:
            break
    gauges = tuple(
        draw(some.integers(0, most)) if draw(some.booleans()) else value
        for value, most in zip(table.state.gauges, table.state.scenario.table.ceilings, strict=True)
    )
    return replace(table.state, gauges=gauges)


@settings(deadline=None)
@given(moments(), some.integers(0, 2**64 - 1))
def test_whatever_the_moment_a_bot_asks_only_for_what_is_allowed(state, seed):
    """Every bot's choice is legal in the true state although it saw only its own view."""
    for make in LEVELS.values():
        for seat in tiny.SEATS:
            action = make(seed).choose(view(state, seat))

            assert action is None or explain(state, action) is None
            assert action is not None or state.phase != "planning" or _is_ready(state, seat)


def _is_ready(state, seat):
    return state.ready[state.scenario.seat_number[seat]]


def test_the_command_line_knows_every_level():
    """What `--bots` takes is what there is."""
    assert tuple(LEVELS) == BOTS


@BY_LEVEL
def test_the_same_moment_gives_the_same_choice_whatever_happened_to_luck(level):
    """A choice depends on the moment and the bot's seed; the standard generator plays no part."""
    state = replace(new_game(tiny.scenario(), 3).state, phase="planning")
    first = LEVELS[level](5).choose(view(state, "radio"))
    random.seed(99)
    again = LEVELS[level](5).choose(
        view(replace(state, luck=new_game(tiny.scenario(), 4).state.luck), "radio")
    )

    assert first == again


@BY_LEVEL
@pytest.mark.parametrize("phase", [phase for phase in PHASES if phase not in ("talks", "planning")])
def test_there_is_nothing_to_do_outside_talks_and_planning(level, phase):
    """Bots keep still while the table shows something."""
    state = replace(new_game(tiny.scenario(), 3).state, phase=phase)

    assert LEVELS[level](5).choose(view(state, "radio")) is None


def test_random_bots_use_the_whole_of_what_they_may_do():
    """Over many sessions every legal first commitment of a seat is chosen by somebody."""
    state = replace(new_game(tiny.scenario(), 3).state, phase="planning")
    legal = {a for a in legal_actions(state, "radio") if isinstance(a, Commit | Ready)}

    chosen = {LEVELS["random"](seed).choose(view(state, "radio")) for seed in range(200)}

    assert chosen == legal


def test_the_normal_bot_does_better_than_the_random_one():
    """Over twelve seeds, normal bots leave more trust and less escalation than random ones."""
    normal = [ending("normal", seed) for seed in range(12)]
    chance = [ending("random", seed) for seed in range(12)]

    assert sum(normal) > sum(chance) + 12 * 20
    assert sum(one > other for one, other in zip(normal, chance, strict=True)) >= 10


def test_it_joins_a_theme_that_answers_the_news():
    """With a card that answers the news in hand, it agrees to that card's theme."""
    drought = news(
        "drought", answered_by=frozenset({"water"}), if_unanswered=(effect("escalation", amount=4),)
    )
    well = card(
        "well", effect("trust", level="communities", amount=3), tags=frozenset({"water", "youth"})
    )
    table = position(hands={"faith": [well]}, events=(drought,))

    assert said_in_talks(table, "faith") == Agree("faith", "water")


def test_it_joins_the_others_only_with_a_card_for_it():
    """A theme of another track draws the seat that holds a card for it, and no other."""
    song = card("song", effect("trust", level="communities", amount=3), tags=frozenset({"youth"}))
    talk = card("talk", effect("trust", level="leaders", amount=3), tags=frozenset({"water"}))
    table = position(hands={"faith": [song], "envoy": [talk], "fund": [song]})
    table.agree("youth", "fund")

    assert said_in_talks(table, "faith") == Agree("faith", "youth")
    assert said_in_talks(table, "envoy") is None


def test_it_changes_its_theme_for_the_larger_company():
    """Alone on a theme, it goes where another track waits, and then stays."""
    both = card(
        "fair", effect("trust", level="communities", amount=3), tags=frozenset({"youth", "trade"})
    )
    table = position(hands={"faith": [both], "fund": [both]})
    table.agree("youth", "faith").agree("trade", "fund")

    assert said_in_talks(table, "faith") == Agree("faith", "trade")
    table.agree("trade", "faith")
    assert said_in_talks(table, "faith") is None


def test_it_calms_when_war_is_near_and_builds_trust_when_it_is_low():
    """The same two cards are valued by what the conflict needs now."""
    calm = card("calm", effect("escalation", amount=-5))
    build = card("build", effect("trust", level="communities", amount=5))
    hands = {"faith": [calm, build]}

    tense = position(hands=hands, escalation=90, trust=(60, 60, 60))
    cold = position(hands=hands, escalation=5, trust=(60, 60, 10))

    assert planned(tense, "faith") == Commit("faith", "calm", DYAD)
    assert planned(cold, "faith") == Commit("faith", "build", DYAD)


def test_it_does_not_coerce_for_little():
    """A sanction that brings a small calm stays in the hand; one that ends a war is played."""
    small = sanction("freeze", effect("escalation", amount=-3))
    large = sanction("blockade", effect("escalation", amount=-20))
    table = position(
        hands={"north_government": [small], "south_government": [large]}, escalation=90
    )

    assert planned(table, "north_government") == Ready("north_government")
    assert planned(table, "south_government") == Commit("south_government", "blockade", "north")


def test_it_keeps_the_money_for_what_it_has_begun():
    """A card that would leave nothing for the upkeep of an initiative is not committed."""
    school = card(
        "school", initiative=InitiativeSpec(3, 2, (effect("trust", level="communities", amount=4),))
    )
    party = card("party", effect("trust", level="communities", amount=9), cost=Cost(funds=4))
    table = position(hands={"faith": [school, party]}, funds=5)

    table.play("faith", "school")

    assert planned(table, "faith") == Ready("faith")


def test_it_is_ready_when_nothing_is_worth_its_cost():
    """A card that does harm, or nothing for its price, is left alone."""
    harm = card("harm", effect("trust", level="leaders", amount=-2))
    empty = card("empty", effect("link", amount=0), cost=Cost(influence=3))
    table = position(hands={"faith": [harm, empty]})

    assert planned(table, "faith") == Ready("faith")


def test_the_stream_is_even_and_stays_within_its_limits():
    """Each of six numbers comes about as often, and the same occasion gives the same number."""
    drawn = [below(6, "die", number) for number in range(6000)]

    assert set(drawn) == set(range(6))
    assert all(850 < drawn.count(face) < 1150 for face in range(6))
    assert drawn == [below(6, "die", number) for number in range(6000)]
    assert pick(("only",), "x") == "only"
