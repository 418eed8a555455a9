"""What holds for every screen: nothing to press is too small, outside, or on top of another."""

from itertools import combinations

from game.ui import keys
from game.ui.nodes import INTERACTIVE


def assert_whole(pilot):
    """Fail unless what can be pressed is named, large enough, and inside or scrolls."""
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


def assert_one_primary_button(pilot):
    """Fail where two buttons are the likeliest, or two nodes claim one key."""
    nodes = pilot.stack.top.nodes
    shortcuts = [node.shortcut for node in nodes if node.shortcut]

    assert sum(node.primary for node in nodes) <= 1
    assert len(shortcuts) == len(set(shortcuts))
    assert set(shortcuts) <= set(keys.DEFAULT_KEYS)
