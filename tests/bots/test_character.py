"""A character bends how a bot bargains: its patience, its memory and its red lines."""

from dataclasses import replace

import pytest

from game.bots.drafting import clock_of, heard_by, negotiator_of, stakes_of
from game.bots.manner import NORMAL
from game.engine import view
from game.engine.model.bargaining_actions import (
    AcceptOffer,
    AnswerInvitation,
    DeclineOffer,
    Invite,
    MakeOffer,
)
from game.engine.model.promises import Mark, Promises
from game.engine.model.specs import EVEN, Character
from game.engine.model.terms import Package, Term
from game.engine.model.treaty import Idea
from game.engine.model.treaty_actions import Approve, DrawRedLine, Unapprove
from game.engine.rules.treaty.reservation import reservation
from game.engine.rules.treaty.table import clauses
from game.engine.rules.treaty.utility import utility
from tests.bots.talks import asked_already, at, choice, run_of, table
from tests.engine.position import card, effect
from tests.engine.treaty.table import FAIR, NORTH, SOUTH, draft


def of_character(position, seat, **character):
    """Give a seat a character."""
    rules = position.state.scenario
    seats = tuple(
        replace(spec, character=Character(**character)) if spec.id == seat else spec
        for spec in rules.seats
    )
    position.state = replace(position.state, scenario=replace(rules, seats=seats))
    return position


def asks(patience, round_number):
    """Return what the north asks for above its walk-away value, of 10000."""
    position = of_character(table(rounds=8), NORTH, patience=patience)
    seen = view(at(position, round_number).state, NORTH)
    negotiator, stakes = negotiator_of(seen.known, NORTH, NORMAL), stakes_of(seen, 0, NORMAL)
    asked = negotiator.asks(stakes, heard_by(seen.known, 0), clock_of(seen.known))
    return asked - stakes.least


def test_patience_is_how_slowly_it_concedes():
    """All begin with the best and end with the least; in between the patient ask for more."""
    assert asks(0, 1) == asks(50, 1) == asks(100, 1)
    assert asks(0, 3) < asks(50, 3) < asks(100, 3)
    assert asks(0, 7) == asks(50, 7) == asks(100, 7) == 0


def with_broken_word(memory, round_number):
    """Let the fund have broken a promise in round 1, and let it turn to the congregation later."""
    song = card("song", effect("trust", level="communities", amount=3), tags=frozenset({"youth"}))
    position = of_character(table(hands={"faith": [song]}, rounds=8), "faith", memory=memory)
    marks = Promises(marks=(Mark("fund", 1, kept=False),))
    position.state = replace(position.state, promises=marks, round=round_number)
    return position


@pytest.mark.parametrize(
    ("memory", "round_number", "forgiven"),
    [
        (50, 4, False),
        (50, 5, True),
        (0, 1, True),
        (100, 8, False),
    ],
)
def test_a_broken_promise_counts_as_long_as_it_is_remembered(memory, round_number, forgiven):
    """It comes along with nobody, and takes no small gift from anybody, whom it does not trust."""
    invited = with_broken_word(memory, round_number).do(Invite("fund", "faith", "youth"))
    gift = MakeOffer("fund", "faith", (Package((Term("funds", amount=1),)),))
    offered = with_broken_word(memory, round_number).do(gift)

    assert choice(invited, "faith") == AnswerInvitation("faith", "fund", yes=forgiven)
    answer = AcceptOffer("faith", 1, 1) if forgiven else DeclineOffer("faith", 1)
    assert isinstance(choice(offered, "faith"), type(answer))


def test_a_red_line_is_drawn_in_public():
    """A government says at once what it will never accept."""
    position = of_character(table(), NORTH, red_lines=(Idea("water", "give"),))

    assert choice(position, NORTH) == DrawRedLine(NORTH, "water", "give")


def test_a_red_line_is_never_crossed():
    """It is not written, not approved, and a yes given by somebody else is taken back."""
    position = asked_already(at(table(rounds=8).do(*draft(FAIR, SOUTH)), 7))
    approved = asked_already(at(table(rounds=8).do(*draft(FAIR, SOUTH)), 7)).do(Approve(NORTH))
    for one in (position, approved):
        of_character(one, NORTH, red_lines=(Idea("water", "give"),))

    assert not [action for action in run_of(position, NORTH) if isinstance(action, Approve)]
    assert choice(approved, NORTH) == Unapprove(NORTH)


def test_it_writes_nothing_beyond_its_red_line():
    """With the pen in hand at the end, it gives way elsewhere."""
    free, bound = (asked_already(at(table(rounds=8), 7)) for _ in range(2))
    run_of(free, SOUTH)
    clause = free.state.treaty.text[1]
    of_character(bound, SOUTH, red_lines=(Idea("port", clause),))
    run_of(bound, SOUTH)

    assert clause
    assert bound.state.treaty.text[1] not in ("", clause)


def test_nobody_else_sees_a_character():
    """A view holds the character of its own seat, and even ones of all others."""
    position = of_character(table(), NORTH, patience=90, red_lines=(Idea("water", "give"),))
    characters = {
        seat: view(position.state, seat).known.scenario.seats[0].character
        for seat in (NORTH, SOUTH, "")
    }

    assert characters[NORTH].patience == 90
    assert characters[SOUTH] == characters[""] == EVEN


@pytest.mark.parametrize("patience", [0, 50, 100])
@pytest.mark.parametrize("round_number", range(1, 8))
def test_what_it_writes_is_worth_more_to_it_than_no_treaty(patience, round_number):
    """Whatever its patience and however late, its own text brings at least its walk-away value."""
    position = of_character(table(rounds=8), SOUTH, patience=patience)
    asked_already(at(position, round_number))
    run_of(position, SOUTH)
    spec, text = position.state.scenario.treaty, clauses(position.state)

    assert None not in text or round_number % 2 == 0
    assert None in text or utility(spec, 1, text) >= reservation(position.state, 1)
