"""Every code of the systems has words in which it is told how things stand."""

import pytest

from game.engine.model.actions import Permit
from game.engine.model.ids import INCLUSION, LASTING, SPOILERS
from game.engine.model.memory import Sent
from game.engine.model.spoilers import SpoilerSpec
from game.engine.model.state import Lasting
from game.wording.situation import (
    change_words,
    inclusion_words,
    lasting_words,
    rank_words,
    spoiler_words,
    stance_words,
)
from tests import tiny_systems

PACK = tiny_systems.pack()
TEXTS, RULES = PACK.texts, PACK.scenario


@pytest.mark.parametrize("what", ["veto", "consent"])
def test_a_stance_and_its_change_have_words(what: str):
    """What holds now and what the button does never read the same."""
    held, given = (
        stance_words(TEXTS, "radio", what, "south", given=given) for given in (False, True)
    )
    give, take = (change_words(Permit("radio", what, "south", given)) for given in (True, False))

    assert held != given
    assert give != take
    assert all("Radio" in text and "South" in text for text in (held, given))


def test_every_kind_of_spoiler_has_words():
    """Who knows the kind knows what may stop it."""
    told = {
        spoiler_words(TEXTS, RULES, SpoilerSpec("fringe", 1, kind, 2, 0, 1)) for kind in SPOILERS
    }

    assert len(told) == len(SPOILERS)
    assert all(text.startswith("The fringe, from South: ") for text in told)


def test_every_step_of_inclusion_and_every_rank_has_words():
    """No two of them read the same."""
    ranks = {rank_words(TEXTS, RULES, Sent(0, 0, rank, rank)) for rank in (1, 2, 3)}

    assert len({inclusion_words(step) for step in INCLUSION}) == len(INCLUSION)
    assert len(ranks) == 3


@pytest.mark.parametrize("what", LASTING)
def test_everything_that_lasts_says_until_when(what: str):
    """Also for the last round in which it stands."""
    soon, later = ([Lasting(what, 0, until)] for until in (2, 4))

    assert "in this round" in lasting_words(TEXTS, RULES, soon, 2)
    assert "up to round 4" in lasting_words(TEXTS, RULES, later, 2)
