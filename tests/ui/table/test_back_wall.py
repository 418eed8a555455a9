"""What stands on the shared screen is read from the back wall of a classroom."""

import pygame
import pytest

from game.ui.canvas import Canvas, Supplies
from game.ui.geometry import Rect
from game.ui.preferences import Preferences
from game.ui.text import Letters
from game.ui.widgets.ladder import STEPS, EscalationLadder
from game.wording import ladder_name
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


@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_every_rung_is_named_in_full_beside_the_pyramid(step, monkeypatch):
    """In the room it has on the board, with the arrow of a change, no name is cut."""
    cut = []
    monkeypatch.setattr(Letters, "_cut", lambda _self, line, *_: cut.append(line) or line)
    names = tuple(ladder_name(number) for number in range(1, STEPS + 1))
    canvas = Canvas(pygame.Surface((1920, 1080)), Preferences(), Supplies())
    EscalationLadder(step, names, -3).paint(canvas, Rect(0, 0, 349, 200))

    assert not cut
