"""Every scene of the table and of bargaining, at every size: whole, readable, always the same."""

from itertools import combinations

import pytest

from game.ui import keys
from game.ui.nodes import INTERACTIVE
from game.ui.preferences import Preferences
from game.ui.scenes.bargaining.samples import SAMPLES as BARGAINING
from game.ui.scenes.table.samples import SAMPLES as TABLE
from tests.ui.front.house import SHIPPED, library
from tests.ui.pilot import Pilot

SAMPLES = {**TABLE, **BARGAINING}
SIZES = ((1920, 1080), (1280, 720), (1024, 768), (640, 480))


def shown(name, size=(1280, 720), scale=1.0):
    """Return a pilot before a sample scene."""
    scene = SAMPLES[name](library(*SHIPPED), SHIPPED)
    return Pilot(scene, size, Preferences(text_scale=scale))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_scene_is_whole(name, size, scale):
    """What can be pressed lies inside or scrolls, overlaps nothing, and is large enough."""
    pilot = shown(name, size, scale)
    pilot.picture()
    area = pilot.stack.canvas.area
    pressed = [node for node in pilot.stack.top.nodes if node.role in INTERACTIVE]
    least = pilot.stack.canvas.px(44)

    assert pressed
    for node in pressed:
        assert node.label
        assert min(node.rect.size) >= least, node
        assert node.inside or area.holds(node.rect), node
    for one, other in combinations(pressed, 2):
        if one.inside == other.inside:
            assert not one.rect.overlaps(other.rect), (one, other)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_scene_has_one_primary_button(name):
    """The eye finds one likeliest thing, and no two nodes claim one key."""
    nodes = shown(name).stack.top.nodes
    shortcuts = [node.shortcut for node in nodes if node.shortcut]

    assert sum(node.primary for node in nodes) <= 1
    assert len(shortcuts) == len(set(shortcuts))
    assert set(shortcuts) <= set(keys.DEFAULT_KEYS)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_picture_is_the_same_each_time(name):
    """Two pictures of one scene are equal to the last pixel."""
    one, other = (shown(name).picture().get_buffer().raw for _ in range(2))

    assert one == other
