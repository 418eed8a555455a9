"""Two people at one screen who go the whole road by clicks, from the menu to the outcome."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from game.bots.roster import seat_bots
from game.engine import Commit
from game.session.table import Table
from tests.ui.front.house import SEED, visitor
from tests.ui.pilot import Pilot

ROUNDS = 8
"""In the shorter lengths few seeds reach a treaty in force."""
SIGNING = 6
"""The round from which the governments accept and sign, whatever their peoples would say."""
MOST_STEPS = 300
OURS, THEIRS = "sorrelin_government", "tavamar_government"


def nothing(_name: str) -> None:
    """Look at nothing."""


class Road:
    """Two people, each with a government and one seat more, who go the whole way by clicks."""

    def __init__(
        self,
        home: Path,
        size: tuple[int, int] = (1280, 720),
        look: Callable[[str], None] = nothing,
    ) -> None:
        self.pilot: Pilot = visitor(home, size=size)
        self.look = look
        self.seen: set[str] = set()
        self.talked = 0

    @property
    def shown(self) -> str:
        """The name of the scene on top."""
        return type(self.pilot.scene).__name__

    def click(self, *nodes: str) -> None:
        """Click one node after the other, and look at what came of it."""
        for node in nodes:
            self.pilot.click(node)
        self.look(f"{self.shown}-{nodes[-1]}")

    def labels(self, start: str) -> dict[str, str]:
        """Return the labels of the nodes whose ids begin so, by what follows in the id."""
        return {
            node.id.removeprefix(start): node.label
            for node in self.pilot.stack.top.nodes
            if node.id.startswith(start)
        }

    def begin(self) -> None:
        """Go from the menu to the first talks; one of the two prepares."""
        self.click("new")
        self.click("choose")
        self.click("next")
        self.click("remove-3", "remove-2", f"rounds-{ROUNDS}", "no-luck")
        self.click("start")
        while self.shown in ("IntroductionScene", "CoverScene", "BriefScene"):
            self.click("close" if self.shown == "BriefScene" else "onward")
        self.click("onward")
        self.click("onward")
        self.pilot.click("line-interests")
        self.pilot.type("Warm houses in winter.")
        while self.shown != "BargainingScene":
            self.click("onward")
        self.table: Table = self.pilot.scene.desk.sitting.table
        self.bots = seat_bots(dict.fromkeys(self.table.state.scenario.seat_number, "hard"), SEED)

    def to_the_end(self) -> None:
        """Do at each scene what it asks for, until the outcome."""
        for _ in range(MOST_STEPS):
            self.seen.add(self.shown)
            if self.shown == "OutcomeScene":
                return
            self.step()
        raise AssertionError(f"the session never ends; it stands at {self.shown}")

    def step(self) -> None:
        """Do what the scene on top asks for."""
        match self.shown:
            case "BargainingScene":
                self.talk()
            case "PlanningScene":
                self.plan()
            case "ResolutionScene":
                self.click(*["onward"] * 4, "end", "onward")
            case "FuturesScene":
                for _ in range(400):
                    self.pilot.wait(0.05)
                self.look("years")
                self.click("onward")
            case _:
                self.click("onward")

    def talk(self) -> None:
        """Ask, promise and offer in the first talks; negotiate in all of them."""
        if not self.talked:
            self.ask_why()
            self.promise()
            self.offer()
        self.talked += 1
        self.click("tab-treaty")
        if self.table.state.treaty.stage == "talking":
            self.negotiate()
        self.click("onward")

    def plan(self) -> None:
        """Lay the cards that a hard bot would lay in this seat."""
        seat = self.pilot.scene.seat
        while isinstance(act := self.bots[seat].choose(self.table.view(seat)), Commit):
            self.click(f"card-{act.card}")
            if f"target-{act.target}" in self.pilot.ids():
                self.click(f"target-{act.target}")
            self.click("commit")
        self.click("onward")

    # What is done in talks.

    def aside(self, player: int) -> None:
        """Let a player step aside behind the cover."""
        self.click("aside")
        self.click(f"aside-{player}", "onward")

    def ask_why(self) -> None:
        """Ask the other government why, in private."""
        self.aside(0)
        self.click("tab-treaty")
        self.click("why-tavamar")
        assert "They say" in self.pilot.node("fact-0").label
        self.click("onward")

    def promise(self) -> None:
        """Give a word before everybody, on a condition."""
        self.click("tab-promises")
        self.click("promise")
        self.click(f"to-{THEIRS}", "what-kind-not_coerce", f"by-{ROUNDS}", "if-yes")
        self.click("return-kind-not_coerce", f"return-by-{ROUNDS}")
        self.click("onward")

    def offer(self) -> None:
        """Let one player offer money for a card shown, and the other take it."""
        self.aside(0)
        self.click("tab-offers")
        self.click("offer")
        self.click(f"to-{THEIRS}", "gives-funds", "gives-funds-0")
        self.click("wants-show_interest", "wants-show_interest-0")
        self.click("onward", "onward")
        self.aside(1)
        self.click("accept-1-1")
        self.click("onward")

    def peoples_would_say_yes(self) -> bool:
        """Tell whether each people is as far as it must be for a yes, as the table shows it."""
        told = [re.findall(r"\d+", label) for label in self.labels("home-").values()]
        return all(int(have) >= int(need) for have, need in told)

    def negotiate(self) -> None:
        """Bring every idea, write what meets the needs of both best, and sign when it is time."""
        for issue in self.table.state.scenario.treaty.issues:
            self.click(f"issue-{issue.id}")
            for option, label in self.labels(f"option-{issue.id}-").items():
                if "not yet on the table" in label:
                    self.click(f"option-{issue.id}-{option}")
                    self.click("table-idea")
            there = self.labels(f"option-{issue.id}-")
            options = [option for option in issue.options if option.id in there]
            best = max(options, key=lambda one: (min(one.needs), sum(one.needs)))
            if "in the text" not in there[best.id]:
                self.click(f"option-{issue.id}-{best.id}")
                self.click("draft")
        if self.table.state.round >= SIGNING or self.peoples_would_say_yes():
            for node in ("approve", f"speaker-{THEIRS}", "approve", "signing"):
                self.click(node)
            for _ in range(3):
                self.click("onward")
