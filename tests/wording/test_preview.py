"""Prospects in words: what a player reads before committing a card."""

from dataclasses import replace

import pytest

from game.engine import Agree, Commit, State, apply, new_game, preview, view
from game.engine.model.actions import Advance
from game.wording import PreviewWords, preview_words
from tests import tiny
from tests.engine.position import DYAD, card, effect
from tests.wording.plain import plain


def planning(*agreed: Agree, **changes: object) -> State:
    """Return a session in the planning of round 1, after these agreements in its talks."""
    state = new_game(tiny.scenario(**changes), 7).state
    for action in (Advance(1, "briefing"), *agreed, Advance(1, "talks")):
        state = apply(state, action).state
    return state


def holding(seat: str, *cards: str, **changes: object) -> dict[str, object]:
    """Return changes of the scenario that give a seat these cards first."""
    seats = tuple(
        replace(spec, opening_hand=cards, deck=(*spec.deck, *cards)) if spec.id == seat else spec
        for spec in tiny.scenario().seats
    )
    return {"seats": seats, **changes}


def prospect(state: State, seat: str, card_id: str, target: str = "") -> PreviewWords:
    known = view(state, seat).known
    action = Commit(seat, card_id, target)
    return preview_words(known, tiny.texts(), action, preview(known, action))


def test_a_prospect_tells_cost_and_what_would_change():
    """Each number is told once, from what it is to what it would be."""
    shown = prospect(planning(**holding("radio", "call_in")), "radio", "call_in")

    assert shown.cost == "Influence 1"
    assert shown.now == ("Link between the tracks: 30 to 38",)
    assert shown.refusal == ""
    assert shown.odds == ""


def test_a_prospect_tells_both_ways_a_risk_can_go():
    """Odds first, then what would happen instead, so that the choice is an informed one."""
    state = planning(**holding("north_government", "envoy"))
    shown = prospect(state, "north_government", "envoy", DYAD)

    assert [plain(line) for line in shown.now] == ["Escalation, North-South: 47 to 42"]
    assert shown.odds == "30 % that it goes like this:"
    assert [plain(line) for line in shown.otherwise] == ["Escalation, North-South: 47 to 50"]


def test_a_prospect_says_what_strengthens_and_weakens_a_card():
    """A factor that is not 100 percent is named beside the change it makes."""
    weak = card("walk", effect("trust", level="leaders", amount=4), stages=(100, 50, 100, 100))
    state = planning(**holding("radio", "walk", cards={**tiny.scenario().cards, "walk": weak}))
    shown = prospect(state, "radio", "walk", DYAD)

    assert plain(shown.now[0]) == (
        "Trust of leaders, North-South: 35 to 37 (+4, x 50 % confrontation stage)"
    )


def test_effects_on_one_number_are_added_up():
    """Two effects on one number are one change for the person who reads it."""
    twice = card("twice", *(effect("escalation", amount=-2) for _ in range(2)))
    state = planning(**holding("radio", "twice", cards={**tiny.scenario().cards, "twice": twice}))
    shown = prospect(state, "radio", "twice", DYAD)

    assert [plain(line) for line in shown.now] == ["Escalation, North-South: 47 to 43"]


@pytest.mark.parametrize(
    ("seat", "card_id", "line"),
    [
        ("north_government", "hot_line", "Back channel, North-South: open"),
        ("mediators", "observers", "Escalation held down, North-South: this round and 1 more"),
        ("mediators", "survey", "In 1 round: Escalation -4"),
        ("mediators", "workshop", "Next 2 briefings: Influentials' trust +2"),
    ],
)
def test_what_has_no_number_now_is_told_too(seat: str, card_id: str, line: str):
    """Channels, protection and what comes later are part of a card's prospects."""
    shown = prospect(planning(**holding(seat, card_id)), seat, card_id, DYAD)

    assert line in map(plain, shown.now)


def test_a_refusal_is_told_in_words():
    """The grey button says why, and what to do."""
    state = planning(**holding("radio", "raid"))
    shown = prospect(state, "radio", "workshop", DYAD)

    assert shown.refusal == "This card is not in your hand. Choose one of the cards you hold."


def test_playing_together_is_offered_with_its_bonus_and_its_partners():
    """Whoever agreed in talks sees what it is worth, and who has agreed as well."""
    state = planning(
        Agree("radio", "water"), Agree("mediators", "water"), **holding("radio", "call_in")
    )
    shown = prospect(state, "radio", "call_in")

    assert plain(shown.joint) == (
        "If one more track plays on water: x 120 %. Agreed so far: Mediators."
    )


def test_a_card_off_the_agreed_theme_is_played_alone():
    """It says which themes it could have been agreed on."""
    shown = prospect(planning(**holding("radio", "call_in")), "radio", "call_in")

    assert shown.joint == "Played alone. Its themes, to agree on in Talks: public and water."


def test_without_themes_nothing_is_said_about_them():
    """A first session is not told of rules that it does not have."""
    state = planning(**holding("radio", "call_in", modules=frozenset({"link"})))

    assert prospect(state, "radio", "call_in").joint == ""
