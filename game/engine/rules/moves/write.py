"""A seat puts a sentence on record."""

from game.engine.model.actions import Write
from game.engine.model.draft import Draft, Position
from game.engine.model.events import Written
from game.engine.model.refusals import Refusal
from game.engine.model.state import Note

NOTE_LENGTH = 280
"""The most letters a sentence on record may have."""


def refuse(_position: Position, action: Write) -> Refusal | None:
    """Refuse an empty sentence and one that is too long."""
    return refuse_text(action.text)


def refuse_text(text: str) -> Refusal | None:
    """Refuse what cannot stand on record as a sentence."""
    if not text.strip():
        return Refusal.because("empty_note")
    if len(text) > NOTE_LENGTH:
        return Refusal.because("long_note", most=NOTE_LENGTH, have=len(text))
    return None


def carry_out(draft: Draft, action: Write) -> None:
    """Keep the sentence with its round and phase."""
    draft.notes.append(Note(draft.round, draft.phase, action.seat, action.text))
    draft.events.append(Written(action.seat, draft.phase, action.text))
