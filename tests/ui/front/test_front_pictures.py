"""Every page at every size: nothing to press is too small, outside, or on top of another."""

from itertools import combinations

import pytest

from game.ui import keys
from game.ui.nodes import INTERACTIVE
from game.ui.preferences import Preferences
from game.ui.scenes.front.samples import SAMPLES
from game.ui.text import Letters
from game.wording.language import PSEUDO, use_language
from tests.ui.front.house import SHIPPED, library
from tests.ui.pilot import Pilot

SIZES = ((1920, 1080), (1280, 720), (640, 480))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_page_is_whole(name, size, scale):
    """Buttons lie inside the window or scroll, overlap nothing, and are large enough to press."""
    scene = SAMPLES[name](library(*SHIPPED), SHIPPED)
    pilot = Pilot(scene, size, Preferences(text_scale=scale))
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
def test_a_page_has_at_most_one_primary_button(name):
    """The eye finds one likeliest thing, and no two nodes claim one key."""
    pilot = Pilot(SAMPLES[name](library(*SHIPPED), SHIPPED))
    nodes = pilot.stack.top.nodes
    shortcuts = [node.shortcut for node in nodes if node.shortcut]

    assert sum(node.primary for node in nodes) <= 1
    assert len(shortcuts) == len(set(shortcuts))
    assert set(shortcuts) <= set(keys.DEFAULT_KEYS)


@pytest.fixture
def longer_words():
    """Speak English that is 40 % longer."""
    use_language(PSEUDO)
    yield
    use_language("en")


@pytest.mark.usefixtures("longer_words")
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SAMPLES)
def test_no_text_is_cut_even_in_a_longer_language(name, size, scale, monkeypatch):
    """Text may shrink a little, but nothing ends in an ellipsis."""
    cut = []
    monkeypatch.setattr(Letters, "_cut", lambda _self, line, *_: cut.append(line) or line)
    scene = SAMPLES[name](library(*SHIPPED), SHIPPED)
    Pilot(scene, size, Preferences(text_scale=scale)).picture()

    assert not cut
