"""A whole session, once by the keyboard alone and once by the mouse alone."""

from game.ui.scenes.table.planning import PlanningScene
from tests.ui.table.company import Visit

SCENES = {
    "IntroductionScene",
    "CoverScene",
    "BriefScene",
    "BriefingScene",
    "TalksScene",
    "PlanningScene",
    "ReadyScene",
    "ResolutionScene",
    "ReviewScene",
    "OutcomeScene",
}


def played(visit, step):
    """Take steps until the end and return the names of the scenes on the way."""
    seen = set()
    for _ in range(400):
        seen.add(visit.shown)
        if visit.shown == "OutcomeScene":
            return seen
        step(visit)
    raise AssertionError(f"the session never ends; it stands at {visit.shown}")


def by_keys(visit):
    """Do by keys what the scene on top asks for."""
    pilot = visit.pilot
    match visit.shown:
        case "CoverScene":
            pilot.press("h")
        case "BriefScene":
            visit.enter("close")
        case "PlanningScene":
            pilot.press("1", "ctrl+return")
            visit.enter("onward")
        case "ResolutionScene":
            visit.enter("end")
            visit.enter("onward")
        case _:
            pilot.press("return")


def by_mouse(visit):
    """Do by clicks what the scene on top asks for."""
    pilot = visit.pilot
    if visit.shown == "BriefScene":
        pilot.click("close")
        return
    if visit.shown == "PlanningScene":
        pilot.click(visit.playable()[0])
        if pilot.node("commit").enabled:
            pilot.click("commit")
    if visit.shown == "ResolutionScene":
        pilot.click("end")
    pilot.click("onward")


def test_the_keyboard_alone_plays_a_session():
    """Every scene is passed by keys, cards are laid, and the session reaches its outcome."""
    visit = Visit()
    seen = played(visit, by_keys)

    assert seen == SCENES
    assert visit.table.state.outcome
    assert any(
        event.kind == "card_revealed" and event.by == "north_government"
        for event in visit.table.events
    )


def test_the_mouse_alone_plays_a_session():
    """The same by clicks."""
    visit = Visit()

    assert played(visit, by_mouse) == SCENES
    assert visit.table.state.outcome


def test_a_key_held_too_long_does_not_lift_the_cover():
    """Enter held on Ready stops at the cover of the next player; a new Enter lifts it."""
    visit = Visit()
    visit.to_planning()
    visit.tab_to("onward")
    visit.pilot.press("return")
    visit.tab_to("onward")
    visit.pilot.repeat("return", 9)

    assert visit.shown == "CoverScene"
    assert "Please pass the screen to" in visit.pilot.labels()
    assert visit.pilot.focus == "onward"
    visit.pilot.press("return")
    assert visit.shown == "PlanningScene"


def test_from_the_last_look_one_can_go_back_to_a_player():
    """Before the reveal a player may plan again, behind the cover; then the reveal comes again."""
    visit = Visit()
    visit.to_planning()
    for _ in range(4):
        visit.pilot.click("onward")
    assert visit.shown == "ReadyScene"
    visit.pilot.click("player-1")
    assert visit.shown == "CoverScene"
    visit.pilot.click("onward")
    card = visit.playable()[0]
    visit.pilot.click(card)
    visit.pilot.click("commit")
    visit.pilot.click("onward")

    assert visit.shown == "ReadyScene"
    assert visit.table.state.commitments[1][0].card == card.removeprefix("card-")


def test_the_outcome_leads_to_the_ledger_of_any_round_and_back():
    """Each round's ledger can be played again without moving the table on."""
    visit = Visit()
    played(visit, by_mouse)
    steps = visit.table.step
    visit.enter("replay-2")
    assert visit.shown == "ResolutionScene"
    assert "Round 2 of 3" in visit.pilot.labels()
    visit.pilot.click("end")
    visit.pilot.click("onward")

    assert visit.shown == "OutcomeScene"
    assert visit.table.step == steps


def test_the_outcome_leads_to_the_menu_and_to_the_same_start_again():
    """Both ways out are the ones the coordinator was given."""
    went = []
    visit = Visit(leave=lambda: went.append("menu"), again=lambda: went.append("again"))
    played(visit, by_mouse)
    visit.pilot.click("again")
    visit.pilot.click("onward")

    assert went == ["again", "menu"]


def test_the_planning_of_all_seats_of_a_player_follows_one_cover():
    """Ann plans for both her seats in turn without being covered in between."""
    visit = Visit()
    visit.to_planning()
    assert "North government" in visit.pilot.labels()
    visit.pilot.click("onward")

    assert isinstance(visit.pilot.scene, PlanningScene)
    assert "Radio" in visit.pilot.labels()
