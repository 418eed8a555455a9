"""Bots say why: an interest of their own, that fits what they did."""

from dataclasses import replace

import pytest

from game.bots.reasons import Reason, why
from game.engine import view
from game.engine.model.bargaining_actions import (
    AcceptOffer,
    AnswerInvitation,
    DeclineOffer,
    Invite,
    MakeOffer,
    MakePromise,
)
from game.engine.model.promises import Mark, Promises
from game.engine.model.terms import Package, Term
from game.engine.model.treaty import Idea
from game.engine.model.treaty_actions import (
    Approve,
    AskWhy,
    DraftClause,
    DrawRedLine,
    Sign,
    TableIdea,
    Unapprove,
)
from tests.bots.talks import EAGER, table
from tests.bots.test_character import of_character
from tests.engine.position import card, effect
from tests.engine.treaty.table import FAIR, NORTH, SOUTH, draft, treaty

SONG = card("song", effect("trust", level="communities", amount=3), tags=frozenset({"youth"}))
MONEY, INTEREST = Term("funds", amount=2), Term("show_interest", "port")
VOTE = Term("vote", "water", option="give")


def reason(position, action):
    """Return the code of the reason for an act now."""
    found = why(view(position.state, action.seat), action)
    return found and found.code


def offered(package, to=NORTH, by="fund", **changes):
    """Let a seat have been offered a package."""
    return table(hands={"faith": [SONG]}, **changes).do(MakeOffer(by, to, (package,)))


@pytest.mark.parametrize(
    ("package", "to", "code"),
    [
        (Package(gives=(MONEY,)), NORTH, "money_is_needed"),
        (Package(gives=(INTEREST,), wants=(INTEREST,)), NORTH, "worth_hearing"),
        (Package(gives=(Term("agree_theme", "youth"),)), NORTH, "help_at_little_cost"),
    ],
)
def test_who_accepts_says_what_it_is_good_for(package, to, code):
    """The reason names what is received."""
    assert reason(offered(package, to, by=SOUTH), AcceptOffer(to, 1, 1)) == code


@pytest.mark.parametrize(
    ("wanted", "to", "changes", "code"),
    [
        (MONEY, "faith", {}, "money_is_bound"),
        (INTEREST, NORTH, {}, "worries_stay_ours"),
        (Term("show_card", "song"), "faith", {}, "too_little_for_it"),
        (VOTE, NORTH, {}, "whole_text_only"),
        (VOTE, NORTH, {"elections": ((2,), ())}, "vote_before_election"),
    ],
)
def test_who_declines_says_what_stands_against_it(wanted, to, changes, code):
    """The reason names what would be handed over, and for a vote the election that is near."""
    position = offered(Package(wants=(wanted,)), to, by=SOUTH, **changes)

    assert reason(position, DeclineOffer(to, 1)) == code


def test_a_broken_word_is_the_reason_where_it_counts():
    """Whatever is offered, who broke a word hears of that first."""
    position = offered(Package(gives=(MONEY,)), "faith")
    position.do(Invite("fund", "faith", "youth"))
    marks = Promises(marks=(Mark("fund", 1, kept=False),))
    position.state = replace(position.state, promises=marks)

    assert reason(position, DeclineOffer("faith", 1)) == "word_was_broken"
    assert reason(position, AnswerInvitation("faith", "fund", yes=False)) == "word_was_broken"


def test_what_is_said_of_themes():
    """Inviting, coming along, staying away and promising each name the theme."""
    position = table(hands={"faith": [SONG]}).do(Invite("fund", "faith", "youth"))
    promise = MakePromise("faith", "fund", Term("play_tag", "youth"), 1, public=True)
    said = [
        why(view(position.state, action.seat), action)
        for action in (
            Invite("fund", "faith", "youth"),
            AnswerInvitation("faith", "fund", yes=True),
            AnswerInvitation("faith", "fund", yes=False),
            promise,
        )
    ]

    assert said == [
        Reason("company_on_theme", "youth"),
        Reason("card_for_theme", "youth"),
        Reason("no_card_for_theme", "youth"),
        Reason("others_count_on_us", "youth"),
    ]


def test_what_is_said_of_offers_and_of_restraint():
    """A first offer asks to learn, a counter names a price, and who threatens nobody says why."""
    swap = MakeOffer(NORTH, SOUTH, (Package((INTEREST,), (INTEREST,)),))
    calm = MakePromise(NORTH, SOUTH, Term("not_coerce", "south"), 2, public=True)

    assert reason(table(), swap) == "learn_before_giving"
    assert reason(table(), replace(swap, counters=1)) == "price_of_help"
    assert reason(table(), calm) == "pressure_costs_trust"


@pytest.mark.parametrize(
    ("clause", "changes", "code"),
    [
        (("water", "give"), {}, "weighs_less_for_us"),
        (("port", "open"), {}, "weighs_most_for_us"),
        (("port", "open"), {"elections": ((2,), ())}, "home_before_election"),
        (("port", "open"), {"treaty": treaty(ratify_line=99)}, "people_say_no"),
    ],
)
def test_who_drafts_says_what_stands_behind_the_clause(clause, changes, code):
    """Giving way, asking, an election near, and a people that wants to see more."""
    text = {"water": "half", "port": "shut", "people": "leave"}
    position = table(**changes).do(*draft(text, SOUTH))

    assert reason(position, DraftClause(NORTH, *clause)) == code


def test_what_is_said_of_a_whole_text():
    """A yes, a signature with the people or without, and a yes taken back."""
    carried, doubted = (
        table(treaty=spec).do(*draft(FAIR, SOUTH)) for spec in (EAGER, treaty(ratify_line=99))
    )
    bound = of_character(table().do(*draft(FAIR, SOUTH)), NORTH, red_lines=(Idea("water", "give"),))

    assert reason(carried, Approve(NORTH)) == "better_than_none"
    assert reason(carried, Sign(NORTH)) == "people_will_carry"
    assert reason(doubted, Sign(NORTH)) == "time_runs_out"
    assert reason(carried, Unapprove(NORTH)) == "worse_than_none"
    assert reason(bound, Unapprove(NORTH)) == "line_was_drawn"


def test_what_is_said_of_lines_and_ideas():
    """Both name the issue; a question needs no reason."""
    line, idea = DrawRedLine(NORTH, "water", "give"), TableIdea("faith", "water", "dam_board")

    assert why(view(table().state, NORTH), line) == Reason("home_would_not_forgive", "water")
    assert why(view(table().state, "faith"), idea) == Reason("idea_serves_both", "water")
    assert reason(table(), AskWhy(NORTH, "south", "water")) is None
