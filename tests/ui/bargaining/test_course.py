"""The way through a session with bargaining: prepare, invite, look at the treaty, see the years."""

from dataclasses import replace

from game.bots.roster import seat_bots
from game.engine.model.bargaining_events import MandateJudged
from game.session.drive import advance, let_act
from tests import tiny
from tests.engine.treaty.table import FAIR, agree
from tests.ui.bargaining.company import GOAL, NORTH, SOUTH, spoken, step_aside, table, talking
from tests.ui.table.company import Visit


def sheet(at, seat):
    """Return what a seat has written, by field."""
    lines = at.state.sheets[at.state.scenario.seat_number[seat]].lines
    return {line.field: line.text for line in lines}


def test_every_seat_prepares_behind_its_own_cover():
    """Before the first talks each player writes, and nobody reads what another wrote."""
    visit = Visit(table())
    visit.pilot.click("skip")
    visit.pilot.click("onward")
    assert visit.shown == "CoverScene"
    visit.pilot.click("onward")
    assert visit.shown == "PreparationScene"
    visit.pilot.click("line-interests")
    visit.pilot.type("Warm houses.")
    visit.pilot.click("onward")
    assert "Warm houses." not in spoken(visit)
    visit.pilot.click("onward")
    assert visit.shown == "CoverScene"
    visit.pilot.click("onward")
    assert "Warm houses." not in spoken(visit)
    visit.pilot.click("onward")

    assert visit.shown == "BargainingScene"
    assert sheet(visit.table, NORTH) == {"interests": "Warm houses."}
    assert sheet(visit.table, SOUTH) == {}


def test_preparing_can_be_skipped_and_made_up_for():
    """One press leads to the talks; the sheet waits among the own notes in the first round."""
    visit = talking()
    step_aside(visit, 0)
    visit.pilot.click("tab-notebook")
    visit.pilot.click("prepare")
    visit.pilot.click("line-target")
    visit.pilot.type("Water in May.")
    visit.pilot.click("onward")

    assert visit.shown == "AsideScene"
    assert "Water in May." in visit.pilot.node("line-target").label


def test_nobody_is_asked_to_prepare_twice():
    """Later talks begin at once, and so do those of a session that is resumed."""
    at = table()
    visit = talking(at=at)
    step_aside(visit, 0)
    visit.pilot.click("tab-notebook")
    visit.pilot.click("prepare")
    visit.pilot.click("line-target")
    visit.pilot.type("Water in May.")
    visit.pilot.click("onward")

    assert Visit(at).shown == "BargainingScene"


def test_a_guess_is_noted_by_keyboard():
    """The arrows move the weight, and the option is chosen by Enter."""
    visit = talking()
    step_aside(visit, 0)
    visit.enter("tab-notebook")
    visit.enter("about-south-port")
    visit.tab_to("weight")
    visit.pilot.press("right", "right")
    visit.enter("likes-toll")

    seat = visit.table.state.scenario.seat_number[NORTH]
    (guess,) = visit.table.state.sheets[seat].dossier
    assert (guess.party, guess.issue, guess.weight, guess.option) == ("south", "port", 35, "toll")


def test_an_invitation_is_made_and_answered():
    """A seat asks another to its theme; a yes puts both on it, and the answer is remembered."""
    visit = talking()
    visit.pilot.click("theme-public")
    visit.pilot.click(f"invite-{SOUTH}")
    visit.pilot.click(f"yes-{NORTH}-{SOUTH}")

    number = visit.table.state.scenario.seat_number
    assert visit.table.state.themes[number[SOUTH]] == "public"
    assert "said yes" in visit.pilot.node("asked-0").label


def test_own_goals_stand_in_the_brief_and_are_judged_in_public_at_the_end():
    """They are secret until the session is over; then everybody reads which were met."""
    visit = Visit(table())
    visit.pilot.click("onward")
    assert GOAL not in spoken(visit)
    visit.pilot.click("onward")
    assert GOAL in spoken(visit)
    at = table()
    finish(at)
    over = Visit(at)
    if over.shown == "FuturesScene":
        over.pilot.click("onward")

    assert [event for event in at.events if isinstance(event, MandateJudged)]
    assert "Grow" in over.pilot.node(f"judged-{NORTH}-grow").label


def finish(at):
    """Let normal bots play a session to its end, people's seats too."""
    bots = seat_bots(dict.fromkeys(tiny.SEATS, "normal"), at.setup.seed)
    while at.state.phase != "over":
        for _step in let_act(at, bots):
            pass
        advance(at)


def under_a_treaty():
    """Return a session that ended under a treaty."""
    at = table()
    advance(at)
    for action in agree(FAIR):
        at.submit(action)
    state = at.state
    gauges = list(state.gauges)
    for party in range(2):
        gauges[state.scenario.table.support(party)] = 90
    at._state = replace(state, gauges=tuple(gauges))
    finish(at)
    return at


def test_the_years_after_are_lived_with_a_progress_bar_and_then_told():
    """The window stays awake: each look lives a few futures more, until all are told."""
    at = under_a_treaty()
    assert at.state.treaty.stage in ("ratified", "in_force")
    visit = Visit(at)
    assert visit.shown == "FuturesScene"
    assert "0 of 2000" in visit.pilot.node("progress").label
    visit.wait(0.1)
    assert "50 of 2000" in visit.pilot.node("progress").label
    for _ in range(41):
        visit.wait(0.1)

    held = at.state.treaty.holds_five_years
    assert visit.pilot.node("share").label == f"{held} of 100"
    assert "five years" in visit.pilot.node("hundred").label
    visit.pilot.click("onward")
    assert visit.shown == "OutcomeScene"


def test_without_a_treaty_there_are_no_years_to_tell():
    """A session that ends without one goes straight to its outcome."""
    at = table()
    finish(at)

    assert at.state.treaty.stage not in ("ratified", "in_force")
    assert Visit(at).shown == "OutcomeScene"


def test_the_treaty_can_be_looked_at_from_any_public_scene():
    """A button on the briefing shows how it stands, without a secret."""
    visit = Visit(table())
    visit.pilot.click("skip")
    visit.pilot.click("treaty")

    assert visit.shown == "TreatyScene"
    assert "still on the table" in visit.pilot.node("treaty-title").label
    visit.pilot.press("escape")
    assert visit.shown == "BriefingScene"


def test_a_demonstration_runs_through_the_talks_by_itself():
    """With a bot in every seat nobody steps aside and nobody is asked for anything."""
    at = table(players=(), bots=dict.fromkeys(tiny.SEATS, "normal"))
    visit = Visit(at)
    for _ in range(400):
        visit.wait(5)
        if visit.shown == "BargainingScene":
            break

    assert visit.shown == "BargainingScene"
    assert "aside" not in visit.pilot.ids()
    visit.pilot.click("tab-treaty")
    assert not {"draft", "approve"} & set(visit.pilot.ids())
