"""A small treaty to negotiate: water weighs for the South, the port for the North.

Half of everything leaves both with half; giving each what weighs for it leaves both with more,
and two ideas that nobody has had yet with more still.
"""

from dataclasses import replace
from typing import Any

from game.engine import Action, Advance
from game.engine.model.treaty import IssueSpec, OptionSpec, TreatySpec
from game.engine.model.treaty_actions import Approve, DraftClause, Sign
from game.engine.model.treaty_numbers import TreatyNumbers
from tests.engine.position import Position, position

NORTH, SOUTH = "north_government", "south_government"
FAIR = {"water": "give", "port": "open", "people": "law"}


def option(name: str, values: tuple[int, int], needs: tuple[int, int], **more: Any) -> OptionSpec:
    """Build an option of a treaty between North and South."""
    return OptionSpec(name, values, needs, **more)


WATER = IssueSpec(
    "water",
    (
        option("keep", (100, 0), (70, 10)),
        option("half", (50, 50), (50, 50)),
        option("give", (0, 100), (45, 80)),
        option("dam_board", (80, 90), (80, 80), locked=True),
    ),
    weights=(20, 60),
    positions=("keep", "give"),
)
PORT = IssueSpec(
    "port",
    (
        option("open", (100, 0), (80, 60)),
        option("toll", (50, 50), (50, 50)),
        option("shut", (0, 100), (20, 50)),
    ),
    weights=(60, 20),
    positions=("open", "shut"),
)
PEOPLE = IssueSpec(
    "people",
    (
        option("law", (40, 60), (60, 60)),
        option("rule", (60, 20), (20, 10)),
        option("leave", (30, 40), (10, 20)),
        option("council", (90, 90), (90, 90), locked=True),
    ),
    weights=(20, 20),
    positions=("rule", "leave"),
)
NUMBERS = TreatyNumbers(
    readiness_counts=25,
    pain_line=50,
    pain_counts=25,
    stalemate_step=2,
    stalemate_most=10,
    power_counts=20,
    ripe_escalation=60,
    ripe_stalemate=25,
    ripe_grievance=15,
    ripe_idea=20,
    ripe_ideas=40,
    ripe_trust=40,
    ripe_channels=20,
    band=8,
    band_step=5,
    coercion_readies=8,
    war_readies=4,
    readiness_falls=5,
    trusting=50,
    wary=30,
    wary_true=50,
    distrust_vague=60,
    line_support=3,
    crossing_support=12,
    crossing_standing=10,
    face=50,
    pressed_value=35,
    pressed_weight=20,
    pressed_grievance=8,
    transfer_meets=60,
    transfer_fails=30,
    transfer_support=2,
    ratify_line=45,
    ratify_trust=50,
    ratify_needs=25,
    ratify_pressed=5,
    refused_support=5,
    fulfil_by_trust=10,
    base=600,
    trust_even=37,
    trust_slope=150,
    trust_least=40,
    guarantee_slope=60,
    needs_even=50,
    root_line=40,
    root_slope=200,
    pressed_ratio=40,
    pressed_most=200,
    grievance_slope=50,
    calm=30,
    escalation_least=80,
    escalation_most=170,
    behind_slope=50,
    behind_least=75,
    behind_most=150,
    one_leg_gap=30,
    one_leg=120,
    consulted=95,
    seat=80,
    seat_with_influence=64,
    least=25,
    most=300,
    collapse_escalation=15,
    collapse_trust=10,
    sustainable=60,
)
TREATY = TreatySpec(
    issues=(WATER, PORT, PEOPLE),
    reservation=(55, 50),
    power=(50, 50),
    holds=3,
    numbers=NUMBERS,
)


def treaty(**changes: Any) -> TreatySpec:
    """Build the treaty with changes by field name, those of its numbers included."""
    own = {name: changes.pop(name) for name in tuple(changes) if hasattr(TREATY, name)}
    return replace(TREATY, **own, numbers=replace(NUMBERS, **changes))


def talks(spec: TreatySpec = TREATY, **more: Any) -> Position:
    """Set up a session in its first talks."""
    return position(treaty=spec, **more).reopen()


def draft(clauses: dict[str, str] | None = None, by: str = NORTH) -> list[Action]:
    """Write clauses into the text, by issue."""
    return [DraftClause(by, issue, name) for issue, name in (clauses or FAIR).items()]


def agree(clauses: dict[str, str] | None = None) -> list[Action]:
    """Draft, accept and sign a text on both sides."""
    return [*draft(clauses), *map(Approve, (NORTH, SOUTH)), *map(Sign, (NORTH, SOUTH))]


def close(table: Position) -> Position:
    """Leave the talks and resolve the round without a card."""
    if table.state.phase == "talks":
        table.do(Advance(table.state.round, "talks"))
    return table.resolve()


def talk_again(table: Position) -> Position:
    """Go on from a resolved round to the talks of the next one."""
    for phase in ("resolution", "review", "briefing"):
        table.do(Advance(table.state.round, phase))
    return table
