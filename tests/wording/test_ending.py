"""The end of a session: graded, and told from its events alone."""

import pytest

from game.engine import Event
from game.engine.model import events as happened
from game.engine.model.events import Cause, Changed
from game.engine.model.gauges import Gauge
from game.engine.model.ids import OUTCOMES
from game.wording import Ending, ending, outcome_name
from tests import tiny
from tests.engine.position import DYAD
from tests.wording.plain import plain
from tests.wording.sessions import quiet_session, random_session

SCENARIO = tiny.scenario()
HEAT = Gauge("escalation", DYAD)
LEADERS = Gauge("trust", DYAD, "leaders")


def closed(number: int, *dyad: int) -> happened.RoundClosed:
    """Close a round on trust at three levels and escalation of the dyad."""
    return happened.RoundClosed(number, (*dyad, *(0,) * (len(SCENARIO.table.gauges) - len(dyad))))


def told(*events: Event, outcome: str = "ceasefire") -> Ending:
    return ending(SCENARIO, tiny.texts(), (*events, happened.Ended(outcome)))


def moved(gauge: Gauge, amount: int, cause: Cause) -> Changed:
    return Changed(gauge, 50, 50 + amount, amount, (), cause)


def test_a_story_tells_the_course_the_causes_and_what_was_done_together():
    """Where it came from, where it went, what drove it, who built trust, who acted together."""
    envoy = Cause("card", "envoy", "north_government")
    workshop = Cause("card", "workshop", "mediators")
    story = told(
        moved(HEAT, 6, Cause("rule", "low_trust")),
        moved(HEAT, -9, envoy),
        moved(LEADERS, 5, workshop),
        happened.CardRevealed("radio", "call_in", "", "water", 2),
        closed(1, 35, 40, 38, 80),
        happened.NewsAnswered("drought", ()),
        closed(2, 40, 41, 39, 30),
    ).story

    assert [plain(sentence) for sentence in story] == [
        (
            "North and South began on level 5 (Loss of face); after 2 rounds they stand on level 3 "
            "(Deeds, not words)."
        ),
        "At the worst, at the end of round 1, it was level 8 (Breaking the enemy).",
        "What heated the conflict most over the whole session: Low trust, +6.",
        "What cooled it most: Envoy (North government), -9.",
        (
            "Trust grew most among leaders (+5 on average); what did most for it was Workshop "
            "(Mediators)."
        ),
        (
            "1 card was played together with another track, and 1 piece of news was left without "
            "an answer."
        ),
    ]


def test_what_a_card_does_later_counts_for_the_card():
    """An initiative is the card that began it, so both are added up."""
    going = Cause("initiative", "workshop", "mediators")
    now = Cause("card", "workshop", "mediators")
    drivers = told(moved(LEADERS, 3, now), moved(LEADERS, 4, going), closed(1, 42, 40, 38, 45))

    assert [(one.cause, one.amount) for one in drivers.trusted] == [("Workshop (Mediators)", 7)]


@pytest.mark.parametrize(
    ("trust", "carried_by", "depth"),
    [
        ((20, 20, 20), (), "On no level of society is trust high enough to carry a peace."),
        (
            (20, 50, 60),
            ("influentials", "communities"),
            "Trust that can carry a peace reaches influentials and communities, but not leaders.",
        ),
        (
            (50, 50, 50),
            ("leaders", "influentials", "communities"),
            (
                "Trust that can carry a peace reaches every level: leaders, influentials and "
                "communities."
            ),
        ),
    ],
)
def test_depth_names_the_levels_that_carry_it(
    trust: tuple[int, int, int], carried_by: tuple[str, ...], depth: str
):
    """A level carries a peace from 50 on, and the ones that do not are named too."""
    end = told(closed(1, *trust, 30))

    assert end.carried_by == carried_by
    assert end.depth == depth


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_every_outcome_has_a_title_and_a_meaning(outcome: str):
    """A ceasefire is called what it is: a negative peace."""
    end = told(closed(1, 50, 50, 50, 20), outcome=outcome)

    assert end.title == outcome_name(outcome)
    assert end.meaning.endswith(".")
    assert ("negative peace" in end.meaning) == (outcome == "ceasefire")


@pytest.mark.parametrize("seed", range(8))
def test_a_random_session_is_told_in_four_to_six_sentences(seed: int):
    """Whatever happened, the story is short and shows no code."""
    end = ending(SCENARIO, tiny.texts(), random_session(SCENARIO, seed))

    assert 4 <= len(end.story) <= 6
    assert not any(letter in " ".join((*end.story, end.depth, end.meaning)) for letter in "_{}")


def test_a_session_in_which_nobody_acts_is_told_without_blame():
    """Rules alone drove it, and that is what the story says."""
    end = ending(SCENARIO, tiny.texts(), quiet_session(SCENARIO))

    assert 4 <= len(end.story) <= 6
    assert end.trusted == ()
    assert "what did most" not in end.story[-2]


def test_a_session_that_goes_on_has_no_end():
    """An ending is told once it is known."""
    with pytest.raises(ValueError, match="not ended"):
        ending(SCENARIO, tiny.texts(), [closed(1, 35, 40, 38, 45)])
