"""A fingerprint of a state, the same on every platform and every Python."""

from hashlib import sha256

from game.engine.model.memory import NOTHING
from game.engine.model.state import STATE_FIELDS, State

_HASHED = tuple(name for name in STATE_FIELDS if name not in ("scenario", "memory"))


def digest(state: State) -> str:
    """Return 16 hexadecimal letters that differ when anything in the state differs.

    The scenario counts by its id; its content has a digest of its own in the journal's header.
    What a session does not have (None) or does not remember does not count: a new module leaves
    old saves as they are.
    Written in ASCII, because which letters count as printable differs between Pythons.
    """
    parts = [getattr(state, name) for name in _HASHED]
    if state.memory != NOTHING:
        parts.append(state.memory)
    values = [state.scenario.id, *(part for part in parts if part is not None)]
    return sha256(ascii(values).encode()).hexdigest()[:16]
