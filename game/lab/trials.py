"""One session between bots, from its seed to the few numbers that experiments compare."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.bots.roster import seat_bots
from game.content.library import Pack, load_library
from game.engine.model.bargaining_events import MandateJudged
from game.session.drive import play_out
from game.session.setup import Setup
from game.session.table import Table

if TYPE_CHECKING:
    from collections.abc import Mapping

PEACEFUL = ("fragile_peace", "sustainable_peace")
"""The endings with a treaty in force."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A session to be played.

    Attributes:
        name: What the experiment calls it; unique in a run.
        content: The content folders, the shipped one first.
        scenario: The scenario's id.
        rounds: One of its lengths, or None for the usual one.
        seed: Of the session.
        levels: The level of the bot in each seat, by seat id.
    """

    name: str
    content: tuple[str, ...]
    scenario: str
    rounds: int | None
    seed: int
    levels: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a trial.

    Attributes:
        name: The trial's.
        outcome: One of `OUTCOMES`.
        peace: Whether a treaty was in force at the end; where there is none to make, whether
            there was a ceasefire.
        lasting: Whether the treaty would hold; where there is none, the same as `peace`.
        holds: The percent of futures in which peace holds for five years; 0 without a treaty.
        rounds: How many were played.
        met: Percent of its mandates that each seat met, by seat id; 100 for a seat without any,
            0 for all after total war.
    """

    name: str
    outcome: str
    peace: bool
    lasting: bool
    holds: int
    rounds: int
    met: Mapping[str, int]

    def score(self, seat: str) -> float:
        """Return peace with mandates met for a seat, 0 to 1: nothing without peace."""
        return self.met[seat] / 100 if self.peace else 0.0

    def as_plain(self) -> dict[str, Any]:
        """Return it as plain values, for a line of a results file."""
        return {field.name: getattr(self, field.name) for field in fields(self)}

    @classmethod
    def from_plain(cls, plain: Mapping[str, Any]) -> Result:
        """Read it back.

        Raises:
            KeyError: When something is missing.
        """
        return cls(**{field.name: plain[field.name] for field in fields(cls)})


@cache
def pack_of(content: tuple[str, ...], scenario: str, rounds: int | None) -> Pack:
    """Load a scenario, once in each process.

    Raises:
        UnknownScenarioError: When there is none, or it does not have that length.
    """
    return load_library([Path(folder) for folder in content]).pack(scenario, rounds)


def play(trial: Trial) -> Result:
    """Play a trial to its end."""
    pack = pack_of(trial.content, trial.scenario, trial.rounds)
    setup = Setup(trial.scenario, pack.scenario.rounds, trial.seed, bots=dict(trial.levels))
    table = Table.start(pack, setup, None)
    deque(play_out(table, seat_bots(setup.bots, setup.seed)), maxlen=0)
    state, treaty = table.state, table.state.treaty
    peaceful = PEACEFUL if treaty else ("ceasefire",)
    return Result(
        name=trial.name,
        outcome=state.outcome,
        peace=state.outcome in peaceful,
        lasting=state.outcome == peaceful[-1],
        holds=max(treaty.holds_five_years, 0) if treaty else 0,
        rounds=state.round,
        met=_met(table),
    )


def _met(table: Table) -> dict[str, int]:
    judged = [event for event in table.events if isinstance(event, MandateJudged)]
    at_war = table.state.outcome == "total_war"
    shares = {}
    for seat in table.pack.scenario.seats:
        own = [one.met for one in judged if one.by == seat.id]
        shares[seat.id] = 0 if at_war else 100 * sum(own) // len(own) if own else 100
    return shares
