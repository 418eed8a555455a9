"""A treaty in force, to be lived under by a test."""

from dataclasses import replace

from game.engine.model.gauges import Gauge
from game.engine.rules.treaty.hazard import conditions, hazard, hazard_parts
from game.engine.rules.treaty.table import terms
from tests.engine.position import Position
from tests.engine.treaty.table import agree, close, talk_again, talks, treaty


def in_force(clauses=None, spec=None, **more) -> Position:
    """Bring a treaty into force, in the talks of round 2."""
    more = {"support": 60, "rounds": 6, **more}
    return talk_again(close(talks(spec or treaty(), **more).do(*agree(clauses))))


def parts_of(table: Position) -> dict[str, tuple[int, str]]:
    """Return the parts of the hazard by their codes; of trust, that of communities."""
    numbers = terms(table.state.scenario).numbers
    return {part.code: part[1:] for part in hazard_parts(numbers, conditions(table.state))}


def chance(table: Position) -> int:
    """Return the hazard of the position, in hundredths of a percent."""
    numbers = terms(table.state.scenario).numbers
    return hazard(numbers, hazard_parts(numbers, conditions(table.state)))


def set_to(table: Position, kind: str, value: int, of: str = "", level: str = "") -> Position:
    """Set one number by hand."""
    gauges = list(table.state.gauges)
    gauges[table.state.scenario.table.index[Gauge(kind, of, level)]] = value
    table.state = replace(table.state, gauges=tuple(gauges))
    return table
