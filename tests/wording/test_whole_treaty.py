"""Whole random sessions with a treaty, told in words from the talks to the years after."""

from dataclasses import replace

import pytest

from game.content.texts import Texts
from game.engine import Event, State, new_game, view, visible
from game.engine.model.specs import Scenario
from game.ui.present.treaty_table import treaty_table
from game.wording import ending, ledger_lines, question
from tests.engine.treaty import sessions
from tests.wording.bargaining import texts


def books(scenario: Scenario) -> Texts:
    """Return texts in which every card of a scenario has a title."""
    plain = texts()
    known = next(iter(plain.cards.values()))
    cards = {card: replace(known, id=card, title=card.capitalize()) for card in scenario.cards}
    return replace(plain, cards=cards)


def played(seed: int) -> tuple[State, list[Event]]:
    """Play a session, and return its last state and all its events."""
    scenario = sessions.rules()
    events: list[Event] = list(new_game(scenario, seed).events)
    for _state, _action, step in sessions.walk(scenario, seed):
        events += step.events
        last = step.state
    return last, events


@pytest.mark.parametrize("seed", range(4))
def test_no_code_shows_through_in_a_session_with_a_treaty(seed: int):
    """Ledger, question, ending and table are told in words, whoever reads them."""
    state, events = played(seed)
    scenario, told = state.scenario, books(state.scenario)
    public = [event for event in events if visible(event, "")]
    end = ending(scenario, told, public)
    tables = [treaty_table(view(state, seat), told) for seat in ("", *scenario.seat_number)]
    said = [
        *(line.sentence + line.why for line in ledger_lines(scenario, told, tuple(events))),
        question(scenario, told, public).text,
        *end.treaty,
        *(sentence for one in tables for row in one.rows for sentence in row.known),
        *(sentence for one in tables for side in one.parties for sentence in (side.forecast,)),
    ]

    assert end.treaty
    assert [text for text in said if "_" in text or "{" in text] == []
