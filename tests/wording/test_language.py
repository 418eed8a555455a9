"""The language in use: chosen once, read at the moment of speaking."""

import re
from collections.abc import Iterator

import pytest

from game.wording import (
    PSEUDO,
    glossary,
    ladder_names,
    language,
    ledger_lines,
    rules_on_one_page,
    track_name,
    use_language,
)
from game.wording.language import MINUS, listed, ngettext, signed, stretched
from tests import tiny
from tests.wording.sessions import random_session


@pytest.fixture
def pseudo() -> Iterator[None]:
    """Speak the long language for one test."""
    use_language(PSEUDO)
    yield
    use_language("en")


def test_a_stretched_text_is_longer_by_two_fifths_and_keeps_its_fields():
    """What is filled in later stays as it is; everything else shows that it was translated."""
    text = stretched("{seat} agreed to work on {theme}.")

    assert len(text) == round(1.4 * len("{seat} agreed to work on {theme}."))
    assert re.findall(r"\{\w+\}", text) == ["{seat}", "{theme}"]
    assert "agreed" not in text


@pytest.mark.usefixtures("pseudo")
def test_every_fixed_text_speaks_the_language_in_use():
    """A text that was fixed at import time would still be plain English."""
    english = re.compile(r"\b(the|and|of|to|in)\b")
    texts = [*rules_on_one_page(), *ladder_names(), track_name("activism")]
    texts += [entry.term + entry.text + entry.group for entry in glossary()]
    events = tuple(random_session(tiny.scenario(), 1))
    lines = ledger_lines(tiny.scenario(), tiny.texts(), events)
    texts += [line.why for line in lines]

    assert [text for text in texts if english.search(text)] == []


@pytest.mark.usefixtures("pseudo")
def test_forms_by_number_are_stretched_too():
    """Singular and plural go through the same language."""
    assert ngettext("{count} card", "{count} cards", 2) == stretched("{count} cards")


def test_a_language_without_catalogue_is_refused_and_the_old_one_stays():
    """A wrong setting must not leave the game speechless."""
    with pytest.raises(LookupError, match="tlh"):
        use_language("tlh")

    assert language() == "en"


def test_numbers_carry_their_sign():
    """Up and down are told by sign, with a true minus."""
    assert [signed(3), signed(0), signed(-2)] == ["+3", "0", f"{MINUS}2"]


def test_lists_read_as_in_a_sentence():
    """One stands alone, two are joined, more are enumerated."""
    assert [listed([]), listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
