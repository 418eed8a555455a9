"""The treaty space as negotiation analysis sees it: pure functions, exact by enumeration.

"The frontier" here is the Pareto frontier of *complete* packages (one option for every issue)
over the options that the caller makes available: with locked options it is what could have been
had, without them what is on the table. Mixtures and lotteries are not packages. At most 5**6
packages, so everything is counted out (evidence §4.1).

A point holds one utility for each party, 0 to 10000; a function that picks a package returns
its place in the list of points it was given.
"""

from collections.abc import Iterable, Sequence
from itertools import product
from math import isqrt, prod

from game.engine.model.treaty import Idea, OptionSpec, TreatySpec
from game.engine.rules.treaty.utility import utility

Package = tuple[OptionSpec, ...]
Point = tuple[int, ...]


def packages(
    spec: TreatySpec, *, locked: bool = True, tabled: Iterable[Idea] = ()
) -> tuple[Package, ...]:
    """Return every complete package.

    Args:
        spec: The treaty.
        locked: Whether locked options count.
        tabled: Those that count even if not.
    """
    opened = set(tabled)
    return tuple(
        product(
            *(
                [
                    option
                    for option in issue.options
                    if locked or not option.locked or (issue.id, option.id) in opened
                ]
                for issue in spec.issues
            )
        )
    )


def points(spec: TreatySpec, among: Iterable[Package]) -> tuple[Point, ...]:
    """Return what each package is worth to each party."""
    parties = range(len(spec.reservation))
    return tuple(tuple(utility(spec, party, package) for party in parties) for package in among)


def pareto(among: Sequence[Point]) -> tuple[int, ...]:
    """Return the packages that none improves on for one party without hurting another.

    Of packages worth the same to everybody all count.
    """
    best_first = sorted(set(among), reverse=True)
    frontier: list[Point] = []
    for point in best_first:
        if not any(all(a >= b for a, b in zip(other, point, strict=True)) for other in frontier):
            frontier.append(point)
    kept = set(frontier)
    return tuple(at for at, point in enumerate(among) if point in kept)


def zopa(among: Sequence[Point], reservation: Point) -> tuple[int, ...]:
    """Return the packages that every party prefers to walking away; it may be empty."""
    return tuple(
        at
        for at, point in enumerate(among)
        if all(have >= least for have, least in zip(point, reservation, strict=True))
    )


def nash(among: Sequence[Point], reservation: Point) -> int | None:
    """Return the package in the zone of agreement with the greatest product of gains.

    The first of equals; None when the zone is empty.
    """
    return max(
        zopa(among, reservation),
        key=lambda at: prod(_gains(among[at], reservation)),
        default=None,
    )


def kalai(among: Sequence[Point], reservation: Point) -> int | None:
    """Return the package in the zone of agreement whose least gain is greatest.

    Of equals the one with the greatest sum; None when the zone is empty.
    """
    return max(
        zopa(among, reservation),
        key=lambda at: (min(_gains(among[at], reservation)), sum(among[at])),
        default=None,
    )


def joint_surplus(point: Point, reservation: Point) -> int:
    """Return what all parties together gain over walking away; negative when they lose."""
    return sum(_gains(point, reservation))


def joint_surplus_share(point: Point, among: Sequence[Point], reservation: Point) -> int | None:
    """Return the percent of the attainable joint surplus that a package takes up.

    Attainable is the greatest joint surplus in the zone of agreement; None when that is empty
    or has nothing to gain.
    """
    zone = zopa(among, reservation)
    best = max((joint_surplus(among[at], reservation) for at in zone), default=0)
    return 100 * joint_surplus(point, reservation) // best if best > 0 else None


def distance_to_frontier(point: Point, among: Sequence[Point]) -> int:
    """Return the straight-line distance to the nearest point of the frontier, 0 to 10000 a side.

    Rounded down; 0 for a package on the frontier.
    """
    return min(isqrt(sum(gap**2 for gap in _gains(among[at], point))) for at in pareto(among))


def split_everything(spec: TreatySpec) -> Package:
    """Return the package of somebody who splits the difference on every issue by itself.

    On each it takes the unlocked option whose worth to the party it serves least is greatest.
    """
    return tuple(
        max(
            (option for option in issue.options if not option.locked),
            key=lambda option: min(option.values),
        )
        for issue in spec.issues
    )


def _gains(point: Point, reservation: Point) -> tuple[int, ...]:
    return tuple(have - least for have, least in zip(point, reservation, strict=True))
