"""The adviser at the table: on a key, one press does the move, and the review holds it to it."""

from game.session.setup import Player
from game.session.table import Table
from game.ui.present.advice import looked_back
from tests import tiny
from tests.ui.table.company import Visit, table
from tests.ui.whole import assert_one_primary_button, assert_whole

NORTH = "north_government"
OTHERS = ("south_government", "mediators", "radio")


def alone(journal=None, **changes):
    """Start a session of one person with an adviser."""
    usual = {
        "players": (Player("Ann", (NORTH,)),),
        "bots": dict.fromkeys(OTHERS, "normal"),
        "adviser": True,
    }
    return tiny.table(journal, **{**usual, **changes})


def to_planning(at=None):
    """Go to the hand of the one player."""
    visit = Visit(at or alone())
    visit.to_planning()
    return visit


def words(visit):
    """Everything that a reader would read, as one text."""
    return " ".join(visit.pilot.labels())


def test_on_a_key_moves_are_named_and_nothing_is_done():
    """Looking and closing again leaves everything as it was."""
    visit = to_planning()
    steps = visit.table.step
    visit.pilot.press("a")
    assert visit.shown == "AdviserScene"
    assert "What I expect" in words(visit)
    assert "What I doubt" in words(visit)
    assert {"do-0", "do-1", "do-2"} <= set(visit.pilot.ids())
    assert_whole(visit.pilot)
    assert_one_primary_button(visit.pilot)
    visit.pilot.press("a")

    assert visit.shown == "PlanningScene"
    assert visit.table.step == steps


def test_enter_does_the_first_move():
    """It is the ordinary action of the table; then the hand is there again."""
    visit = to_planning()
    visit.pilot.press("a", "return")

    assert visit.shown == "PlanningScene"
    assert len(visit.table.state.commitments[0]) == 1


def test_waiting_can_be_chosen_too():
    """To keep the influence means to be ready, and the round goes on."""
    visit = to_planning()
    for _ in range(3):
        visit.pilot.press("a")
        if "Ready" in visit.pilot.labels():
            at = [visit.pilot.node(f"do-{n}").label for n in range(3)].index("Ready")
            visit.pilot.click(f"do-{at}")
            break
        visit.pilot.press("return")

    assert visit.table.state.ready[0]
    assert visit.shown == "ReadyScene"


def test_in_talks_it_is_there_for_somebody_alone():
    """There is nobody else who could look on."""
    everybody_else = dict.fromkeys(sorted(set(tiny.SEATS) - {"radio"}), "normal")
    visit = Visit(alone(players=(Player("Ann", ("radio",)),), bots=everybody_else))
    visit.pilot.click("skip")
    visit.pilot.click("onward")
    visit.pilot.press("a")
    assert visit.shown == "AdviserScene"
    visit.pilot.press("return")

    assert visit.shown == "TalksScene"
    assert visit.table.state.themes[-1]


def test_at_a_table_of_several_it_speaks_only_behind_the_cover():
    """Switched on for a class, it is not offered before everybody's eyes."""
    visit = Visit(table(adviser=True))
    visit.pilot.click("skip")
    visit.pilot.click("onward")
    assert "adviser" not in visit.pilot.ids()
    visit.pilot.click("onward")
    visit.pilot.click("onward")

    assert "adviser" in visit.pilot.ids()


def test_as_usual_a_table_has_none():
    """Neither the button nor the key does anything."""
    visit = Visit(table())
    visit.to_planning()
    visit.pilot.press("a")

    assert "adviser" not in visit.pilot.ids()
    assert visit.shown == "PlanningScene"


def to_review(visit):
    """Lay what the adviser names first, and go to the review."""
    visit.pilot.press("a", "return", "n")
    visit.pilot.click("onward")
    visit.enter("end")
    visit.enter("onward")
    assert visit.shown == "ReviewScene"


def test_the_review_shows_where_it_was_right():
    """What was expected stands beside what came, and the next round can still ask."""
    visit = to_planning()
    to_review(visit)
    visit.pilot.press("a")
    assert visit.shown == "LookBackScene"
    assert "The adviser was" in words(visit)
    assert "expected" in words(visit)
    assert_whole(visit.pilot)
    visit.pilot.press("a")
    for _ in range(2):
        visit.pilot.click("onward")
    visit.pilot.press("a")

    visit.pilot.click("look-back")
    assert "The adviser was" in words(visit)


def test_what_was_advised_is_found_again_from_the_journal(tmp_path):
    """Nothing of it is written down; after the program ended it is told in the same words."""
    visit = to_planning(alone(tmp_path / "one.jsonl"))
    to_review(visit)
    again = Table.resume(tmp_path / "one.jsonl", tiny.TinyLibrary())
    told = looked_back(visit.table, NORTH, 1)

    assert told[0]
    assert told == looked_back(again, NORTH, 1)
    assert again.setup.adviser


def test_a_card_that_was_taken_back_is_not_accounted_for():
    """Only what was turned over counts; a card nobody advised is told as such."""
    visit = to_planning()
    visit.pilot.press("a", "return", "ctrl+z")
    worst = max(visit.table.state.hands[0])
    visit.pilot.click(f"card-{worst}")
    visit.pilot.click("commit")
    visit.pilot.click("onward")
    visit.pilot.click("onward")
    accounts, others = looked_back(visit.table, NORTH, 1)

    assert len(accounts) + len(others) == 1
