"""Print what drawing a frame takes: `python -m tests.benchmarks.drawing`.

For every screen of a session at two sizes, in milliseconds of our own drawing, without the flip
of the window: everything afresh, and one frame while everything moves that can move there.
"""

import os
import sys
import time
from collections.abc import Callable

import pygame

from game.content.resources import shipped
from game.session.clock import ManualClock
from game.ui.canvas import Canvas, Supplies
from game.ui.gallery import scene_named
from game.ui.painter import Painter
from game.ui.preferences import Preferences
from game.ui.scenes.table.samples import SAMPLES
from game.ui.stack import Stack
from tests.benchmarks.measure import spread

SIZES = ((1280, 720), (1920, 1080))
FRAMES = 30


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long one call takes."""
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def frames(name: str, size: tuple[int, int]) -> tuple[list[float], list[float]]:
    """Return the times of full repaints and of frames in movement, after one that fills caches."""
    clock = ManualClock()
    surface = pygame.display.set_mode(size)
    canvas = Canvas(surface, Preferences(), Supplies(clock))
    stack = Stack(scene_named(name, [shipped("scenarios")]), canvas)
    stack.resize(canvas)
    painter = Painter()
    painter.paint(stack)
    full = [milliseconds(lambda: painter.paint(stack)) for _ in range(FRAMES)]
    for node in stack.top.nodes:
        if node.moves:
            stack.motion.start(node.moves, 0.0, 1.0, length=1000.0)
    painter.paint_moving(stack)
    moving = []
    for _ in range(FRAMES):
        clock.pass_by(1 / 60)
        moving.append(milliseconds(lambda: painter.paint_moving(stack)))
    return full, moving


def main() -> None:
    """Measure and print a line for each screen and size."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    for name in SAMPLES:
        for width, height in SIZES:
            full, moving = frames(name, (width, height))
            sys.stdout.write(
                f"{name:16}{width:5}x{height:<5} full {spread(full)}  moving {spread(moving)}\n"
            )


if __name__ == "__main__":
    main()
