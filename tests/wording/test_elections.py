"""The election calendar, and what an election leaves behind, in words."""

from dataclasses import replace

from game.engine.model.treaty import Part
from game.wording.elections import election_words
from game.wording.parts import failure_words, hazard_words, reservation_words
from tests import tiny
from tests.wording.plain import plain


def calendar(now: int, *elections: tuple[int, ...]) -> tuple[str, ...]:
    """Return the calendar of the small scenario in a round."""
    scenario = replace(tiny.scenario(), elections=elections)
    return election_words(scenario, tiny.texts(), now)


def test_the_calendar_tells_the_next_election_first():
    """Each that is to come is one line, whoever's it is."""
    assert calendar(1, (6,), (4,)) == ("Election in South: round 4", "Election in North: round 6")


def test_an_election_of_this_round_says_so_and_a_past_one_is_gone():
    """People vote when the round closes, so it stands there until then."""
    assert calendar(4, (6,), (4,)) == (
        "Election in South: this round",
        "Election in North: round 6",
    )
    assert calendar(5, (), (4,)) == ()


def test_without_the_module_there_is_no_calendar():
    """Nothing is said of elections where nobody votes."""
    assert calendar(1) == ()


def test_the_parts_of_an_election_are_told_with_their_share():
    """The firmer line before it, and the heavier hazard after it."""
    part = Part("new_government", 150, "north")

    assert reservation_words([Part("election", 600)]) == ("an election near +6",)
    assert [plain(words) for words in hazard_words(tiny.texts(), [part])] == [
        "x 150 % new government in North"
    ]
    assert failure_words(tiny.texts(), "new_government", "north") == (
        "a new government in North that had not signed"
    )
