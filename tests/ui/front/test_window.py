"""The window: it opens at the menu, keeps pictures, and outlives a mistake of the game."""

import pygame
import pytest

from game.content.resources import shipped
from game.session.setup import Setup
from game.ui import gallery
from game.ui.play import Window, open_folder, run_window
from game.ui.preferences import Preferences
from game.ui.scene import Scene
from game.ui.scenes.bargaining import samples as bargaining_samples
from game.ui.scenes.bargaining import samples_of_systems as systems_samples
from game.ui.scenes.front import samples as front_samples
from game.ui.scenes.front.menu import Menu
from game.ui.scenes.front.problem import ProblemPage
from game.ui.scenes.lessons import samples as lessons_samples
from game.ui.scenes.table import samples as table_samples
from game.ui.scenes.table.introduction import IntroductionScene
from tests.ui.front.house import SHIPPED, folders, front, library
from tests.ui.pilot import Pilot


class Failing(Scene[None]):
    """A scene with a mistake in it."""

    def build(self, _canvas):
        """Show nothing."""
        return []

    def tick(self):
        """Fail as a mistake of our own would."""
        raise ZeroDivisionError("our own mistake")


def closed_by(monkeypatch, kind):
    """Close the window when a scene of this kind, or a crash, is looked at; return what was."""
    seen = []

    def tick(scene):
        seen.append(type(scene))
        scene.host.quit()

    monkeypatch.setattr(kind, "tick", tick)
    monkeypatch.setattr(ProblemPage, "tick", tick)
    return seen


def test_a_mistake_of_the_game_becomes_a_page(tmp_path):
    """A crash ends in a plain page with the path of a log that holds the cause."""
    window = Window(SHIPPED, folders(tmp_path))
    page = window.run(Failing(), None)
    pilot = Pilot(page)
    told = pilot.labels()
    pilot.click("menu")
    log = folders(tmp_path).logs / "crash.txt"

    assert isinstance(page, ProblemPage)
    assert str(log) in told
    assert "our own mistake" in log.read_text("utf-8")
    assert isinstance(pilot.scene, Menu)


def test_the_window_opens_at_the_menu_and_closes(tmp_path, monkeypatch):
    """Closing the window ends the program with 0."""
    seen = closed_by(monkeypatch, Menu)

    assert run_window(SHIPPED, folders(tmp_path)) == 0
    assert seen == [Menu]


def test_a_demo_opens_at_its_session(tmp_path, monkeypatch):
    """With a set-up of bots the first scene is that session, not the menu."""
    seen = closed_by(monkeypatch, IntroductionScene)
    scenario = library(*SHIPPED).pack("river_opener", 4).scenario
    setup = Setup("river_opener", 4, 7).with_bots(scenario, "normal")
    run_window([shipped("scenarios")], folders(tmp_path), setup)

    assert seen == [IntroductionScene]


def test_pictures_of_the_screen_never_replace_one_another(tmp_path):
    """Two presses of F12 leave two files, and the sentence says where."""
    window = Window(SHIPPED, folders(tmp_path))
    picture = pygame.Surface((20, 10))
    told = [window._keep_screenshot(picture) for _ in range(2)]
    files = sorted((tmp_path / "screenshots").iterdir())

    assert len(files) == 2
    assert [str(file) in sentence for file, sentence in zip(files, told, strict=True)] == [True] * 2


def test_a_folder_that_cannot_be_shown_is_named(tmp_path, monkeypatch):
    """Where the system has no window for folders, the path is said instead."""
    monkeypatch.setattr("webbrowser.open", lambda _address: False)

    assert str(tmp_path / "new") in open_folder(tmp_path / "new")
    assert (tmp_path / "new").is_dir()


@pytest.mark.parametrize(("speed", "moves"), [("normal", True), ("off", False)])
def test_the_menu_is_alive_unless_movement_is_off(tmp_path, speed, moves):
    """A spark runs now and then; with animations off nothing ever moves."""
    menu = front(tmp_path).menu
    menu._in_front = lambda: True
    pilot = Pilot(menu, preferences=Preferences(animations=speed))
    pilot.stack.motion.speed = speed
    for _ in range(200):
        pilot.wait(0.05)
        if pilot.stack.motion.moving():
            break

    assert pilot.stack.motion.moving() is moves
    assert bool(menu.animate(pilot.stack.canvas, pilot.stack.top.nodes)) is moves


def test_every_screen_can_be_drawn_into_a_file(tmp_path):
    """The gallery names screens without doubles and draws each at the size asked for."""
    names = [
        *front_samples.SAMPLES,
        *table_samples.SAMPLES,
        *bargaining_samples.SAMPLES,
        *systems_samples.SAMPLES,
        *lessons_samples.SAMPLES,
    ]
    gallery.save_picture("menu", (640, 480), tmp_path / "menu.png", SHIPPED)

    assert len(names) == len(set(names))
    assert gallery.screen_names() == tuple(names)
    assert pygame.image.load(tmp_path / "menu.png").get_size() == (640, 480)


def test_a_picture_that_cannot_be_written_says_where(tmp_path):
    """The error names the file."""
    with pytest.raises(OSError, match=r"gone") as caught:
        gallery.save_picture("menu", (64, 48), tmp_path / "gone" / "menu.png", SHIPPED)

    assert "gone" in str(caught.value.filename)
