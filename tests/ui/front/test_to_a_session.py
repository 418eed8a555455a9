"""From the menu to a running session, by keys alone and by mouse alone."""

import pytest

from game.session.setup import Takeover
from game.session.shelf import saved_sessions
from game.ui.scenes.front.menu import Menu
from game.ui.scenes.front.picker import Picker
from game.ui.scenes.front.questions import Questions
from game.ui.scenes.front.setup import SetUp
from game.ui.scenes.table.introduction import IntroductionScene
from tests.ui.front.house import SEED, folders, visitor


def started(home):
    """Return the set-up of the one session on the shelf."""
    (saved,) = saved_sessions(folders(home).sessions)
    return saved.setup


def tab_to(pilot, node_id):
    """Press Tab until a node has the focus."""
    for _ in range(80):
        if pilot.focus == node_id:
            return
        pilot.press("tab")
    pytest.fail(f"Tab never reaches {node_id}; it stops at {pilot.focus}")


def test_keys_alone_lead_to_a_session(tmp_path):
    """Tab and Enter reach a started session, which is on the shelf with the seed shown."""
    pilot = visitor(tmp_path)
    tab_to(pilot, "new")
    pilot.press("return")
    pilot.press("return")
    tab_to(pilot, "people")
    pilot.press("left", "left")
    tab_to(pilot, "next")
    pilot.press("return")
    tab_to(pilot, "name-0")
    pilot.type(" and Ana")
    tab_to(pilot, "start")
    pilot.press("return")

    setup = started(tmp_path)
    assert isinstance(pilot.scene, IntroductionScene)
    assert setup.seed == SEED
    assert [player.name for player in setup.players] == ["Player 1 and Ana", "Player 2"]


def test_the_mouse_alone_leads_to_a_session(tmp_path):
    """Clicks reach a started session; a seat goes to the player or bot that was clicked."""
    pilot = visitor(tmp_path)
    pilot.click("new")
    pilot.click("choose")
    pilot.click("next")
    pilot.click("seat-sorrelin_government")
    pilot.click("option-random")
    pilot.click("start")

    setup = started(tmp_path)
    assert isinstance(pilot.scene, IntroductionScene)
    assert setup.bots["sorrelin_government"] == "random"
    assert all("sorrelin_government" not in player.seats for player in setup.players)


def test_enter_alone_takes_what_is_proposed(tmp_path):
    """Every page begins at its main button, so Enter leads from page to page."""
    pilot = visitor(tmp_path)
    pilot.click("new")
    kinds = [type(pilot.scene)]
    for _ in range(3):
        pilot.press("return")
        kinds.append(type(pilot.scene))

    assert kinds == [Picker, Questions, SetUp, IntroductionScene]


def test_escape_goes_back_page_by_page_and_never_out(tmp_path):
    """Esc closes the page on top; on the menu it asks, and staying stays."""
    pilot = visitor(tmp_path)
    pilot.click("new")
    pilot.press("return", "return")
    pilot.press("escape", "escape", "escape")
    at_menu = type(pilot.scene)
    pilot.press("escape")
    pilot.click("choice-stay")

    assert at_menu is Menu
    assert isinstance(pilot.scene, Menu)
    assert pilot.stack.running


def test_quit_asks_and_then_quits(tmp_path):
    """Quit needs two presses, so nobody leaves by a slip."""
    pilot = visitor(tmp_path)
    pilot.click("quit")
    asked = pilot.stack.running
    pilot.click("choice-quit")

    assert asked
    assert not pilot.stack.running


def test_a_session_left_is_the_first_thing_to_continue(tmp_path):
    """Back in the menu, Continue stands first, and resumes without a question."""
    pilot = visitor(tmp_path)
    before = "continue" in pilot.ids()
    pilot.click("new")
    pilot.press("return", "return", "return")
    pilot.click("leave")
    first, label = pilot.focus, pilot.node("continue").label
    pilot.press("return")

    assert not before
    assert first == "continue"
    assert "round 1 of" in label.lower()
    assert not isinstance(pilot.scene, Menu)


def test_an_empty_name_is_refused_in_words_until_it_is_typed(tmp_path):
    """The start button says what is missing and starts nothing."""
    pilot = visitor(tmp_path)
    pilot.click("new")
    pilot.press("return", "return")
    pilot.click("name-0")
    pilot.press(*["backspace"] * len("Player 1"))
    pilot.click("start")

    assert "no name" in pilot.notice
    assert isinstance(pilot.scene, SetUp)
    assert not saved_sessions(folders(tmp_path).sessions)


def test_names_typed_are_kept_when_one_goes_back(tmp_path):
    """Back to the questions and forth again, the players are called what they were called."""
    pilot = visitor(tmp_path)
    pilot.click("new")
    pilot.press("return", "return")
    pilot.click("name-1")
    pilot.type("Zoe")
    typed = pilot.node("name-1").entry.text
    pilot.press("escape", "return")

    assert isinstance(pilot.scene, SetUp)
    assert typed.endswith("Zoe")
    assert pilot.node("name-1").entry.text == typed
    assert pilot.node("name-0").entry.text == "Player 1"


def test_a_demo_is_watched_and_not_kept(tmp_path):
    """Bots hold every seat, and the shelf stays as it was."""
    pilot = visitor(tmp_path)
    pilot.click("demo")
    pilot.click("choose")

    assert isinstance(pilot.scene, IntroductionScene)
    assert not saved_sessions(folders(tmp_path).sessions)


def test_what_cannot_be_saved_can_still_be_played(tmp_path):
    """Where the shelf cannot be written, a page says so and offers to play without saving."""
    blocked = folders(tmp_path).sessions
    blocked.parent.mkdir(parents=True, exist_ok=True)
    blocked.write_text("a file where the folder should be", "utf-8")
    pilot = visitor(tmp_path)
    pilot.click("new")
    pilot.press("return", "return", "return")
    told = pilot.labels()
    pilot.click("unsaved")

    assert any(str(blocked) in label for label in told)
    assert isinstance(pilot.scene, IntroductionScene)


def test_the_limit_for_somebody_silent_is_set_up_with_their_bot(tmp_path):
    """Sliders and a button say when which bot takes over; somebody alone is not asked."""
    pilot = visitor(tmp_path)
    pilot.click("new")
    pilot.press("return")
    pilot.click("next")
    pilot.click("add") if "silence-minutes" not in pilot.ids() else None
    tab_to(pilot, "silence-minutes")
    pilot.press("right", "right", "right")
    tab_to(pilot, "silence-rounds")
    pilot.press("right")
    pilot.click("silence-level")
    pilot.click("option-hard")
    chosen = pilot.scene.setup.takeover

    assert chosen == Takeover(3, 2, "hard")


def test_somebody_alone_has_an_adviser_and_a_class_has_none_unless_it_is_switched_on(tmp_path):
    """The switch follows the number of players until it is pressed."""
    pilot = visitor(tmp_path)
    pilot.click("new")
    pilot.press("return")
    pilot.click("next")
    assert len(pilot.scene.setup.players) > 1
    usual = pilot.scene.setup.adviser
    while len(pilot.scene.setup.players) > 1:
        pilot.click("remove-0")
    alone = pilot.scene.setup.adviser
    tab_to(pilot, "adviser")
    pilot.press("return")

    assert (usual, alone, pilot.scene.setup.adviser) == (False, True, False)
    assert "silence-minutes" not in pilot.ids()
