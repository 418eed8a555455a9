"""What each action does to a draft, once it has been found legal."""

from game.engine.model.actions import (
    Action,
    Advance,
    Agree,
    Commit,
    Ready,
    TakeBack,
    TimeOut,
    Write,
)
from game.engine.model.draft import Draft
from game.engine.model.events import Committed, SeatReady, TakenBack, ThemeAgreed, Written
from game.engine.model.state import Note
from game.engine.rules.phases import advance


def carry_out(draft: Draft, action: Action) -> None:
    """Change the draft as a legal action asks."""
    if isinstance(action, Advance):
        advance(draft)
        return
    seat = draft.scenario.seat_number[action.seat]
    if isinstance(action, Agree):
        draft.themes[seat] = action.tag
        draft.events.append(ThemeAgreed(action.seat, action.tag))
    elif isinstance(action, Write):
        draft.notes.append(Note(draft.round, draft.phase, action.seat, action.text))
        draft.events.append(Written(action.seat, draft.phase, action.text))
    elif isinstance(action, Commit):
        _commit(draft, seat, action)
    elif isinstance(action, TakeBack):
        _take_back(draft, seat, action)
    else:
        _make_ready(draft, seat, action)


def _commit(draft: Draft, seat: int, action: Commit) -> None:
    """Lay a card face down. A seat that was ready is planning again."""
    draft.hands[seat] = _without(draft.hands[seat], action.card)
    draft.commitments[seat] += (action,)
    draft.ready[seat] = False
    draft.events.append(Committed(action.seat, action.card, action.target))


def _take_back(draft: Draft, seat: int, action: TakeBack) -> None:
    plans = draft.commitments[seat]
    at = [plan.card for plan in plans].index(action.card)
    draft.commitments[seat] = plans[:at] + plans[at + 1 :]
    draft.hands[seat] += (action.card,)
    draft.ready[seat] = False
    draft.events.append(TakenBack(action.seat, action.card))


def _make_ready(draft: Draft, seat: int, action: Ready | TimeOut) -> None:
    draft.ready[seat] = True
    draft.events.append(SeatReady(action.seat, timed_out=isinstance(action, TimeOut)))


def _without(cards: tuple[str, ...], card: str) -> tuple[str, ...]:
    at = cards.index(card)
    return cards[:at] + cards[at + 1 :]
