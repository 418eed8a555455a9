"""What a normal bot does between seats and in planning where there is bargaining."""

from dataclasses import replace

import pytest

from game.engine import Agree, Commit, Ready
from game.engine.model.bargaining_actions import (
    AcceptOffer,
    AnswerInvitation,
    DeclineOffer,
    Invite,
    MakeOffer,
    MakePromise,
)
from game.engine.model.terms import Package, Term
from game.engine.model.treaty import Idea, RedLine
from tests.bots.talks import at, choice, planning, table
from tests.engine.position import card, effect, sanction
from tests.engine.treaty.table import NORTH, SOUTH, treaty


def offered(*packages, to="faith", **hands):
    """Let the fund offer packages to a seat."""
    return table(hands=hands).do(MakeOffer("fund", to, packages))


def test_it_accepts_the_best_offer_that_does_not_hurt():
    """Of several packages it takes the one that brings most."""
    small, large = (Package((Term("funds", amount=amount),)) for amount in (1, 2))

    assert choice(offered(small, large), "faith") == AcceptOffer("faith", 1, 2)


def test_it_declines_an_offer_that_hurts():
    """Money for nothing is not handed over."""
    position = offered(Package((), (Term("funds", amount=1),)))

    assert choice(position, "faith") == DeclineOffer("faith", 1)


def test_it_comes_along_with_a_card_for_the_theme_and_not_without():
    """An invitation is accepted by who can play on it."""
    song = card("song", effect("trust", level="communities", amount=3), tags=frozenset({"youth"}))
    walk = card("walk", effect("trust", level="communities", amount=3), tags=frozenset({"water"}))
    position = table(hands={"fund": [song], "faith": [replace(song, id="fair")], "envoy": [walk]})
    position.do(Invite("fund", "faith", "youth"), Invite("fund", "envoy", "youth"))

    assert choice(position, "faith") == AnswerInvitation("faith", "fund", yes=True)
    assert choice(position, "envoy") == AnswerInvitation("envoy", "fund", yes=False)


def test_it_plays_first_what_it_has_promised():
    """The promised card goes before a better one, and the better one after it."""
    poor = card("poor", effect("trust", level="communities", amount=1), tags=frozenset({"youth"}))
    rich = card("rich", effect("trust", level="communities", amount=9))
    position = table(hands={"faith": [rich, poor]})
    position.do(MakePromise("faith", "fund", Term("play_tag", "youth"), 1, public=True))
    planning(position)

    first = choice(position, "faith")
    second = choice(position.do(first), "faith")

    assert [first.card, second.card] == ["poor", "rich"]


def test_it_coerces_nobody_whom_it_has_promised_to_leave_alone():
    """Even a blow that would end a war stays in the hand."""
    blow = sanction("blow", effect("escalation", amount=-20))
    free = planning(table(hands={NORTH: [blow]}, escalation=90))
    bound = table(hands={NORTH: [blow]}, escalation=90)
    bound.do(MakePromise(NORTH, SOUTH, Term("not_coerce", "south"), 2, public=True))
    planning(bound)

    assert choice(free, NORTH) == Commit(NORTH, "blow", "south")
    assert choice(bound, NORTH) == Ready(NORTH)


def test_it_promises_only_what_it_can_keep():
    """Whatever the seed, a word on a theme comes with a card for it that can be played."""
    song = card("song", effect("trust", level="communities", amount=3))
    hands = {"faith": [song], "fund": [replace(song, id="grant")]}
    position = table(hands=hands).do(Agree("faith", "water"), Agree("fund", "water"))
    given = {choice(position, "faith", seed) for seed in range(60)}

    assert MakePromise("faith", "fund", Term("play_tag", "water"), 1, public=True) in given
    assert {type(action) for action in given} <= {MakePromise, Invite, type(None)}


VERBS = {
    "invent": card("retreat", effect("invent", ideas=1)),
    "transfer": card("memo", effect("transfer")),
    "learn": card("inquiry", effect("learn", issues=1)),
    "guarantee": card("monitors", effect("guarantee", amount=10)),
    "fulfil": card("repair", effect("fulfil", kind="economic", amount=10)),
}


@pytest.mark.parametrize(
    ("verb", "stage", "ideas", "plays"),
    [
        ("invent", "talking", (), True),
        ("invent", "in_force", (), False),
        ("transfer", "talking", (Idea("water", "dam_board"),), True),
        ("transfer", "talking", (), False),
        ("learn", "talking", (), True),
        ("learn", "signed", (), False),
        ("guarantee", "in_force", (), True),
        ("fulfil", "in_force", (), True),
        ("fulfil", "talking", (), False),
    ],
)
def test_it_plays_a_card_for_the_treaty_when_it_is_of_use(verb, stage, ideas, plays):
    """Ideas are found and carried while there are talks; a treaty is secured once it is made."""
    spec = VERBS[verb]
    position = table(hands={NORTH: [spec]})
    at(position, 1, stage=stage, ideas=(ideas, (), (), (), (), ()))
    planning(position)

    assert isinstance(choice(position, NORTH), Commit if plays else Ready)


def test_votes_count_more_where_a_people_would_refuse():
    """Support is preferred to trust while the text would fail at home."""
    vote = card("vote", effect("support", amount=5, whose="own"))
    calm = card("calm", effect("trust", level="communities", amount=3))
    hands = {NORTH: [calm, vote]}
    sure = planning(table(hands=hands, treaty=treaty(ratify_line=0)))
    unsure = planning(table(hands=hands, treaty=treaty(ratify_line=99)))

    assert choice(sure, NORTH).card == "calm"
    assert choice(unsure, NORTH).card == "vote"


def test_a_way_out_is_shown_to_who_needs_one():
    """Protecting a leader's face is worth more once a red line has been drawn."""
    honour = card("honour", effect("protect", what="face", rounds=2))
    calm = card("calm", effect("trust", level="communities", amount=2))
    position = table(hands={"envoy": [honour, calm]})
    needed = at(table(hands={"envoy": [honour, calm]}), 1, red_lines=(RedLine(0, "water", "give"),))

    assert choice(planning(position), "envoy").card == "calm"
    assert choice(planning(needed), "envoy").card == "honour"
