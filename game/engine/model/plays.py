"""A card, an event or a rule on its way to having effects: who, on what, why, how strongly."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from game.engine.model.events import Cause, Factor


@dataclass(frozen=True, slots=True)
class Play:
    """What an effect needs to know about its occasion.

    Attributes:
        cause: Who and what brings it about; every ledger line repeats it.
        seat: The number of the acting seat, or None for events and rules.
        target: The id it was played on, or empty.
        dyads: Numbers of the dyads it reaches.
        parties: Numbers of the parties it reaches.
        target_seat: The number of the seat it was played on, or None.
        factors: Percentages on what it does to support and link.
        dyad_factors: The same for trust and escalation, for each dyad of `dyads`, since the
            stage of each decides.
        crowd: For a gauge's index and a direction (True is up), how many push it that way in
            this step without agreement; a theme counts as one, and so does a seat.
        alone: Numbers of the dyads in which it comes from far away, without a local partner.
    """

    cause: Cause
    seat: int | None
    target: str
    dyads: tuple[int, ...]
    parties: tuple[int, ...]
    target_seat: int | None
    factors: tuple[Factor, ...]
    dyad_factors: tuple[tuple[Factor, ...], ...]
    crowd: Mapping[tuple[int, bool], int] = field(default_factory=dict)
    alone: frozenset[int] = frozenset()

    @property
    def actor(self) -> int:
        """The number of the acting seat; only cards and initiatives have one."""
        if self.seat is None:
            raise ValueError(f"{self.cause.kind} {self.cause.id} has no acting seat")
        return self.seat
