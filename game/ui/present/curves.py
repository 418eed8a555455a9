"""The course of a session as curves: escalation of each pair of parties, trust on each level."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import Event, Scenario
from game.engine.model.ids import LEVELS
from game.wording import dyad_name, level_name, standings
from game.wording.language import capital


@dataclass(frozen=True, slots=True)
class Curve:
    """One line of a chart: its name, and a value of 0 to 100 for the start and each round."""

    id: str
    name: str
    values: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Curves:
    """Two charts over the same rounds; `rounds` begins with 0, the start."""

    rounds: tuple[int, ...]
    escalation: tuple[Curve, ...]
    trust: tuple[Curve, ...]


def curves(scenario: Scenario, texts: Texts, events: Sequence[Event]) -> Curves:
    """Return the curves of the rounds that are over; trust is the mean over all dyads."""
    ends = standings(scenario, events)
    return Curves(
        rounds=tuple(end.round for end in ends),
        escalation=tuple(
            Curve(dyad.id, dyad_name(texts, dyad.id), tuple(end.escalation[number] for end in ends))
            for number, dyad in enumerate(scenario.dyads)
        ),
        trust=tuple(
            Curve(level, capital(level_name(level)), tuple(end.mean_trust(number) for end in ends))
            for number, level in enumerate(LEVELS)
        ),
    )
