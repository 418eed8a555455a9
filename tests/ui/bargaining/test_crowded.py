"""Three parties, six issues of five options, twelve seats: all of it readable and at hand."""

import pytest

from game.engine.model.treaty_actions import Approve, DraftClause, DrawRedLine
from game.ui.text import Letters
from tests.ui.bargaining import crowded
from tests.ui.bargaining.company import talking
from tests.ui.table.test_back_wall import SMALLEST
from tests.ui.whole import assert_whole

SIZES = ((1920, 1080), (1280, 720))
NORTH, SOUTH, EAST = crowded.GOVERNMENTS


def at_treaty(size=SIZES[0], clauses=3):
    """Return talks over the crowded treaty with some clauses written and one red line drawn."""
    visit = talking(size, crowded.table())
    for issue in list(crowded.ISSUES)[:clauses]:
        visit.table.submit(DraftClause(NORTH, issue, "way_3"))
    visit.table.submit(DrawRedLine(SOUTH, "border", "way_0"))
    visit.pilot.click("tab-treaty")
    return visit


@pytest.fixture
def sizes(monkeypatch):
    """The sizes of all texts that are drawn, with what they say."""
    drawn = []
    image = Letters.image

    def noting(letters, text, size, *rest):
        drawn.append((size, text))
        return image(letters, text, size, *rest)

    monkeypatch.setattr(Letters, "image", noting)
    return drawn


@pytest.mark.parametrize("issue", crowded.ISSUES)
def test_the_treaty_table_is_read_from_the_back_wall(issue, sizes):
    """Whichever issue is opened, at 1920 by 1080 no letter is lower than 28 pixels."""
    visit = at_treaty()
    visit.pilot.click(f"issue-{issue}")
    visit.pilot.click(f"option-{issue}-way_0")
    visit.pilot.picture()

    assert sizes
    assert min(sizes) >= (SMALLEST, "")


@pytest.mark.parametrize("size", SIZES)
def test_all_issues_and_all_options_of_one_lie_open(size):
    """Nothing of the table is below a fold, and nothing lies on anything else."""
    visit = at_treaty(size)
    visit.pilot.click("issue-past")

    assert "body" not in visit.pilot.ids()
    assert_whole(visit.pilot)


def test_flags_tell_parties_apart_that_begin_with_one_letter():
    """Northern Uplands and Nine Far Islands do not both fly an N."""
    visit = at_treaty()
    marks = visit.pilot.node("option-water-way_3").paint.__self__.marks.asked_by

    assert [mark.letter for mark in marks] == ["So", "Ni"]


def test_three_governments_accept_and_come_to_the_signing():
    """Each yes has its flag; the way to the signing then lies beside taking it back."""
    visit = at_treaty(clauses=6)
    visit.table.submit(Approve(NORTH))
    for seat in (SOUTH, EAST):
        visit.pilot.click(f"speaker-{seat}")
        visit.pilot.click("approve")
    assert_whole(visit.pilot)
    visit.pilot.click("signing")
    signatures = [node for node in visit.pilot.ids() if node.startswith("signature-")]

    assert len(signatures) == 3
    assert_whole(visit.pilot)


@pytest.mark.parametrize("size", SIZES)
def test_the_whole_sentence_of_a_promise_is_built_without_scrolling(size):
    """At each of its words, from the twelve seats to the condition, all choices are in sight."""
    visit = talking(size, crowded.table())
    visit.pilot.click("tab-promises")
    visit.pilot.click("promise")
    said = ("to-house_3", "what-kind-approve", "what-of-5", "what-option-4", "by-3", "if-yes")
    for word in (*said, "return-kind-play_tag", "return-of-0", "return-by-2", "heard-public"):
        assert "body" not in visit.pilot.ids(), f"{word} lies in a scroll area"
        assert_whole(visit.pilot)
        visit.pilot.click(word)
    visit.pilot.click("onward")

    assert len(visit.table.state.promises.made) == 1
