"""The window and its loop: draws only when something changed, sleeps when nothing does."""

from __future__ import annotations

import os
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import pygame

from game.session.clock import SystemClock
from game.ui.canvas import Canvas, Supplies
from game.ui.painter import Painter
from game.ui.preferences import Preferences
from game.ui.scene import Scene
from game.ui.stack import Stack

NAME = "Nine Tracks"
WINDOW = (1280, 720)
SMALLEST_WINDOW = (640, 480)
IDLE_SECONDS = 0.05
"""Between two looks at the events when nothing moves: 20 times a second."""
FRAME_SECONDS = 1 / 60
AWAKE_SECONDS = 0.4
"""For so long after an event the loop keeps to frames, so that typing feels immediate."""


class NoWindowError(RuntimeError):
    """No window can be opened; the message says so to the person who started the game."""


class WrongPygameError(NoWindowError):
    """The pygame that is installed is not pygame-ce."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """What the program around the window does for it."""

    keep_preferences: Callable[[Preferences], None] = lambda _: None
    keep_screenshot: Callable[[pygame.Surface], str] = lambda _: ""
    """Save a picture and return the sentence that says where."""
    help_scene: Callable[[], Scene[Any]] | None = None
    """Make what F1 shows wherever a scene has no help of its own."""


def check_pygame() -> None:
    """Make sure that pygame is the community edition.

    Raises:
        WrongPygameError: with a sentence for the person who installed it.
    """
    if not getattr(pygame, "IS_CE", False):
        raise WrongPygameError(
            "Nine Tracks needs pygame-ce, but the older pygame is installed. "
            "Please run: pip uninstall pygame, then pip install --force-reinstall pygame-ce.",
        )


def open_display() -> None:
    """Get hold of the screen.

    Raises:
        NoWindowError: when there is none; SDL by itself would then draw where nobody can see.
    """
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
    try:
        pygame.display.init()
    except pygame.error as error:
        raise NoWindowError(f"No window can be opened here: {error}.") from error
    unseen = pygame.display.get_driver() in ("offscreen", "dummy")
    if unseen and not os.environ.get("SDL_VIDEODRIVER"):
        pygame.display.quit()
        raise NoWindowError("No window can be opened here: the screen does not answer.")


def open_window(size: tuple[int, int], kind: int) -> pygame.Surface:
    """Open the window, or give it another size; the system may decide on a size of its own.

    Args:
        size: Width and height in pixels; ``(0, 0)`` for all of the screen.
        kind: ``pygame.RESIZABLE`` or ``pygame.FULLSCREEN``.
    """
    with warnings.catch_warnings():
        # The surface tells which size it became, so nobody needs to be warned of it.
        warnings.filterwarnings("ignore", "Requested window", RuntimeWarning)
        surface = pygame.display.set_mode(size, kind)
        if kind == pygame.RESIZABLE and surface.get_size() != size:
            # Coming from full screen, SDL takes on a size only when it is asked again.
            surface = pygame.display.set_mode(size, kind)
    return surface


class App:
    """One window with a stack of scenes, from the first frame to the last."""

    def __init__(
        self, first: Scene[Any], preferences: Preferences, hooks: Hooks | None = None
    ) -> None:
        """Open the window and stand on a first scene.

        Raises:
            NoWindowError: when there is no screen, or another pygame is installed.
        """
        check_pygame()
        open_display()
        pygame.display.set_caption(NAME)
        pygame.key.set_repeat(400, 40)
        self.hooks = hooks or Hooks()
        self._painter = Painter()
        self._supplies = Supplies(SystemClock())
        self._awake_until = 0.0
        self._window = WINDOW
        """The size to come back to from full screen."""
        self.stack = Stack(first, self._open(preferences), self._command)
        self.stack.resize(self.stack.canvas)

    def run(self) -> None:
        """Run until the window is closed or a scene quits."""
        while self.stack.running:
            began = time.monotonic()
            self.frame()
            pause = FRAME_SECONDS if self._awake(began) else IDLE_SECONDS
            time.sleep(max(0.0, began + pause - time.monotonic()))
        pygame.display.quit()

    def frame(self) -> None:
        """Take the events, let the scenes look outside, and draw what changed."""
        for event in pygame.event.get():
            self._awake_until = time.monotonic() + AWAKE_SECONDS
            self._event(event)
        stack = self.stack
        before = stack.preferences
        stack.tick()
        self._name_window()
        self._say_what_is_missing()
        if stack.preferences != before:
            self._preferences_changed(before)
        if stack.changed:
            self._painter.paint(stack)
            pygame.display.flip()
        elif stack.motion.moving():
            pygame.display.update(self._painter.paint_moving(stack))

    def _awake(self, now: float) -> bool:
        stack = self.stack
        return stack.motion.moving() or stack.top.scene.busy or now < self._awake_until

    def _open(self, preferences: Preferences) -> Canvas:
        if preferences.full_screen:
            surface = open_window((0, 0), pygame.FULLSCREEN)
        else:
            surface = open_window(self._window, pygame.RESIZABLE)
        return Canvas(surface, preferences, self._supplies)

    def _event(self, event: pygame.event.Event) -> None:
        before = self.stack.preferences
        if event.type == pygame.QUIT:
            self.stack.quit()
        elif event.type == pygame.VIDEORESIZE:
            self.stack.resize(Canvas(self._grown(event.size), before, self._supplies))
        elif event.type in (pygame.WINDOWEXPOSED, pygame.WINDOWSHOWN):
            self.stack.changed = True
        else:
            self.stack.handle(event)
        self._preferences_changed(before)

    def _grown(self, size: tuple[int, int]) -> pygame.Surface:
        """Return the window's surface, made larger again if it is too small to be usable."""
        least = (max(size[0], SMALLEST_WINDOW[0]), max(size[1], SMALLEST_WINDOW[1]))
        if least != tuple(size):
            return open_window(least, pygame.RESIZABLE)
        return pygame.display.get_surface() or open_window(least, pygame.RESIZABLE)

    def _preferences_changed(self, before: Preferences) -> None:
        preferences = self.stack.preferences
        if preferences == before:
            return
        if preferences.full_screen != before.full_screen:
            if preferences.full_screen:
                self._window = pygame.display.get_window_size()
            self.stack.resize(self._open(preferences))
        self.hooks.keep_preferences(preferences)

    def _name_window(self) -> None:
        title = self.stack.top.scene.title
        caption = f"{title} · {NAME}" if title not in ("", NAME) else NAME
        if pygame.display.get_caption()[0] != caption:
            pygame.display.set_caption(caption)

    def _say_what_is_missing(self) -> None:
        notices = self._supplies.notices.take()
        if notices:
            self.stack.notify(" ".join(notices))

    def _command(self, binding: str) -> bool:
        """Do what a key asks for that no scene answered."""
        now = self.stack.preferences
        match binding:
            case "full screen":
                self.stack.change(replace(now, full_screen=not now.full_screen))
            case "mute":
                self.stack.change(replace(now, muted=not now.muted))
                self.stack.notify("Sound is off." if not now.muted else "Sound is on.")
            case "larger text" | "smaller text":
                direction = 1 if binding == "larger text" else -1
                self.stack.change(replace(now, text_scale=now.next_text_scale(direction)))
            case "screenshot":
                self.stack.notify(self.hooks.keep_screenshot(self.stack.canvas.surface.copy()))
            case "help" if self.hooks.help_scene is not None:
                self.stack.push(self.hooks.help_scene())
            case _:
                return False
        return True
