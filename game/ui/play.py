"""The window put together: content, settings, saved sessions, pages, and what F12 does."""

from __future__ import annotations

import webbrowser
from collections.abc import Callable, Sequence
from functools import cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pygame

from game.content.library import Library, load_library
from game.session.crashes import keep_crash
from game.session.paths import Folders
from game.session.saving import NotSaved
from game.session.settings import Settings, load_settings, save_settings
from game.session.setup import Setup
from game.ui.app import App, Hooks
from game.ui.preferences import Preferences, Speed
from game.ui.scene import Scene
from game.ui.scenes.front.flow import Front, House
from game.ui.scenes.front.help import Help
from game.ui.scenes.front.menu import Menu
from game.ui.scenes.front.problem import ProblemPage
from game.ui.scenes.front.troubles import crashed
from game.ui.theme import THEMES
from game.ui.ways import Way
from game.wording.language import _

_SPEEDS: tuple[Speed, ...] = ("off", "fast", "normal")


def run_window(
    content: Sequence[Path],
    folders: Folders,
    demo: Setup | None = None,
    journal: Path | None = None,
    lesson: tuple[str, str] | None = None,
) -> int:
    """Open the window at the menu, a session of bots or a lesson, and run until it is closed.

    After a mistake of the game itself a page says so and leads back to the menu.

    Args:
        content: The folders of scenarios.
        folders: Where settings, sessions, the cache and logs are kept.
        demo: The session to show, with a bot in every seat.
        journal: Where that session is kept; None for nowhere.
        lesson: The lesson to begin with, and the seat to play it from.
    """
    window = Window(content, folders)
    first: Scene[Any] | None = window.front.menu
    begin: Callable[[], None] | None = None
    if demo is not None:
        begin = partial(window.front.start, demo, journal)
    elif lesson is not None:
        begin = partial(window.front.play_lesson, *lesson)
    while first is not None:
        first = window.run(first, begin)
        begin = None
    return 0


class Window:
    """Everything that lives as long as the program."""

    def __init__(self, content: Sequence[Path], folders: Folders) -> None:
        """Load settings and content; open nothing yet."""
        self._folders = folders
        self._settings = load_settings(folders.settings)
        self._app: App | None = None
        self.front = Front(
            House(_library(content, folders.cache), folders, open_folder),
            self._in_front,
        )

    @property
    def preferences(self) -> Preferences:
        """Return how the screen shows itself, as it was kept last."""
        return preferences_from(self._settings)

    def run(self, first: Scene[Any], begin: Callable[[], None] | None) -> Scene[Any] | None:
        """Run until the window is closed; return the page to show after a crash, else None.

        Raises:
            NoWindowError: When no window can be opened.
        """
        self._app = App(first, self.preferences, self._hooks())
        try:
            self._say(self._settings.notice)
            if begin is not None:
                begin()
            self._app.run()
        except Exception as error:  # noqa: BLE001 - whatever it is, a player gets a sentence
            return self._crash_page(error)
        return None

    def _hooks(self) -> Hooks:
        return Hooks(self._keep_preferences, self._keep_screenshot, Help)

    def _in_front(self, menu: Menu) -> bool:
        return self._app is not None and self._app.stack.top.scene is menu

    def _say(self, sentence: str) -> None:
        if sentence and self._app is not None:
            self._app.stack.notify(sentence)

    def _keep_preferences(self, preferences: Preferences) -> None:
        values = {**self._settings.values, **plain_preferences(preferences)}
        self._settings = Settings(values)
        try:
            save_settings(self._folders.settings, values)
        except NotSaved as error:
            self._say(str(error))

    def _keep_screenshot(self, picture: pygame.Surface) -> str:
        folder = self._folders.sessions.parent / "screenshots"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            file = _free_file(folder)
            pygame.image.save(picture, file)
        except (OSError, pygame.error) as error:
            return _("No picture was kept: {error}.").format(error=error)
        return _("A picture of the screen is in {file}").format(file=file)

    def _crash_page(self, error: Exception) -> Scene[Any]:
        page: list[Scene[Any]] = []
        back = Way("menu", _("Back to the menu"), lambda: self._to_menu(page[0]), "back")
        page.append(ProblemPage(crashed(error, keep_crash(error, self._folders.logs)), back))
        return page[0]

    def _to_menu(self, page: Scene[Any]) -> None:
        page.host.replace(self.front.menu)


def _library(content: Sequence[Path], cache_folder: Path) -> Callable[[], Library]:
    return cache(partial(load_library, tuple(content), cache_folder))


def _free_file(folder: Path) -> Path:
    number = 1
    while (file := folder / f"nine-tracks-{number:03}.png").exists():
        number += 1
    return file


def open_folder(folder: Path) -> str:
    """Show a folder in the system's own window; return a sentence that says where it is."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        opened = webbrowser.open(folder.as_uri())
    except (OSError, webbrowser.Error):
        opened = False
    words = _("The folder is open: {folder}") if opened else _("The folder is {folder}")
    return words.format(folder=folder)


def preferences_from(settings: Settings) -> Preferences:
    """Read the preferences; what is missing or makes no sense is as usual."""
    usual = Preferences()
    scale = settings.get("text_scale", usual.text_scale)
    theme = settings.get("theme", usual.theme)
    spoken = settings.get("animations", str(usual.animations))
    keys = settings.get("keys", dict[str, Any]())
    return Preferences(
        text_scale=max(1.0, min(2.0, scale)),
        theme=theme if theme in THEMES else usual.theme,
        animations=next((speed for speed in _SPEEDS if speed == spoken), usual.animations),
        full_screen=settings.get("full_screen", usual.full_screen),
        muted=settings.get("muted", usual.muted),
        keys=MappingProxyType({name: key for name, key in keys.items() if isinstance(key, str)}),
    )


def plain_preferences(preferences: Preferences) -> dict[str, Any]:
    """Return the preferences as plain values for the file of settings."""
    return {
        "text_scale": preferences.text_scale,
        "theme": preferences.theme,
        "animations": preferences.animations,
        "full_screen": preferences.full_screen,
        "muted": preferences.muted,
        "keys": dict(preferences.keys),
    }
