"""Every icon that is asked for is in the box."""

import pytest

from game.content.resources import shipped
from game.content.schema.words import INSTRUMENTS
from game.ui.present.icons import channel_icon, instrument_icon
from game.ui.present.ledger_view import _ICONS, _OF_A_RULE
from game.wording.ledger import _ROLLS
from tests.present.test_ledger_view import resolved

ICONS = {path.stem for path in (shipped("assets") / "icons").glob("*.svg")}


@pytest.mark.parametrize("instrument", INSTRUMENTS)
def test_every_instrument_has_an_icon(instrument: str):
    """A card without a picture would be an empty square on the board."""
    assert instrument_icon(instrument) in ICONS


def test_channels_and_the_ledger_have_icons():
    """Each line of the ledger is told by a picture as well."""
    _, _, steps = resolved()

    assert {channel_icon(is_open=True), channel_icon(is_open=False)} <= ICONS
    assert {step.icon for step in steps} | set(_ICONS.values()) <= ICONS
    assert set(_OF_A_RULE.values()) <= ICONS


def test_every_rule_that_rolls_has_an_icon():
    """A rule that is left to chance and can be told has its picture."""
    assert {rule for rule, _happened in _ROLLS} == set(_OF_A_RULE)
