"""What a seat writes for itself: its preparation, and what it guesses of the others."""

from dataclasses import dataclass

SHEET_FIELDS = ("interests", "batna", "target", "walk_away", "guesses")
"""The lines of the preparation sheet (rulebook §8)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a preparation sheet: a key of `SHEET_FIELDS` and a text."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Hunch:
    """What a seat thinks that an issue means to a party (evidence idea 1).

    Attributes:
        party: The id of the party.
        issue: The id of the issue.
        weight: 0 to 100.
        option: The id of the option that the party would like best.
        round: When it was noted; a later one on the same issue takes its place.
    """

    party: str
    issue: str
    weight: int
    option: str
    round: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A seat's notes; nobody else ever sees them during play."""

    lines: tuple[Line, ...] = ()
    dossier: tuple[Hunch, ...] = ()
