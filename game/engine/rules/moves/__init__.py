"""Everything that can be asked for, one file for each kind of action.

Each file says why an action is refused, what it does, and which actions of its kind there are
to choose from; this page says in which phases it belongs.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

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
from game.engine.model.draft import Draft, Position
from game.engine.model.ids import PHASES
from game.engine.model.refusals import Refusal
from game.engine.rules.moves import advance, agree, commit, ready, take_back, write


class Move(NamedTuple):
    """How one kind of action works.

    Attributes:
        phases: When a seat may take it; the table's own moves are asked for in every phase.
        refuse: Why an action is refused, or None.
        carry_out: What a legal action does to a draft.
        options: Those of its kind that a seat can choose from, legal or not.
    """

    phases: tuple[str, ...]
    refuse: Callable[[Position, Any], Refusal | None]
    carry_out: Callable[[Draft, Any], None]
    options: Callable[[Position, str], Iterator[Action]]


def _none(_position: Position, _seat: str) -> Iterator[Action]:
    """Give nothing: free text has no end, and a time-out is the session's to send."""
    return iter(())


MOVES: Mapping[type[Action], Move] = {
    Advance: Move(PHASES, advance.refuse, advance.carry_out, _none),
    Agree: Move(("talks",), agree.refuse, agree.carry_out, agree.options),
    Write: Move(("talks", "review"), write.refuse, write.carry_out, _none),
    TakeBack: Move(("planning",), take_back.refuse, take_back.carry_out, take_back.options),
    Ready: Move(("planning",), ready.refuse, ready.carry_out, ready.options),
    TimeOut: Move(("planning",), ready.refuse, ready.carry_out, _none),
    Commit: Move(("planning",), commit.refuse, commit.carry_out, commit.options),
}

__all__ = ["MOVES", "Move"]
