"""Seats, prompts and curves: who is where, what to do now, how it went."""

import pytest

from game.engine import Agree, Commit
from game.engine.model.actions import Ready
from game.ui.present.curves import curves
from game.ui.present.seats import SeatShown, seats
from game.ui.present.table_phase import TablePhase, table_phase
from tests import tiny
from tests.present.table import Session, holding


def phase(session: Session, seat: str = "") -> TablePhase:
    return table_phase(session.seen_by(seat), tiny.texts())


def shown(session: Session, name: str, seat: str = "") -> SeatShown:
    everybody = seats(session.seen_by(seat), tiny.texts(), {"radio": "bot"})
    return next(one for one in everybody if one.id == name)


@pytest.mark.parametrize(
    ("where", "prompt", "button"),
    [
        (
            "briefing",
            "Read the news aloud: “Drought”. Who of you can answer it?",
            "Begin the talks",
        ),
        (
            "talks",
            "Talk to each other. Agree on a theme to make your cards stronger together.",
            "Begin planning",
        ),
        (
            "resolution",
            "Watch what your cards do, step by step. Stop at any line and ask why.",
            "Look back",
        ),
        (
            "review",
            "Take a moment for the question. One sentence from you is enough.",
            "Next round",
        ),
    ],
)
def test_each_phase_says_what_to_do_now(where: str, prompt: str, button: str):
    """One sentence tells everybody at the table what this is the time for."""
    told = phase(Session().until(where))

    assert told.prompt == prompt
    assert told.next == button
    assert told.round == "Round 1 of 3"


def test_planning_speaks_to_the_seat_that_plans():
    """How many cards are left to choose, then that it is time to be ready."""
    session = Session(holding(radio=("call_in", "statement"))).until("planning")

    assert phase(session, "radio").prompt.startswith("Choose up to 2 cards")
    session.do(Commit("radio", "call_in", ""))
    assert phase(session, "radio").prompt.startswith("Choose one more card")
    session.do(Commit("radio", "statement", ""))
    assert phase(session, "radio").prompt.startswith("Your cards lie face down.")
    session.do(Ready("radio"))
    assert phase(session, "radio").prompt == (
        "Still planning: North government, South government and Mediators."
    )


def test_everybody_sees_for_whom_the_table_waits():
    """The public board names those who are still planning, until nobody is."""
    session = Session().until("planning")
    session.do(*(Ready(seat) for seat in tiny.SEATS if seat != "radio"))

    assert phase(session).waiting == ("Radio",)
    assert phase(session.do(Ready("radio"))).prompt == "Everybody is ready. Turn the cards over."


def test_agreements_are_told_by_theme():
    """Who works on what is public."""
    session = Session().until("talks")
    session.do(Agree("radio", "water"), Agree("mediators", "water"))

    assert phase(session).agreed == ("On water: Mediators and Radio.",)
    assert shown(session, "radio").token.detail == "Works on water"


def test_the_last_review_leads_to_the_ending():
    """Nobody expects a round that does not come."""
    session = Session().until("review", lambda state: bool(state.outcome))

    assert phase(session).next == "See the ending"
    assert phase(session.on()).prompt.startswith("The session has ended: ")


def test_a_seat_shows_how_far_it_is():
    """In planning the mark says ready or not; otherwise who plays it."""
    session = Session(holding(radio=("call_in",)))

    assert shown(session, "radio").token.state == "bot"
    session.until("planning").do(Commit("radio", "call_in", ""))
    assert shown(session, "radio").token.state == "hourglass"
    assert shown(session, "radio").token.detail == "1 card committed"
    assert shown(session.do(Ready("radio")), "radio").token.state == "check"


def test_a_confidential_brief_is_for_its_own_seat():
    """Everybody reads the public role; the rest stays with the seat."""
    session = Session()

    assert shown(session, "radio").confidential == ""
    assert shown(session, "radio", seat="mediators").confidential == ""
    assert shown(session, "radio", seat="radio").confidential == "In secret."


def test_means_are_those_in_play():
    """A session without money shows none."""
    session = Session(tiny.scenario(modules=frozenset()))

    assert shown(session, "radio").means == {"influence": 3}


def test_curves_run_from_the_start_to_the_last_round_that_is_over():
    """Each curve has one value for the start and one for each round."""
    session = Session().until("review", lambda state: state.round == 2)
    scenario = session.state.scenario
    drawn = curves(scenario, tiny.texts(), session.public_events())
    table = scenario.table

    assert drawn.rounds == (0, 1, 2)
    assert [curve.values[0] for curve in drawn.trust] == [35, 40, 38]
    assert drawn.escalation[0].values[0] == 45
    assert drawn.escalation[0].values[2] == session.state.gauges[table.escalation(0)]
