"""Draw a scene without a window."""

from __future__ import annotations

from typing import Any

import pygame

from game.ui.canvas import Canvas, Supplies
from game.ui.painter import Painter
from game.ui.preferences import Preferences
from game.ui.scene import Scene
from game.ui.stack import Stack


def render_scene_to_surface(
    scene: Scene[Any], size: tuple[int, int], preferences: Preferences
) -> pygame.Surface:
    """Return a picture of a scene at rest, ``size`` pixels; needs no display and no sound."""
    canvas = Canvas(pygame.Surface(size), preferences, Supplies())
    stack = Stack(scene, canvas)
    Painter().paint(stack)
    return canvas.surface
