"""A small session on its way, for tests of what is shown."""

from collections.abc import Callable
from dataclasses import replace

from game.engine import Action, Event, SeatView, State, apply, new_game, view
from game.engine.model.actions import Advance, Ready
from game.engine.model.events import visible
from game.engine.model.specs import Scenario
from tests import tiny


class Session:
    """A session moved by public actions, which keeps its ledger."""

    def __init__(self, scenario: Scenario | None = None, seed: int = 7) -> None:
        step = new_game(scenario or tiny.scenario(), seed)
        self.state: State = step.state
        self.events: list[Event] = list(step.events)

    def do(self, *actions: Action) -> "Session":
        """Apply actions one after the other."""
        for action in actions:
            step = apply(self.state, action)
            self.state = step.state
            self.events += step.events
        return self

    def on(self) -> "Session":
        """Move the table on; in planning, every seat says first that it is ready."""
        if self.state.phase == "planning":
            waiting = zip(self.state.scenario.seats, self.state.ready, strict=True)
            self.do(*(Ready(seat.id) for seat, ready in waiting if not ready))
        return self.do(Advance(self.state.round, self.state.phase))

    def until(self, phase: str, wanted: Callable[[State], bool] = lambda _state: True) -> "Session":
        """Move the table on until it is in a phase in which something holds."""
        while self.state.phase != phase or not wanted(self.state):
            self.on()
        return self

    def seen_by(self, seat: str = "") -> SeatView:
        """Return what a seat sees."""
        return view(self.state, seat)

    def public_events(self) -> list[Event]:
        """Return what everybody has seen."""
        return [event for event in self.events if visible(event, "")]


def holding(**hands: tuple[str, ...]) -> Scenario:
    """Return the tiny scenario with these cards in the hands of these seats."""
    seats = tuple(
        replace(spec, opening_hand=hands.get(spec.id, ())) for spec in tiny.scenario().seats
    )
    return tiny.scenario(seats=seats)
