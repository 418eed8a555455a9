"""Movement: by name, never in the way, and only what moves is drawn again."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from game.session.clock import ManualClock
from game.ui.animation import Motion
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.nodes import Node
from game.ui.painter import Painter
from game.ui.preferences import Preferences
from game.ui.scene import Scene
from tests.ui.gallery import BoardScene
from tests.ui.pilot import Pilot


def test_a_value_goes_from_start_to_target_and_rests_there() -> None:
    """It begins at the start, never goes back, and is the given value once it has arrived."""
    clock = ManualClock()
    motion = Motion(clock)
    motion.start("trust:a", 10, 50)
    seen = []
    while motion.moving("trust"):
        seen.append(motion.value("trust:a", 50))
        clock.pass_by(0.05)
        motion.settle()

    assert seen[0] == 10
    assert seen == sorted(seen)
    assert motion.value("trust:a", 50) == 50


def test_movement_switched_off_arrives_at_once() -> None:
    """A person who wants no movement sees the new value in the next picture."""
    motion = Motion(ManualClock())
    motion.speed = "off"
    motion.start("trust:a", 10, 50)

    assert not motion.moving()


def test_input_is_taken_while_something_moves() -> None:
    """A key pressed in the middle of a movement works at once."""
    pilot = Pilot(BoardScene())
    pilot.stack.motion.start("trust", 10, 42)
    before = pilot.focus
    pilot.wait(0.1)
    pilot.press("tab")

    assert pilot.stack.motion.moving("trust")
    assert pilot.focus != before


def test_only_what_moves_is_drawn_again_and_the_picture_is_the_same() -> None:
    """A frame painted in parts equals one painted whole; outside its parts nothing changed."""
    pilot = Pilot(BoardScene(), (1280, 720))
    pilot.stack.motion.start("trust", 10, 90)
    painter = Painter()
    painter.paint(pilot.stack)
    before = pilot.stack.canvas.surface.copy()
    pilot.clock.pass_by(0.2)

    parts = painter.paint_moving(pilot.stack)
    in_parts = pilot.stack.canvas.surface.copy()
    painter.paint(pilot.stack)
    whole = pilot.stack.canvas.surface

    assert in_parts.get_buffer().raw == whole.get_buffer().raw
    assert in_parts.get_buffer().raw != before.get_buffer().raw
    assert sum(part.w * part.h for part in parts) < 1280 * 720 // 4


class _Flying(Scene[None]):
    """A square that flies over an empty ground."""

    def build(self, canvas: Canvas) -> list[Node]:
        del canvas
        return []

    def animate(self, canvas: Canvas, nodes: Sequence[Node]) -> Sequence[Rect]:
        del nodes
        spot = Rect(round(canvas.moving("fly", 200)), 50, 20, 20)
        canvas.fill(spot, (255, 0, 0))
        return [spot]


def test_what_flew_leaves_no_trace() -> None:
    """Where a flying thing was a frame ago, the ground is seen again."""
    pilot = Pilot(_Flying(), (640, 480))
    pilot.stack.motion.start("fly", 10, 200)
    painter = Painter()
    painter.paint(pilot.stack)
    painter.paint_moving(pilot.stack)
    surface = pilot.stack.canvas.surface

    assert surface.get_at((15, 55))[:3] == (255, 0, 0)

    pilot.clock.pass_by(0.3)
    painter.paint_moving(pilot.stack)

    assert surface.get_at((15, 55))[:3] == pilot.stack.canvas.theme.ground


@pytest.mark.parametrize("speed", ["off", "fast", "normal"])
def test_the_preference_sets_the_speed(speed: str) -> None:
    """Off, fast and normal reach the movements when the preferences change."""
    pilot = Pilot(BoardScene())
    pilot.stack.change(Preferences(animations=speed))

    assert pilot.stack.motion.speed == speed
