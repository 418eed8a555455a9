"""Letting bots act at a table, and a table of bots play by itself."""

from collections.abc import Iterator, Mapping
from typing import Protocol

from game.engine import Action, Advance, SeatView, Step, TimeOut, view
from game.session.table import Table

MOST_ACTIONS = 100
"""More than any seat needs in one phase; a chooser that goes beyond it turns in a circle."""

TALKED_OUT = 60
"""After so many acts a seat rests until the talks are over.

Twice what any bot was seen to need. Choosers remember nothing, so two with the same clause in
mind could write it to and fro for ever; each may be right to answer, and the talks must end.
"""


class Chooser(Protocol):
    """Whatever plays a seat: it sees what the seat sees and asks for one action at a time."""

    def choose(self, view: SeatView) -> Action | None:
        """Return the next action of the seat, or None when it has nothing more to do now."""


class Turns:
    """Who acts next in the present phase, asked and carried out in two steps.

    `ask` only looks, so that it can be done elsewhere while a screen goes on; `act` writes.
    """

    def __init__(self, table: Table, choosers: Mapping[str, Chooser]) -> None:
        """Let choosers act at a table; who plays which seat is told by seat id."""
        self._table = table
        self._choosers = choosers
        self._counts = dict.fromkeys(choosers, 0)

    def ask(self) -> tuple[str, Action] | None:
        """Ask the choosers in order, from the first on each time; None when nobody wants more.

        Who acts next then depends on nothing but the state, so that a resumed session goes on in
        the same order.
        """
        state = self._table.state
        for seat, chooser in self._choosers.items():
            if state.phase == "talks" and self._counts[seat] >= TALKED_OUT:
                continue
            action = chooser.choose(view(state, seat))
            if action is not None:
                return seat, action
        return None

    def act(self, seat: str, action: Action) -> Step:
        """Carry out what a chooser asked for.

        Raises:
            Refused: When the rules refuse it.
            NotSaved: When it could not be written; the same can be asked again.
            RuntimeError: When the chooser never comes to an end.
        """
        if self._counts[seat] == MOST_ACTIONS:
            raise RuntimeError(f"the player of {seat} turns in a circle: {action}")
        step = self._table.submit(action)
        self._counts[seat] += 1
        return step


def let_act(table: Table, choosers: Mapping[str, Chooser]) -> Iterator[Step]:
    """Let every chooser act in the present phase until none has anything more to do.

    Give each step as it is made, so that a screen can show it or stop between two.

    Args:
        table: The table.
        choosers: Who plays which seat, by seat id.

    Raises:
        Refused: When a chooser asks for something that the rules refuse.
        NotSaved: When a step could not be written; calling again goes on from there.
        RuntimeError: When a chooser never comes to an end.
    """
    turns = Turns(table, choosers)
    while (asking := turns.ask()) is not None:
        yield turns.act(*asking)


def play_out(table: Table, choosers: Mapping[str, Chooser]) -> Iterator[Step]:
    """Play a session to its end, moving the table on after each phase."""
    while table.state.phase != "over":
        yield from let_act(table, choosers)
        yield advance(table)


def advance(table: Table) -> Step:
    """Move the table on from its present phase.

    Raises:
        Refused: When it cannot go on yet, for instance while a seat is planning.
        NotSaved: When the step could not be written.
    """
    return table.submit(Advance(table.state.round, table.state.phase))


def time_out(table: Table, choosers: Mapping[str, Chooser]) -> Iterator[Step]:
    """End the planning of every seat that is not ready and that no chooser plays."""
    for seat, ready in zip(table.pack.scenario.seats, table.state.ready, strict=True):
        if not ready and seat.id not in choosers:
            yield table.submit(TimeOut(seat.id))
