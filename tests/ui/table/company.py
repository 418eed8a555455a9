"""A session before a person: the tiny scenario, two people, bots for the rest, no real time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from game.session.clock import ManualClock
from game.session.drive import advance, let_act
from game.session.setup import Player
from game.session.table import Table
from game.ui.flow import Exits, TableFlow
from game.ui.scenes.table.planning import PlanningScene
from tests import tiny
from tests.ui.pilot import Pilot

ANN, BEN = Player("Ann", ("north_government", "radio")), Player("Ben", ("south_government",))
MINE = (*ANN.seats, *BEN.seats)


def table(journal: Path | None = None, **changes: Any) -> Table:
    """Start a session of two people, Ann with two seats, and a bot for the mediators."""
    usual = {"players": (ANN, BEN), "bots": {"mediators": "normal"}}
    return tiny.table(journal, **{**usual, **changes})


class Visit:
    """A person before a session, with a hand on its clock."""

    def __init__(
        self, at: Table | None = None, size: tuple[int, int] = (1280, 720), **exits: Any
    ) -> None:
        self.table = at or table()
        self.clock = ManualClock()
        self.flow = TableFlow(self.table, Exits(**exits), self.clock)
        self.pilot = Pilot(self.flow.first(), size, clock=self.clock)

    @property
    def shown(self) -> str:
        """The name of the scene on top."""
        return type(self.pilot.scene).__name__

    @property
    def hands(self) -> set[str]:
        """The titles of every card that is in a hand or lies face down now."""
        state = self.table.state
        cards = [card for hand in state.hands for card in hand]
        cards += [commit.card for seat in state.commitments for commit in seat]
        return {self.table.pack.texts.cards[card].title for card in cards}

    def wait(self, seconds: float) -> None:
        """Let time pass at the table and on the screen."""
        self.pilot.wait(seconds)

    def tab_to(self, node_id: str) -> None:
        """Press Tab until a node has the focus."""
        for _ in range(len(self.pilot.ids()) + 1):
            if self.pilot.focus == node_id:
                return
            self.pilot.press("tab")
        raise AssertionError(f"Tab never reaches {node_id}: {self.pilot.ids()}")

    def enter(self, node_id: str) -> None:
        """Reach a node by Tab and press Enter."""
        self.tab_to(node_id)
        self.pilot.press("return")

    def to_planning(self) -> None:
        """Go by clicks from the introduction to the hand of the first player."""
        self.pilot.click("skip")
        self.pilot.click("onward")
        self.pilot.click("onward")
        self.pilot.click("onward")
        assert isinstance(self.pilot.scene, PlanningScene)

    def playable(self) -> list[str]:
        """The ids of the cards on the table of the planning scene."""
        nodes = self.pilot.stack.top.nodes
        return [node.id for node in nodes if node.role == "card"]


def at_phase(phase: str, journal: Path | None = None) -> Table:
    """Return a session in its second round at a phase, or at its end."""
    begun = table(journal)
    choosers = tiny.seat_bots(dict.fromkeys(tiny.SEATS, "normal"), begun.setup.seed)
    while begun.state.phase != phase or (begun.state.round < 2 and phase != "over"):
        for _step in let_act(begun, choosers):
            pass
        advance(begun)
    return begun
