"""What a party must be offered at the least, and how that moves (evidence §4.1, ideas 6 to 8).

Pain, stalemate and readiness lower it, power raises it: ripeness in one number per side.
"""

from typing import NamedTuple

from game.engine.model.draft import Position
from game.engine.model.treaty import Part
from game.engine.rules.elections import campaigns
from game.engine.rules.treaty.ripeness import heat_above, stalemate
from game.engine.rules.treaty.table import terms
from game.engine.rules.treaty.utility import FULL


class Band(NamedTuple):
    """What a seat knows of a reservation value: between these, 0 to 10000; equal when exact."""

    low: int
    high: int


def reservation_parts(position: Position, party: int) -> tuple[Part, ...]:
    """Return the parts of a party's reservation value, in hundredths of a point.

    Codes: `start`, `readiness`, `pain`, `stalemate`, `power`, and `election` where one is near.
    """
    scenario, spec = position.scenario, terms(position.scenario)
    numbers, table, gauges = spec.numbers, scenario.table, position.gauges
    return (
        Part("start", 100 * spec.reservation[party]),
        Part("readiness", -numbers.readiness_counts * gauges[table.readiness(party)]),
        Part("pain", -numbers.pain_counts * heat_above(position, party)),
        Part("stalemate", -100 * stalemate(position)),
        Part("power", numbers.power_counts * max(spec.power[party] - 50, 0)),
        *(_firmness(position) if campaigns(position, party) else ()),
    )


def _firmness(position: Position) -> tuple[Part]:
    """Return what a government that is about to be voted on must be offered more (C08)."""
    return (Part("election", 100 * position.scenario.numbers.election_reservation),)


def reservation(position: Position, party: int) -> int:
    """Return a party's reservation value, 0 to 10000."""
    total = sum(part.amount for part in reservation_parts(position, party))
    return min(max(total, 0), FULL)


def reservation_band(position: Position, party: int) -> Band:
    """Return what others can tell of it: some points to either side, rounded outwards."""
    numbers = terms(position.scenario).numbers
    exact, step = reservation(position, party), 100 * numbers.band_step
    low = (exact - 100 * numbers.band) // step * step
    high = -((-exact - 100 * numbers.band) // step) * step
    return Band(max(low, 0), min(high, FULL))


def reservations(position: Position) -> tuple[int, ...]:
    """Return the reservation value of every party."""
    return tuple(reservation(position, party) for party in range(len(position.scenario.parties)))
