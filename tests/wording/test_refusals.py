"""Refusals in words: what is wrong, and what to do about it."""

import pytest

from game.engine import Refusal
from game.wording import reason
from tests import tiny
from tests.engine.position import DYAD


def told(code: str, **data: int | str) -> str:
    return reason(tiny.texts(), Refusal.because(code, **data)).sentence


@pytest.mark.parametrize(
    ("refusal", "sentence"),
    [
        (
            Refusal.because("not_enough_influence", need=3, have=1),
            (
                "This takes influence of 3, and you have 1 left. Take another card back or choose "
                "a cheaper one; more comes at the next briefing."
            ),
        ),
        (
            Refusal.because("no_channel", dyad=DYAD),
            (
                "There is no open channel between North and South. Open a back channel first; "
                "tracks 1.5 and 2 have the cards for it."
            ),
        ),
        (
            Refusal.because("wrong_level", lowest=1, highest=6, have=8),
            (
                "This fits levels 1 to 6 of the ladder; the conflict stands on level 8 (Breaking "
                "the enemy). Keep it for a time when the conflict stands there."
            ),
        ),
        (
            Refusal.because("not_enough_trust", level="communities", dyad=DYAD, need=40, have=12),
            (
                "This needs trust of 40 among communities of North and South; it stands at 12. "
                "Build trust on that level first, or ask a track that reaches it."
            ),
        ),
        (
            Refusal.because("seats_not_ready", seats="radio, north_government"),
            (
                "Still planning: Radio and North government. Wait until they are ready, or end "
                "their time."
            ),
        ),
        (
            Refusal.because("stale", round=2, phase="talks"),
            (
                "The table has already moved on: it is round 2, Talks. Have a look at the board, "
                "then decide again."
            ),
        ),
        (
            Refusal.because("not_enough_support", party="north", need=30, have=12),
            (
                "This needs 30 support for a settlement in North; it stands at 12. Win people over "
                "first: citizens, activists, religion and media can help."
            ),
        ),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_to_do(refusal: Refusal, sentence: str):
    """Numbers and names come from the refusal, and a way on comes with it."""
    assert reason(tiny.texts(), refusal).sentence == sentence


def test_a_seat_that_does_not_exist_is_shown_as_it_was_written():
    """Nobody has a name for it, so the word that was sent is all there is."""
    assert told("unknown_seat", seat="zoo").startswith("There is no seat called zoo")
