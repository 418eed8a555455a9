"""Icons: all there, all credited, and no crash when one is missing."""

from __future__ import annotations

import re

import pytest

from game.ui.assets import Notices, asset_path
from game.ui.pictures import Pictures
from game.ui.theme import TRACKS
from game.ui.widgets.track import track_icon

ICONS = sorted(path.stem for path in asset_path("icons").glob("*.svg"))


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_can_be_drawn_in_any_colour(name: str) -> None:
    """Nothing of an icon keeps a colour of its own."""
    icon = Pictures(Notices()).icon(name, 48, (200, 30, 40))

    drawn = icon.get_bounding_rect()
    assert drawn.w > 10
    assert drawn.h > 3
    solid = [
        icon.get_at((x, y))[:3] for x in range(48) for y in range(48) if icon.get_at((x, y)).a > 250
    ]
    assert solid
    assert all(abs(red - 200) + abs(green - 30) + abs(blue - 40) < 9 for red, green, blue in solid)


def test_every_file_that_is_not_ours_is_credited() -> None:
    """The credits name each font and icon that is shipped, and nothing that is not."""
    credits_text = asset_path("CREDITS.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:icons|fonts)/[\w.-]+\.(?:svg|ttf))`", credits_text))
    shipped = {
        f"{folder}/{path.name}"
        for folder in ("icons", "fonts")
        for path in asset_path(folder).iterdir()
        if path.suffix in {".svg", ".ttf"}
    }

    assert named == shipped


def test_licences_travel_with_what_they_cover() -> None:
    """Fonts and icons lie beside the full text of their licence."""
    assert "SIL Open Font License" in asset_path("fonts", "LICENSE-rubik.txt").read_text("utf-8")
    assert "MIT License" in asset_path("icons", "LICENSE-phosphor.txt").read_text("utf-8")


def test_every_track_has_an_icon_of_its_own() -> None:
    """Ten tracks, ten icons that exist."""
    names = {track_icon(track) for track in TRACKS}

    assert len(names) == len(TRACKS)
    assert names <= set(ICONS)


def test_a_missing_icon_is_an_empty_box_and_a_sentence() -> None:
    """The picture has the asked size, and the sentence is said once."""
    notices = Notices()
    pictures = Pictures(notices)

    icon = pictures.icon("no-such-thing", 40, (1, 2, 3))
    pictures.icon("no-such-thing", 50, (1, 2, 3))

    assert icon.get_size() == (40, 40)
    assert len(notices.take()) == 1
    assert notices.take() == []
