"""What stands on the shared screen is read from the back wall of a classroom."""

import pytest

from game.ui.text import Letters
from tests.ui.table.test_table_pictures import shown

PUBLIC = (
    "introduction",
    "cover",
    "briefing",
    "talks",
    "ready",
    "resolution",
    "resolution-line",
    "review",
    "outcome",
    "log",
    "talks-together",
    "talks-promises",
    "promise",
    "talks-offers",
    "talks-treaty",
    "who-steps-aside",
    "signing",
    "signed",
    "treaty-in-force",
    "treaty",
    "futures-progress",
    "futures",
)
"""All that is shown to everybody at once."""
SMALLEST = 28


@pytest.mark.parametrize("name", PUBLIC)
def test_nothing_public_is_too_small_for_the_back_wall(name, monkeypatch):
    """At 1920 by 1080 no text of a public screen is lower than 28 pixels."""
    small = []
    image = Letters.image

    def noting(letters, text, size, *rest):
        if size < SMALLEST:
            small.append((size, text))
        return image(letters, text, size, *rest)

    monkeypatch.setattr(Letters, "image", noting)
    shown(name, (1920, 1080)).picture()

    assert not small
