"""The map: names hide nothing, and the frontier tells how hot it is without colour."""

import pygame
import pytest

from game.ui.canvas import Canvas, Supplies
from game.ui.geometry import Rect
from game.ui.preferences import Preferences
from game.ui.theme import LIGHT
from game.ui.widgets import map_words, region_map
from game.ui.widgets.frontier import frontier, hot_line
from game.ui.widgets.region_map import Front, RegionMap
from tests.ui.front.house import SHIPPED, library

TEXTS = "river"


def river():
    """Return the map of the river and the names of its two parties."""
    pack = library(*SHIPPED).pack(TEXTS)
    names = {party.id: pack.texts.parties[party.id].name for party in pack.scenario.parties}
    return pack.texts.map, names


@pytest.mark.parametrize("size", [(924, 760), (600, 420), (360, 300)])
@pytest.mark.parametrize("step", [1, 5, 7, 8, 9])
def test_no_name_hides_a_place_or_another_name(step, size, monkeypatch):
    """At every step and size each place, its name and both parties are wholly seen."""
    region, names = river()
    covered = []
    party = map_words.on_land

    def recording(shapes, room, frame, taken):
        plate = party(shapes, room, frame, taken)
        covered.append(sum(plate.overlaps(spot) for spot in marks))
        return plate

    marks = []
    monkeypatch.setattr(region_map, "on_land", recording)
    monkeypatch.setattr(
        region_map, "_mark", lambda _canvas, spot, _place: marks.append(spot), raising=True
    )
    monkeypatch.setattr(
        region_map, "_haloed", lambda _canvas, spot, _name: marks.append(spot), raising=True
    )
    canvas = Canvas(pygame.Surface((1920, 1080)), Preferences(), Supplies())
    one, other = names
    land = RegionMap(region, names, (Front(one, other, step),))
    land.paint(canvas, Rect(0, 0, *size))
    words = marks[1::2]

    assert covered == [0, 0]
    assert len(words) == len(region.places)
    assert not any(a.overlaps(b) for at, a in enumerate(words) for b in words[at + 1 :])


def test_the_frontier_lies_where_both_parties_have_land():
    """Every corner of the line is a corner of a region of each of the two."""
    region, names = river()
    one, other = names
    corners = {
        party: {corner for area in region.regions if area.party == party for corner in area.polygon}
        for party in names
    }
    lines = frontier(region, one, other)

    assert lines
    assert all(point in corners[one] & corners[other] for line in lines for point in line)
    assert frontier(region, one, "nobody at all") == ()


def test_each_step_of_the_ladder_draws_more_line():
    """Read in grey, a hotter frontier is wider, and from step 3 on ever closer hatched."""
    line = [(0.0, 0.0), (400.0, 0.0)]
    drawn = [hot_line(line, step, LIGHT, 1.0) for step in range(1, 10)]
    strokes = [body.count("<path") for body in drawn]

    assert len(set(drawn)) == 9
    assert strokes == sorted(strokes)
    assert strokes[1] < strokes[2] < strokes[8]
