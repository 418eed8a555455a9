"""Settings: seen at once, kept on the disk, and there again after a restart."""

import json

from game.session.settings import load_settings, save_settings
from game.ui.play import Window, plain_preferences, preferences_from
from game.ui.preferences import Preferences
from game.ui.scenes.front.help import Help
from game.ui.scenes.front.settings import SettingsPage
from tests.ui.front.house import SHIPPED, folders
from tests.ui.pilot import Pilot


def settings_page():
    """Return a person before the settings."""
    return Pilot(SettingsPage(lambda: "The folder is here"))


def test_every_change_is_seen_at_once():
    """Text size, colours, movement, sound and a key change the preferences of the screen."""
    pilot = settings_page()
    pilot.click("theme-dark")
    pilot.click("animations-off")
    pilot.click("sound")
    pilot.stack.focus("key-log")
    pilot.press("return")
    pilot.stack.focus("option-x")
    pilot.press("return")
    pilot.stack.focus("text-size")
    pilot.press("right")

    now = pilot.stack.preferences
    assert (now.theme, now.animations, now.muted, now.text_scale) == ("dark", "off", True, 1.25)
    assert dict(now.keys) == {"log": "x"}


def test_a_key_that_is_taken_is_not_offered():
    """Two things never hang on one key."""
    pilot = settings_page()
    pilot.stack.focus("key-log")
    pilot.press("return")

    assert "option-m" not in pilot.ids()
    assert "option-l" in pilot.ids()


def test_settings_survive_a_restart(tmp_path):
    """What was kept by one window is how the next one begins; other values stay in the file."""
    home = folders(tmp_path)
    save_settings(home.settings, {"something_else": 1})
    wanted = Preferences(1.5, "high contrast", "fast", muted=True, keys={"log": "x"})
    Window(SHIPPED, home)._keep_preferences(wanted)
    found = preferences_from(load_settings(home.settings))

    assert plain_preferences(found) == plain_preferences(wanted)
    assert json.loads(home.settings.read_text("utf-8"))["something_else"] == 1


def test_settings_that_make_no_sense_are_as_usual(tmp_path):
    """A file written by hand can be wrong in every value without any harm."""
    file = folders(tmp_path).settings
    save_settings(file, {"text_scale": 90.0, "theme": "pink", "animations": 3, "keys": {"log": 1}})
    found = preferences_from(load_settings(file))

    assert plain_preferences(found) == plain_preferences(Preferences(text_scale=2.0))


def test_help_finds_a_word():
    """Typing in the search field leaves only entries that hold what was typed."""
    pilot = Pilot(Help("words"))
    before = sum(node.startswith("term-") for node in pilot.ids())
    pilot.click("search")
    pilot.type("grievance")
    labels = [node.label for node in pilot.stack.top.nodes if node.id.startswith("term-")]

    assert 0 < len(labels) < before
    assert "Grievance" in labels
