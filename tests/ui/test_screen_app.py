"""The window and its loop, with a display that shows nothing and no sound at all."""

from __future__ import annotations

import os
import subprocess
import sys

import pygame
import pytest

from game.ui import app as app_module
from game.ui.app import App, Hooks, WrongPygameError, check_pygame
from game.ui.dialog import Choice, Dialog
from game.ui.preferences import Preferences
from tests.ui.gallery import BoardScene, ControlsScene


def _key(key: int, text: str = "") -> None:
    pygame.event.post(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode=text))
    pygame.event.post(pygame.event.Event(pygame.KEYUP, key=key))


@pytest.fixture
def frames(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that grows with each picture shown: ``whole`` or ``part``."""
    shown: list[str] = []
    monkeypatch.setattr(pygame.display, "flip", lambda: shown.append("whole"))
    monkeypatch.setattr(pygame.display, "update", lambda _: shown.append("part"))
    return shown


def test_nothing_is_drawn_while_nothing_changes(frames: list[str]) -> None:
    """The first frame draws all; the next ones draw nothing until something happens."""
    app = App(BoardScene(), Preferences())
    pygame.event.clear()
    app.stack.changed = True
    for _ in range(5):
        app.frame()

    assert frames == ["whole"]

    app.stack.motion.start("trust", 10, 42)
    app.frame()

    assert frames == ["whole", "part"]


def test_text_size_theme_and_mute_are_handed_to_be_kept() -> None:
    """Keys change the preferences, and whoever keeps them is told each time."""
    kept: list[Preferences] = []
    app = App(ControlsScene(), Preferences(), Hooks(keep_preferences=kept.append))
    pygame.event.clear()
    _key(pygame.K_PLUS, "+")
    _key(pygame.K_m, "m")
    app.frame()

    assert [(one.text_scale, one.muted) for one in kept] == [(1.25, False), (1.25, True)]
    assert app.stack.canvas.metrics.text_scale == 1.25


def test_full_screen_comes_and_goes() -> None:
    """F11 opens the window anew and lays everything out for its size."""
    app = App(ControlsScene(), Preferences())
    pygame.event.clear()
    _key(pygame.K_F11)
    app.frame()

    assert app.stack.preferences.full_screen
    assert app.stack.canvas.area.size == pygame.display.get_window_size()

    _key(pygame.K_F11)
    app.frame()

    assert not app.stack.preferences.full_screen


def test_the_window_comes_back_from_full_screen_in_its_size() -> None:
    """Whoever had a window of their own size finds it again after F11 twice."""
    app = App(ControlsScene(), Preferences())
    pygame.display.set_mode((1100, 700), pygame.RESIZABLE)
    pygame.event.clear()
    for _ in range(2):
        _key(pygame.K_F11)
        app.frame()

    assert app.stack.canvas.area.size == (1100, 700)


def test_the_name_of_the_game_stands_once_in_the_title_of_the_window() -> None:
    """The menu is called like the game; other scenes are named before it."""
    app = App(ControlsScene(), Preferences())
    captions = []
    for title in ("Nine Tracks", "Talks", ""):
        app.stack.top.scene.title = title
        app.frame()
        captions.append(pygame.display.get_caption()[0])

    assert captions == ["Nine Tracks", "Talks · Nine Tracks", "Nine Tracks"]


def test_help_and_screenshot_come_from_the_program() -> None:
    """F1 opens what the program offers, F12 hands over the picture and shows the answer."""
    sizes: list[tuple[int, int]] = []

    def keep(picture: pygame.Surface) -> str:
        sizes.append(picture.get_size())
        return "Saved."

    hooks = Hooks(
        keep_screenshot=keep,
        help_scene=lambda: Dialog("Help", "Here it is.", [Choice("back", "Back")]),
    )
    app = App(ControlsScene(), Preferences(), hooks)
    pygame.event.clear()
    _key(pygame.K_F12)
    app.frame()

    assert sizes == [app.stack.canvas.area.size]
    assert app.stack.notice == "Saved."

    _key(pygame.K_F1)
    app.frame()

    assert app.stack.top.scene.title == "Help"


def test_closing_the_window_ends_the_loop() -> None:
    """The loop returns after a request to quit."""
    app = App(ControlsScene(), Preferences())
    pygame.event.post(pygame.event.Event(pygame.QUIT))
    app.run()

    assert not app.stack.running


def test_the_older_pygame_is_named_with_its_cure(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever has the wrong edition reads which one is needed and how to get it."""
    monkeypatch.delattr(app_module.pygame, "IS_CE")

    with pytest.raises(WrongPygameError, match="pygame-ce"):
        check_pygame()


def test_no_sound_device_is_no_error() -> None:
    """With a sound driver that does not exist, the window opens and draws all the same."""
    program = (
        "from game.ui.app import App; from game.ui.preferences import Preferences\n"
        "from tests.ui.gallery import ControlsScene\n"
        "App(ControlsScene(), Preferences()).frame(); print('drawn')"
    )
    environment = {**os.environ, "SDL_AUDIODRIVER": "nothing", "SDL_VIDEODRIVER": "dummy"}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout.splitlines()[-1:] == ["drawn"], done.stderr
