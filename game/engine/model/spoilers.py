"""Groups that live from a conflict, as an author writes them down once."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpoilerSpec:
    """A group that lives from the conflict; nobody plays it.

    Attributes:
        id: Unique in the scenario.
        party: The number of the party it comes from.
        kind: One of `SPOILERS`.
        purse: What it has to act with at the start, 0 to 12.
        income: What comes in at each briefing.
        strength: Escalation that it brings when it acts.
    """

    id: str
    party: int
    kind: str
    purse: int
    income: int
    strength: int
