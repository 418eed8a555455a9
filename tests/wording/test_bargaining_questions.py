"""Questions of the review about bargaining: each drawn by its moment."""

import pytest

from game.engine import Event
from game.engine.model import bargaining_events as bargained
from game.engine.model import events as happened
from game.engine.model import treaty_events as negotiated
from game.wording import Question, question
from game.wording.bargaining_questions import AFTER_THE_TREATY, AT_THE_TABLE
from tests import tiny
from tests.engine.treaty.table import TREATY
from tests.wording.bargaining import texts
from tests.wording.test_bargaining_lines import NORTH, RADIO, ended

SCENARIO = tiny.scenario(rounds=6, treaty=TREATY)
DRAFTED = negotiated.ClauseDrafted(NORTH, "water", "", "half")
ASKED = negotiated.Asked(RADIO, "south", "water")

MOMENTS: dict[str, Event] = {
    "treaty_broke": negotiated.TreatyBroke("needs", "south"),
    "refused": negotiated.RatificationHeld("south", (), 40, 45, passed=False),
    "signed": negotiated.TreatyMoved("signed", 1),
    "pressed": negotiated.ClausePressed("south", "water"),
    "word_broken": bargained.PromiseSettled(ended("broken", "time_passed"), None),
    "word_overtaken": bargained.PromiseSettled(ended("overtaken", "no_return"), None),
    "word_kept": bargained.PromiseSettled(ended("kept", "done"), None),
    "line_crossed": negotiated.RedLineCrossed(NORTH, "north", "water", "give"),
    "line_drawn": negotiated.RedLineDrawn(NORTH, "north", "water", "give"),
    "idea_tabled": negotiated.IdeaTabled(RADIO, "water", "dam_board"),
    "nobody_asked": DRAFTED,
    "asked": ASKED,
    "declined": bargained.InvitationAnswered(RADIO, "mediators", "water", "declined"),
    "dealt": bargained.DealStruck(RADIO, "mediators"),
}


def drawn(*events: Event) -> Question:
    closed = happened.RoundClosed(1, (35, 40, 38, 45, *(0,) * (len(SCENARIO.table.gauges) - 4)))
    one = [happened.PhaseBegan(1, "briefing"), *events, closed]
    return question(SCENARIO, texts(), one)


@pytest.mark.parametrize(("code", "event"), MOMENTS.items())
def test_a_moment_of_bargaining_draws_its_question(code: str, event: Event):
    """Each trigger is found by what happened, and its question names who and what."""
    found = drawn(event)

    assert found.code == code
    assert found.text.endswith("?")
    assert "_" not in found.text
    assert "{" not in found.text


def test_every_question_of_bargaining_has_a_moment_that_draws_it():
    """A question that nothing can draw would never be asked."""
    assert {code for code, _trigger, _text in (*AFTER_THE_TREATY, *AT_THE_TABLE)} == set(MOMENTS)


def test_a_broken_treaty_is_asked_about_before_all_that_led_there():
    """The gravest moment of a round comes first."""
    assert drawn(*reversed(MOMENTS.values())).code == "treaty_broke"


def test_who_asked_why_is_not_told_that_nobody_did():
    """A table that drafts and asks has understood it."""
    assert drawn(DRAFTED, ASKED).code == "asked"


def test_a_promise_is_quoted_in_its_question():
    """The words that were given are the ones to talk about."""
    assert drawn(bargained.PromiseSettled(ended("broken", "time_passed"), None)).text == (
        "North government had said to South government: “I will pay you funds of 2 by round 4, "
        "if you play a card on water by round 3.” It did not happen. What would make the next "
        "word believable?"
    )
