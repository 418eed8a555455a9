"""Every scene of the table, of bargaining and of lessons at every size: whole and readable."""

import pytest

from game.ui.preferences import Preferences
from game.ui.scenes.bargaining.samples import SAMPLES as BARGAINING
from game.ui.scenes.bargaining.samples_of_systems import SAMPLES as SYSTEMS
from game.ui.scenes.lessons.samples import SAMPLES as LESSONS
from game.ui.scenes.table.samples import SAMPLES as TABLE
from game.ui.text import Letters
from tests.ui.front.house import SHIPPED, library
from tests.ui.pilot import Pilot
from tests.ui.whole import assert_one_primary_button, assert_whole

SAMPLES = {**TABLE, **BARGAINING, **SYSTEMS, **LESSONS}
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
    assert_whole(shown(name, size, scale))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_scene_has_one_primary_button(name):
    """The eye finds one likeliest thing, and no two nodes claim one key."""
    assert_one_primary_button(shown(name))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_picture_is_the_same_each_time(name):
    """Two pictures of one scene are equal to the last pixel."""
    one, other = (shown(name).picture().get_buffer().raw for _ in range(2))

    assert one == other


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 720), (1024, 768)])
@pytest.mark.parametrize("name", SAMPLES)
def test_no_text_is_cut(name, size, monkeypatch):
    """On a usual screen nothing ends in an ellipsis, neither a track nor a card nor a hint."""
    cut = []
    monkeypatch.setattr(Letters, "_cut", lambda _self, line, *_: cut.append(line) or line)
    shown(name, size).picture()

    assert not cut
