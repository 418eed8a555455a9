"""Inclusion: people outside government in the talks, asked, seated or heard (E02, E07, E23)."""

import pytest

from game.engine import Advance, appraise
from game.engine.model.ids import MODULES
from game.engine.model.treaty_actions import TableIdea
from game.engine.rules.systems.inclusion import inclusion
from game.engine.rules.treaty.futures import futures
from tests.engine.position import card, effect
from tests.engine.treaty.living import parts_of
from tests.engine.treaty.table import FAIR, NORTH, agree, close, draft, talk_again, talks

ON = (*MODULES, "treaty", "inclusion")
HEARING = card("hearing", effect("include", step="consulted"))
FORUM = card("forum", effect("include", step="seat"))
WORKSHOP = card("workshop", effect("invent", ideas=3), effect("transfer"))
WITH_IDEA = {**FAIR, "people": "council"}


def talking(*cards, modules=ON):
    """Play cards of the fund, and a workshop that brings its ideas out, in the first round."""
    hands = {"fund": [HEARING, FORUM], "mediators": [WORKSHOP]}
    table = talks(hands=hands, modules=modules, support=70, rounds=6).do(Advance(1, "talks"))
    table.play("mediators", "workshop")
    for name in cards:
        table.play("fund", name)
    return talk_again(table.resolve())


@pytest.mark.parametrize(
    ("cards", "step", "percent"),
    [((), "none", 100), (("hearing",), "consulted", 95), (("forum",), "seat", 80)],
)
def test_each_step_lowers_the_hazard(cards, step, percent):
    """The part names the step, and the appraisal keeps it."""
    table = talking(*cards).do(*agree())

    assert parts_of(table)["inclusion"] == (percent, step)
    assert appraise(table.state).inclusion == step


def test_a_seat_with_an_idea_in_the_text_counts_most():
    """The idea must come from outside government, and stand in the text."""
    theirs = talking("forum").do(TableIdea("mediators", "people", "council"))
    ours = talking("forum").do(TableIdea(NORTH, "people", "council"))

    assert inclusion(theirs.state) == "seat"
    assert inclusion(theirs.do(*draft(WITH_IDEA)).state) == "seat_with_influence"
    assert parts_of(theirs)["inclusion"] == (64, "seat_with_influence")
    assert inclusion(ours.do(*draft(WITH_IDEA)).state) == "seat"


def test_an_idea_without_a_seat_is_no_influence():
    """Who is only asked has no say in what becomes of it."""
    table = talking("hearing").do(TableIdea("mediators", "people", "council"), *draft(WITH_IDEA))

    assert inclusion(table.state) == "consulted"


def test_nobody_is_sent_away_again():
    """Consulting those who have a seat changes nothing and is no news."""
    table = talking("forum", "hearing")

    assert inclusion(table.state) == "seat"
    assert [event.step for event in table.of_kind("included")] == ["seat"]


def test_what_counts_is_how_the_treaty_was_made():
    """A seat given after the signature does not make the treaty one that was made together."""
    table = talking().do(*agree(), Advance(2, "talks")).play("fund", "forum").resolve()

    assert table.state.treaty.stage == "ratified"
    assert inclusion(table.state) == "none"
    assert table.state.memory.included == "seat"


def test_the_years_after_tell_what_more_inclusion_would_have_brought():
    """An elite deal holds less often, and says so."""
    elite, shared = talking().do(*agree()), talking("forum").do(*agree())
    told = futures(elite.state, 500)

    assert told.held < futures(shared.state, 500).held
    assert {lever.code: lever.gain for lever in told.would_help}["inclusion"] > 0


def test_without_the_module_there_is_no_such_part():
    """The card does nothing that counts."""
    table = close(talking("forum", modules=ON[:-1]).do(*agree()))

    assert "inclusion" not in parts_of(table)
    assert appraise(table.state).inclusion == ""
