"""The shipped decks in words."""

import pytest

from game.content.library import Library, load_library
from game.content.resources import shipped
from game.wording import card_words, ledger_lines
from tests.wording.sessions import random_session

FACE = 90
"""The most letters in one of the two lines on the front of a card."""


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library([shipped("scenarios")])


def test_every_shipped_card_fits_on_its_front(library: Library):
    """Two lines of effects have to be read from a card in the hand."""
    long = []
    for summary in library.scenarios:
        scenario = library.pack(summary.id).scenario
        for card in scenario.cards.values():
            words = card_words(card, scenario.numbers)
            long += [(card.id, line) for line in words.face if len(line) > FACE]
            assert "_" not in "".join((*words.effects, *words.needs, *words.tags, words.risk))

    assert long == []


def test_every_shipped_scenario_is_told_without_a_code(library: Library):
    """A session that does anything it may is told in words from beginning to end."""
    for summary in library.scenarios:
        pack = library.pack(summary.id)
        events = tuple(random_session(pack.scenario, seed=1))

        for line in ledger_lines(pack.scenario, pack.texts, events):
            assert "_" not in line.sentence
