"""Every number of a session, laid out flat: which index holds which quantity."""

from dataclasses import dataclass
from itertools import chain

from game.engine.model.ids import LEVELS, PEACEBUILDING

GAUGE_CEILINGS = {
    "trust": 100,
    "escalation": 100,
    "support": 100,
    "grievance": 100,
    "link": 100,
    "funds": 99,
    "influence": 12,
    "standing": 100,
    "readiness": 100,
    "guarantee": 100,
    "political": 100,
    "economic": 100,
    "social": 100,
    "purse": 12,
}
"""The highest value of each kind of gauge; the lowest is always 0 (rulebook §3)."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """One number of the session.

    Attributes:
        kind: A key of `GAUGE_CEILINGS`.
        of: Id of the dyad, party, seat or spoiler it belongs to; empty for the session's.
        level: The level of society, for trust only.
    """

    kind: str
    of: str = ""
    level: str = ""


class GaugeTable:
    """Maps dyads, parties and seats to positions in the flat tuple of gauges.

    `link` is the session's link; `guarantee` is what monitors, peacekeepers and escrow secure,
    only with a treaty.

    Dyads come first with four numbers each (trust at three levels, escalation), then parties
    with two (support, grievance), the link, and seats with three (funds, influence, standing).
    Where there is a treaty to be made, the readiness of each party, the guarantee and the three
    kinds of peacebuilding follow, and then the purses of spoilers, so that nothing else moves.
    """

    __slots__ = (
        "ceilings",
        "gauges",
        "guarantee",
        "index",
        "link",
        "parties_from",
        "purses_from",
        "seats_from",
        "treaty_from",
    )

    def __init__(
        self,
        dyads: tuple[str, ...],
        parties: tuple[str, ...],
        seats: tuple[str, ...],
        *,
        treaty: bool = False,
        spoilers: tuple[str, ...] = (),
    ) -> None:
        of_dyads = (
            [*(Gauge("trust", dyad, level) for level in LEVELS), Gauge("escalation", dyad)]
            for dyad in dyads
        )
        of_parties = ([Gauge("support", party), Gauge("grievance", party)] for party in parties)
        of_seats = (
            [Gauge("funds", seat), Gauge("influence", seat), Gauge("standing", seat)]
            for seat in seats
        )
        of_treaty = [
            *(Gauge("readiness", party) for party in parties),
            Gauge("guarantee"),
            *(Gauge(kind) for kind in PEACEBUILDING),
        ]
        self.gauges: tuple[Gauge, ...] = tuple(
            chain(
                *of_dyads,
                *of_parties,
                [Gauge("link")],
                *of_seats,
                of_treaty if treaty else (),
                (Gauge("purse", spoiler) for spoiler in spoilers),
            )
        )
        self.index: dict[Gauge, int] = {gauge: at for at, gauge in enumerate(self.gauges)}
        self.ceilings: tuple[int, ...] = tuple(GAUGE_CEILINGS[g.kind] for g in self.gauges)
        self.parties_from = 4 * len(dyads)
        self.link = self.parties_from + 2 * len(parties)
        self.seats_from = self.link + 1
        self.treaty_from = self.seats_from + 3 * len(seats)
        self.guarantee = self.treaty_from + len(parties)
        self.purses_from = len(self.gauges) - len(spoilers)

    def trust(self, dyad: int, level: int) -> int:
        """Return the index of trust in dyad number `dyad` at level 0, 1 or 2."""
        return 4 * dyad + level

    def escalation(self, dyad: int) -> int:
        """Return the index of escalation in dyad number `dyad`."""
        return 4 * dyad + 3

    def support(self, party: int) -> int:
        """Return the index of a party's support for a settlement."""
        return self.parties_from + 2 * party

    def grievance(self, party: int) -> int:
        """Return the index of a party's grievance."""
        return self.parties_from + 2 * party + 1

    def funds(self, seat: int) -> int:
        """Return the index of a seat's funds."""
        return self.seats_from + 3 * seat

    def influence(self, seat: int) -> int:
        """Return the index of a seat's influence."""
        return self.seats_from + 3 * seat + 1

    def standing(self, seat: int) -> int:
        """Return the index of a seat's standing."""
        return self.seats_from + 3 * seat + 2

    def readiness(self, party: int) -> int:
        """Return the index of how far a party would go to end this; only with a treaty."""
        return self.treaty_from + party

    def fulfilment(self, kind: int) -> int:
        """Return the index of how far one of `PEACEBUILDING` is done; only with a treaty."""
        return self.guarantee + 1 + kind

    def purse(self, spoiler: int) -> int:
        """Return the index of what spoiler number `spoiler` has to act with."""
        return self.purses_from + spoiler
