"""Golden playthroughs: a rule, a number or a word that changes shows here as a diff."""

from pathlib import Path

import pytest

from tests.playthroughs.telling import tell
from tests.properties.walks import library, scenarios

HERE = Path(__file__).parent


@pytest.mark.parametrize("name", scenarios())
def test_a_session_is_told_as_it_was(name):
    """Every scenario has a playthrough, and playing it again tells the same story.

    After a change on purpose: `python -m tests.playthroughs`, and read what became different.
    """
    golden = (HERE / f"{name}.txt").read_text("utf-8")

    assert tell(library().pack(name)).splitlines() == golden.splitlines()
