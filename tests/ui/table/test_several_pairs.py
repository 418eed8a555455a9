"""A conflict of three parties has three pairs, and all of them fit on the board."""

from dataclasses import replace
from itertools import pairwise

import pygame
import pytest

from game.ui.canvas import Canvas, Supplies
from game.ui.geometry import Rect
from game.ui.preferences import Preferences
from game.ui.scenes.table.board import BoardPanels
from game.ui.scenes.table.sitting import Sitting
from tests.ui.table.company import at_phase


@pytest.fixture
def panels():
    """A board on which the one pair of the tiny scenario stands three times."""
    board = Sitting(at_phase("review")).board()
    pair = board.dyads[0]
    pairs = [replace(pair, id=f"north-{at}", name=f"North and {at}") for at in range(3)]
    return BoardPanels(replace(board, dyads=tuple(pairs)))


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768)])
def test_three_pairs_leave_room_for_words(panels, size):
    """Together they take less than half the height, one below another, each with its numbers."""
    canvas = Canvas(pygame.Surface(size), Preferences(), Supplies())
    width = canvas.em(780)
    height = panels.gauge_height(canvas, width)
    nodes = panels.gauge_nodes(canvas, Rect(0, 0, width, height))
    sheets = [node.rect for node in nodes if node.id.startswith("panel-")]
    for node in nodes:
        node.paint(canvas, node.rect, None)

    assert height < canvas.area.h // 2
    assert len(sheets) == 3
    assert all(above.bottom <= below.y for above, below in pairwise(sheets))
    assert len({node.id for node in nodes}) == len(nodes)
    assert sum(node.label.startswith("Trust") for node in nodes) == 3
