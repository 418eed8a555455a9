"""The treaty on the screen: ask why, table an idea, draft, accept, sign."""

from dataclasses import replace

from tests.engine.treaty.table import FAIR
from tests.ui.bargaining.company import IDEAS, LOCKED, NORTH, SOUTH, spoken, step_aside, talking


def treaty(visit):
    """Return how far the talks have come."""
    return visit.table.state.treaty


def hear(visit, idea):
    """Let everybody have heard of an idea."""
    state = visit.table.state
    visit.table._state = replace(state, treaty=replace(state.treaty, transferred=(idea,)))
    visit.pilot.stack.refresh()


def test_a_treaty_is_drafted_accepted_and_signed_by_mouse():
    """Press an option, write it; both accept; both sign, and the document shows both names."""
    visit = talking()
    visit.pilot.click("tab-treaty")
    for issue, option in FAIR.items():
        visit.pilot.click(f"issue-{issue}")
        visit.pilot.click(f"option-{issue}-{option}")
        visit.pilot.click("draft")
    visit.pilot.click("approve")
    visit.pilot.click(f"speaker-{SOUTH}")
    visit.pilot.click("approve")
    visit.pilot.click("signing")
    visit.pilot.click("onward")
    assert treaty(visit).signed == (True, False)
    visit.pilot.click("onward")

    assert treaty(visit).stage == "signed"
    assert visit.pilot.node("signature-south").label == "South has signed"
    visit.pilot.click("onward")
    assert "step-ratified" in visit.pilot.ids()


def test_a_treaty_is_drafted_accepted_and_signed_by_keyboard():
    """The same road by Tab and Enter alone."""
    visit = talking()
    visit.enter("tab-treaty")
    for issue, option in FAIR.items():
        visit.enter(f"issue-{issue}")
        visit.enter(f"option-{issue}-{option}")
        visit.enter("draft")
    for node in ("approve", f"speaker-{SOUTH}", "approve", "signing", "onward", "onward"):
        visit.enter(node)

    assert treaty(visit).stage == "signed"


def test_nobody_signs_by_a_key_held_too_long():
    """The signing opens with the focus on the way back."""
    visit = talking()
    visit.enter("tab-treaty")
    for issue, option in FAIR.items():
        visit.enter(f"issue-{issue}")
        visit.enter(f"option-{issue}-{option}")
        visit.enter("draft")
    for node in ("approve", f"speaker-{SOUTH}", "approve", "signing"):
        visit.enter(node)
    visit.pilot.press("return")

    assert treaty(visit).signed == (False, False)
    assert visit.shown == "BargainingScene"


def test_a_signature_can_be_taken_back_until_all_have_signed():
    """Whoever signed first may change their mind."""
    visit = talking()
    visit.pilot.click("tab-treaty")
    for issue, option in FAIR.items():
        visit.pilot.click(f"issue-{issue}")
        visit.pilot.click(f"option-{issue}-{option}")
        visit.pilot.click("draft")
    for node in ("approve", f"speaker-{SOUTH}", "approve", "signing", "onward"):
        visit.pilot.click(node)
    visit.pilot.click(f"unsign-{NORTH}")

    assert treaty(visit).signed == (False, False)


def test_a_why_question_is_answered_behind_the_cover():
    """The answer stands at the asker's private table, and a second one waits a round."""
    visit = talking()
    step_aside(visit, 0)
    visit.pilot.click("tab-treaty")
    visit.pilot.click("issue-water")
    visit.pilot.click("why-south")

    assert "South" in visit.pilot.node("fact-0").label
    assert visit.pilot.node("why-south").refusal
    visit.pilot.click("onward")
    visit.pilot.click("tab-treaty")
    assert "fact-0" not in visit.pilot.ids()


def test_an_idea_that_was_heard_of_is_brought_to_the_table():
    """Until then it lies there as a closed envelope and cannot be written into the text."""
    visit = talking()
    idea = IDEAS[0]
    name = f"option-{idea.issue}-{idea.option}"
    hear(visit, idea)
    visit.pilot.click("tab-treaty")
    visit.pilot.click(name)
    assert "not yet on the table" in visit.pilot.node(name).label
    assert "draft" not in visit.pilot.ids()
    visit.pilot.click("table-idea")
    assert treaty(visit).tabled == (idea,)
    visit.pilot.click("draft")

    assert idea.option in treaty(visit).text


def test_ideas_nobody_has_had_are_not_on_the_table():
    """A locked option is in no node at all."""
    visit = talking()
    visit.pilot.click("tab-treaty")

    assert not [title for title in LOCKED.values() if title in spoken(visit)]
    assert not [idea for idea in IDEAS if idea.option in " ".join(visit.pilot.ids())]


def test_a_red_line_is_drawn_and_its_crossing_told():
    """What one side ruled out is marked for all, and a text that crosses it says so."""
    visit = talking()
    visit.pilot.click("tab-treaty")
    visit.pilot.click("option-water-give")
    visit.pilot.click("red-line")
    assert "red line of North" in visit.pilot.node("option-water-give").label
    visit.pilot.click("draft")

    assert "crosses a red line of North" in visit.pilot.node("crosses-north-water").label


def test_only_governments_draft_and_accept():
    """At the private table of the radio there is no pen."""
    visit = talking()
    step_aside(visit, 0)
    visit.pilot.click("tab-treaty")
    visit.pilot.click("speaker-radio")
    visit.pilot.click("option-water-half")

    assert not {"draft", "red-line", "approve"} & set(visit.pilot.ids())


def test_the_private_table_sets_the_text_against_walking_away():
    """The sum stands beside the own walk-away; of the other side there is only a band."""
    visit = talking()
    visit.pilot.click("tab-treaty")
    visit.pilot.click("issue-port")
    visit.pilot.click("option-port-open")
    visit.pilot.click("draft")
    assert "worth" not in visit.pilot.ids()
    step_aside(visit, 0)
    visit.pilot.click("tab-treaty")

    assert "60" in visit.pilot.node("worth").label
    assert "between" in visit.pilot.node("band-south").label
