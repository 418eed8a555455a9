"""One negotiation between two negotiators over a domain, and how good its end was."""

import random
from collections.abc import Sequence
from math import hypot
from time import perf_counter
from typing import NamedTuple

import numpy as np
from negmas import LinearAdditiveUtilityFunction, make_issue
from negmas.sao import SAOMechanism, SAONegotiator

from extras.negotiators.domains import Domain
from extras.negotiators.pool import Maker
from extras.negotiators.seat import Seat
from game.bots.stakes import Choice, Worths
from game.bots.stream import below
from game.engine.rules.treaty.frontier import Point, nash, pareto, zopa

FULL = 10_000


class Ruler(NamedTuple):
    """What can be had in a domain.

    The frontier is that of all packages; the Nash point and the attainable surplus are those of
    the packages that both prefer to no agreement.
    """

    points: dict[Choice, Point]
    frontier: tuple[Point, ...]
    nash: Point
    surplus: int
    best: tuple[int, int]


class Meeting(NamedTuple):
    """How a negotiation ended for the seat that is looked at.

    Attributes:
        agreed: 1 or 0.
        own: Its gain over no agreement, as a share of its greatest possible one.
        surplus: The joint gain as a share of the greatest attainable.
        partner: The other side's gain, measured as its own.
        pareto: The distance of the end to the frontier, no agreement at the least of both.
        nash: The distance to the Nash point.
        below: 1 when it agreed to less than no agreement is worth to it.
        milliseconds: It took for a decision, where that was measured.
    """

    agreed: float
    own: float
    surplus: float
    partner: float
    pareto: float
    nash: float
    below: float
    milliseconds: float


def ruler(domain: Domain) -> Ruler:
    """Measure what can be had in a domain."""
    points = domain.points()
    among = tuple(points.values())
    fair = nash(among, domain.least)
    zone = [among[at] for at in zopa(among, domain.least)]
    if fair is None:
        raise ValueError(f"{domain.name}: nothing to agree on")
    return Ruler(
        points,
        tuple({among[at] for at in pareto(among)}),
        among[fair],
        max(sum(point) - sum(domain.least) for point in zone),
        (max(point[0] for point in among), max(point[1] for point in among)),
    )


def meet(
    domain: Domain, measure: Ruler, seat: int, pair: tuple[Maker, Maker], rounds: int
) -> Meeting:
    """Let two negotiate, and measure the end for the first of them.

    Args:
        domain: Over what.
        measure: Its ruler.
        seat: Which side the first of the pair takes; side 0 offers first.
        pair: Who is looked at, and whom it meets.
        rounds: In each, both may offer once.
    """
    luck = below(2**32, domain.name, seat)
    random.seed(luck)
    np.random.seed(luck)  # noqa: NPY002 - some of theirs draw from the global one
    issues = [
        make_issue([f"{at}_{option}" for option in range(len(options))], f"issue_{at}")
        for at, options in enumerate(domain.worths[0])
    ]
    table = SAOMechanism(issues=issues, n_steps=rounds)
    sides = [maker() for maker in pair]
    for at, side in enumerate(sides if seat == 0 else sides[::-1]):
        table.add(side, ufun=_wants(domain.worths[at], domain.least[at], issues))
    start = perf_counter()
    table.run()
    took = 1000 * (perf_counter() - start)
    agreed = table.agreement
    chosen = tuple(int(value.split("_")[1]) for value in agreed) if agreed else None
    return _measured(domain, measure, seat, chosen, _pace(sides, took, table.current_step))


def _wants(worths: Worths, least: int, issues: Sequence[object]) -> LinearAdditiveUtilityFunction:
    """Tell NegMAS what a side wants: weights, values from 0 to 1, and what it can fall back on."""
    most = [max(options) for options in worths]
    values = [
        {f"{at}_{number}": one / (top or 1) for number, one in enumerate(options)}
        for at, (options, top) in enumerate(zip(worths, most, strict=True))
    ]
    return LinearAdditiveUtilityFunction(
        values=values,
        weights=[top / FULL for top in most],
        issues=issues,
        reserved_value=least / FULL,
    )


def _pace(sides: Sequence[SAONegotiator], took: float, rounds: int) -> float:
    """Return the milliseconds of a decision of ours; of others only the whole was measured."""
    first = sides[0]
    if isinstance(first, Seat) and first.decisions:
        return 1000 * first.seconds / first.decisions
    return took / max(2 * rounds, 1)


def _measured(
    domain: Domain, measure: Ruler, seat: int, chosen: Choice | None, milliseconds: float
) -> Meeting:
    end = measure.points[chosen] if chosen else domain.least
    gains = [end[at] - domain.least[at] for at in (0, 1)]
    shares = [gains[at] / max(measure.best[at] - domain.least[at], 1) for at in (0, 1)]
    return Meeting(
        agreed=float(chosen is not None),
        own=shares[seat],
        surplus=sum(gains) / measure.surplus,
        partner=shares[1 - seat],
        pareto=min(_distance(end, point) for point in measure.frontier),
        nash=_distance(end, measure.nash),
        below=float(gains[seat] < 0),
        milliseconds=milliseconds,
    )


def _distance(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1]) / FULL
