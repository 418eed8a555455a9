"""Text: wrapping, fitting, scripts, and what happens when a font is missing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.ui import text as text_module
from game.ui.assets import Notices, asset_path
from game.ui.text import Letters, wrap


@given(st.text("ab -\n", max_size=60), st.integers(1, 20))
def test_wrapping_loses_no_letter_and_keeps_every_line_within_its_width(
    text: str, width: int
) -> None:
    """Put together again, the lines are the text; none is wider than asked."""
    spans = wrap(text, width, len)

    assert "".join(text[start:end] for start, end in spans) == text.replace("\n", "")
    assert all(len(text[start:end].rstrip()) <= width for start, end in spans)


def test_wrapping_breaks_between_words_and_after_hyphens() -> None:
    """A word is only broken when it alone is wider than the line."""
    text = "a problem-solving workshop"
    lines = [text[start:end].rstrip() for start, end in wrap(text, 11, len)]

    assert lines == ["a problem-", "solving", "workshop"]


@pytest.mark.parametrize("size", [32, 64])
def test_fitted_text_stays_inside_its_room(size: int) -> None:
    """At 100 and 200 %, a sentence shrinks to the floor before anything is cut."""
    letters = Letters(Notices())
    sentence = "Sanctions work fast and leave a grievance behind."
    room = (300, 120)

    used, lines = letters.fitted(sentence, (16, size), 400, room)

    assert " ".join(lines) == sentence
    assert all(letters.width(line, used, 400) <= room[0] for line in lines)
    assert letters.line_height(used) * len(lines) <= room[1] + used // 4


def test_text_that_cannot_fit_ends_in_an_ellipsis() -> None:
    """Only at the floor is text cut, and the cut is seen."""
    _, lines = Letters(Notices()).fitted("one two three four five " * 9, (20, 30), 400, (90, 60))

    assert lines[-1].endswith("…")


@pytest.mark.parametrize(
    "sample",
    [
        "Trust 0123456789",
        "ĞğŞşİ Żółć Đđ",
        "Дорога к миру",
        "سلام",
        "\u2212 \u00d7 … · ½ “ ” \u2013 —",
    ],
)
@pytest.mark.parametrize("weight", [400, 500, 700])
def test_the_fonts_hold_the_letters_of_many_languages(sample: str, weight: int) -> None:
    """Latin, Cyrillic and Arabic letters and our signs all have a shape in every weight."""
    font = text_module.pygame.font.Font(asset_path("fonts", f"rubik-{weight}.ttf"), 20)

    assert all(metric is not None for metric in font.metrics(sample))


def test_a_missing_font_is_replaced_and_said(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Without Rubik text is still drawn, and one sentence says which file is missing."""
    monkeypatch.setattr(text_module, "asset_path", tmp_path.joinpath)
    notices = Notices()
    letters = Letters(notices)

    image = letters.image("Peace", 30, 400, (0, 0, 0))
    letters.image("War", 30, 400, (0, 0, 0))

    assert image.get_width() > 20
    assert notices.take() == ["The font rubik-400.ttf is missing; a plainer one is used."]
