"""What the adviser says to a seat, and what it said of a round that is over; pure."""

from __future__ import annotations

from game.bots.advice import Advice, account
from game.bots.adviser import advise
from game.engine import SeatView
from game.engine.model.events import CardReturned, CardRevealed
from game.session.table import Table
from game.wording import account_words, advice_words
from game.wording.advice import AccountWords, AdviceWords
from game.wording.moves import move_words


def advice_for(table: Table, view: SeatView) -> tuple[tuple[Advice, AdviceWords], ...]:
    """Return what the adviser names to a seat that sees this, each with its words."""
    found = advise(view, table.setup.seed)
    return tuple((one, advice_words(view.known, table.pack.texts, one)) for one in found)


def looked_back(
    table: Table, seat: str, round_number: int
) -> tuple[tuple[AccountWords, ...], tuple[str, ...]]:
    """Return how the adviser did in a round: its accounts, and what was played without it.

    Nothing of it is kept: the adviser is asked again what it would have said just before each
    card was laid.
    """
    events = [entry.event for entry in table.ledger(seat, round_number)]
    turned = {
        event.card
        for event in events
        if isinstance(event, CardRevealed | CardReturned) and event.by == seat
    }
    accounts, others = [], []
    for view, action in table.laid(seat, round_number):
        if action.card not in turned:
            continue
        turned.discard(action.card)
        named = advise(view, table.setup.seed)
        advice = next((one for one in named if one.action == action), None)
        if advice is None:
            others.append(move_words(view.known, table.pack.texts, action))
        else:
            told = account_words(view.known, table.pack.texts, account(advice, events))
            accounts.append(told)
    return tuple(accounts), tuple(others)
