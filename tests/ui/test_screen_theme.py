"""Contrast: what must be read can be read, in every theme."""

import pytest

from game.ui.theme import THEMES, TRACKS, Colour, Theme, contrast

all_themes = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


def _needed(theme: Theme) -> tuple[float, float]:
    """Return the contrast that text and graphics need."""
    return (7.0, 7.0) if theme.name == "high contrast" else (4.5, 3.0)


def _grounds(theme: Theme) -> tuple[Colour, ...]:
    return theme.ground, theme.panel, theme.sunken


def _meaning(theme: Theme) -> list[Colour]:
    """Return every colour that carries meaning, alone or with a label on it."""
    return [*theme.tracks.values(), *theme.parties, *theme.levels, *theme.escalation, theme.accent]


def test_contrast_agrees_with_the_published_examples() -> None:
    """Black on white is 21:1, and #767676 is the lightest grey that reaches 4.5:1 on white."""
    white = (255, 255, 255)

    assert contrast((0, 0, 0), white) == pytest.approx(21)
    assert contrast((0x76, 0x76, 0x76), white) >= 4.5 > contrast((0x77, 0x77, 0x77), white)


@all_themes
def test_text_can_be_read_on_every_ground(theme: Theme) -> None:
    """Ink, soft ink and the colours of good, bad and warning are text colours."""
    text, _ = _needed(theme)

    for ink in (theme.ink, theme.soft_ink, theme.good, theme.bad, theme.warn):
        for ground in _grounds(theme)[:2]:
            assert contrast(ink, ground) >= text
    assert contrast(theme.ink, theme.sunken) >= text
    assert contrast(theme.soft_ink, theme.sunken) >= text


@all_themes
def test_colours_that_mean_something_stand_out(theme: Theme) -> None:
    """Tracks, parties, levels, ladder, accent and focus ring are seen on ground and panel."""
    _, graphics = _needed(theme)

    for colour in (*_meaning(theme), theme.focus):
        for ground in (theme.ground, theme.panel):
            assert contrast(colour, ground) >= graphics


@all_themes
def test_a_label_can_be_read_on_every_colour_that_carries_one(theme: Theme) -> None:
    """Numbers on rungs, medals and the bands of cards are text."""
    text, _ = _needed(theme)

    for colour in _meaning(theme):
        assert contrast(theme.on_accent, colour) >= text


@all_themes
def test_a_chosen_card_or_line_can_be_told_by_its_border(theme: Theme) -> None:
    """The accent differs from soft ink's plain border by more than its hue: by 3:1 on the panel."""
    assert contrast(theme.accent, theme.panel) >= 3


@all_themes
def test_the_ladder_is_a_scale_in_grey_too(theme: Theme) -> None:
    """From the calmest to the hottest step, contrast with the panel only grows."""
    values = [contrast(colour, theme.panel) for colour in theme.escalation]

    assert values == sorted(values)
    assert values[-1] > 1.5 * values[0]


@all_themes
def test_every_track_has_a_colour_of_its_own(theme: Theme) -> None:
    """Ten tracks, ten colours."""
    assert tuple(theme.tracks) == TRACKS
    assert len(set(theme.tracks.values())) == len(TRACKS)
