"""Rectangles, flows and measures."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui.geometry import Rect
from game.ui.layout import BODY, SMALL, TARGET, Flow, Metrics, columns_that_fit

rects = st.builds(
    Rect, st.integers(-50, 50), st.integers(-50, 50), st.integers(0, 900), st.integers(0, 900)
)


@given(rects, st.lists(st.floats(0.1, 9), min_size=1, max_size=9), st.integers(0, 20))
def test_a_row_fills_its_width_without_overlap(rect: Rect, weights: list[float], gap: int) -> None:
    """Cells lie in order, keep the gap between them, and end where the rectangle ends."""
    cells = rect.row(weights, gap)

    assert cells[0].x == rect.x
    assert all(b.x - a.right == gap for a, b in pairwise(cells))
    if rect.w >= gap * (len(weights) - 1):
        assert cells[-1].right == rect.right


@given(rects, st.integers(0, 400), st.integers(0, 40))
def test_cutting_a_strip_loses_nothing_but_the_gap(rect: Rect, size: int, gap: int) -> None:
    """Strip and rest lie inside and do not overlap, on each of the four sides."""
    for strip, rest in (
        rect.top(size, gap),
        rect.foot(size, gap),
        rect.left(size, gap),
        rect.end(size, gap),
    ):
        assert rect.holds(strip)
        assert rect.holds(rest)
        assert not strip.overlaps(rest)


@given(rects, st.integers(-40, 400))
def test_an_inset_never_turns_inside_out(rect: Rect, margin: int) -> None:
    """However large the margin, width and height stay at zero or above."""
    inner = rect.inset(margin)

    assert inner.w >= 0
    assert inner.h >= 0


def test_a_grid_is_read_row_by_row() -> None:
    """The second cell of a grid lies right of the first, the third of two columns below."""
    cells = Rect(0, 0, 210, 110).grid(2, 2, 10)

    assert cells == [
        Rect(0, 0, 100, 50),
        Rect(110, 0, 100, 50),
        Rect(0, 60, 100, 50),
        Rect(110, 60, 100, 50),
    ]


def test_a_flow_counts_what_it_handed_out() -> None:
    """The gap lies between the strips and is not counted after the last one."""
    flow = Flow(Rect(5, 10, 100, 50), gap=8)

    assert flow.take(20) == Rect(5, 10, 100, 20)
    assert flow.take(40) == Rect(5, 38, 100, 40)
    assert flow.used == 68
    assert flow.rest.h == 0


@pytest.mark.parametrize(
    ("size", "body"), [((1920, 1080), 32), ((1280, 720), 21), ((640, 480), 14), ((3840, 2160), 64)]
)
def test_text_follows_the_window(size: tuple[int, int], body: int) -> None:
    """Body text is 32 pixels at 1080p and in proportion elsewhere."""
    assert Metrics(*size).em(BODY) == body


def test_text_scale_enlarges_text_and_not_the_margins() -> None:
    """At 200 % text is twice as large; distances are what they were."""
    large = Metrics(1920, 1080, 2.0)

    assert large.em(SMALL) == 56
    assert large.px(40) == 40


def test_what_is_pressed_is_large_enough() -> None:
    """A target has at least 44 pixels at 1080p."""
    assert Metrics(1920, 1080).em(TARGET) >= 44


def test_columns_that_fit_never_returns_none_or_too_many() -> None:
    """In a narrow window there is one column, in a wide one no more than asked for."""
    assert columns_that_fit(100, 300, 20, 4) == 1
    assert columns_that_fit(620, 300, 20, 4) == 2
    assert columns_that_fit(9999, 300, 20, 4) == 4
