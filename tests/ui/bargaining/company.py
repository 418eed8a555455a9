"""A session with everything to bargain over: the tiny scenario, a treaty, goals, two people."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from game.content.library import Pack
from game.content.texts import IssueText, MandateText, OptionText, SourceText
from game.engine.model.ids import BARGAINING, MODULES
from game.engine.model.mandates import MandateSpec
from game.engine.model.treaty import Idea
from game.session.table import Table
from tests import tiny
from tests.engine.treaty.table import TREATY
from tests.ui.table.company import ANN, BEN, Visit

NORTH, SOUTH = "north_government", "south_government"
GOAL = "A goal nobody else may see."
REASON = {"north": "Mills in secret.", "south": "Fields in secret."}
IDEAS = tuple(
    Idea(issue.id, option.id)
    for issue in TREATY.issues
    for option in issue.options
    if option.locked
)
"""What nobody has thought of yet."""
LOCKED = {idea.option: f"A new way for {idea.issue}" for idea in IDEAS}
"""How those options are called."""


def _title(identifier: str) -> str:
    return identifier.replace("_", " ").capitalize()


def _issues() -> dict[str, IssueText]:
    return {
        issue.id: IssueText(
            issue.id,
            _title(issue.id),
            f"What becomes of {issue.id}.",
            REASON,
            {
                option.id: OptionText(
                    option.id,
                    LOCKED.get(option.id, _title(option.id)),
                    f"What {option.id} means.",
                )
                for option in issue.options
            },
        )
        for issue in TREATY.issues
    }


def pack(rounds: int = 3) -> Pack:
    """Return the tiny scenario with every part of bargaining."""
    mandate = MandateSpec("grow", ())
    plain = tiny.scenario(
        rounds,
        modules=frozenset((*MODULES, *BARGAINING)),
        treaty=TREATY,
        mandates={mandate.id: mandate},
    )
    seats = tuple(replace(seat, mandates=(mandate.id,)) for seat in plain.seats)
    source = SourceText("S1", "handbook.pdf", "A handbook", "Tracks")
    texts = replace(
        tiny.texts(),
        issues=_issues(),
        mandates={"grow": MandateText("grow", "Grow", GOAL, "Why.", False, source)},
    )
    return Pack(replace(plain, seats=seats), texts, "bargaining")


def table(journal: Path | None = None, **changes: Any) -> Table:
    """Start a session of two people; the bot has the mediators."""
    usual = {"players": (ANN, BEN), "bots": {"mediators": "normal"}}
    setup = tiny.setup(**{**usual, **changes})
    return Table.start(pack(setup.rounds), setup, journal)


def talking(size: tuple[int, int] = (1920, 1080), at: Table | None = None) -> Visit:
    """Return a visit at the talks of the first round, with nothing prepared."""
    visit = Visit(at or table(), size)
    visit.pilot.click("skip")
    visit.pilot.click("onward")
    visit.pilot.click("skip")
    assert visit.shown == "BargainingScene"
    return visit


def spoken(visit: Visit) -> str:
    """Return all that a reader could read of the scene on top, tooltips included."""
    nodes = visit.pilot.stack.top.nodes
    return "\n".join(f"{node.label} {node.help} {node.refusal}" for node in nodes)


def step_aside(visit: Visit, player: int) -> None:
    """Go by clicks from the talks behind the cover of a player."""
    visit.pilot.click("aside")
    visit.pilot.click(f"aside-{player}")
    assert visit.shown == "CoverScene"
    visit.pilot.click("onward")
    assert visit.shown == "AsideScene"
