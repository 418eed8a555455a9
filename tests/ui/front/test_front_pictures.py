"""Every page at every size: nothing to press is too small, outside, or on top of another."""

import pytest

from game.ui.preferences import Preferences
from game.ui.scenes.front.samples import SAMPLES
from game.ui.text import Letters
from game.wording.language import PSEUDO, use_language
from tests.ui.front.house import SHIPPED, library
from tests.ui.pilot import Pilot
from tests.ui.whole import assert_one_primary_button, assert_whole

SIZES = ((1920, 1080), (1280, 720), (640, 480))


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", SAMPLES)
def test_a_page_is_whole(name, size, scale):
    """Buttons lie inside the window or scroll, overlap nothing, and are large enough to press."""
    scene = SAMPLES[name](library(*SHIPPED), SHIPPED)

    assert_whole(Pilot(scene, size, Preferences(text_scale=scale)))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_page_has_at_most_one_primary_button(name):
    """The eye finds one likeliest thing, and no two nodes claim one key."""
    assert_one_primary_button(Pilot(SAMPLES[name](library(*SHIPPED), SHIPPED)))


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
