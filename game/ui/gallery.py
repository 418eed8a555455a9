"""Every screen by name, drawn from the game itself with the same data each time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pygame

from game.content.library import load_library
from game.ui.picture import render_scene_to_surface
from game.ui.preferences import Preferences
from game.ui.scene import Scene
from game.ui.scenes.bargaining.samples import SAMPLES as BARGAINING
from game.ui.scenes.bargaining.samples_of_systems import SAMPLES as SYSTEMS
from game.ui.scenes.front.samples import SAMPLES as FRONT
from game.ui.scenes.lessons.samples import SAMPLES as LESSONS
from game.ui.scenes.table.samples import SAMPLES as TABLE

_ALL = {**FRONT, **TABLE, **BARGAINING, **SYSTEMS, **LESSONS}


def screen_names() -> tuple[str, ...]:
    """Return the names of all screens: those of the front, the table and so on."""
    return tuple(_ALL)


def scene_named(name: str, content: Sequence[Path]) -> Scene[Any]:
    """Return a screen with its sample data.

    Raises:
        KeyError: When no screen has this name.
    """
    return _ALL[name](load_library(content), content)


def save_picture(
    name: str,
    size: tuple[int, int],
    output: Path,
    content: Sequence[Path],
    preferences: Preferences | None = None,
) -> None:
    """Draw a screen into a file.

    Args:
        name: One of ``screen_names``.
        size: Width and height in pixels.
        output: Where the picture goes; its ending says which format.
        content: The folders of scenarios.
        preferences: How the screen shows itself; as usual when not given.

    Raises:
        OSError: When the file cannot be written.
    """
    scene = scene_named(name, content)
    picture = render_scene_to_surface(scene, size, preferences or Preferences())
    try:
        pygame.image.save(picture, output)
    except pygame.error as error:
        raise OSError(None, str(error), str(output)) from error
