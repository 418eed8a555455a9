"""What happened at the treaty table and after: lines of the ledger like those in `events`."""

from dataclasses import dataclass
from typing import ClassVar

from game.engine.model.treaty import Idea, Part


@dataclass(frozen=True, slots=True)
class Asked:
    """A seat asked a party's government why, on one issue; the answer is its own."""

    kind: ClassVar[str] = "asked"
    by: str
    party: str
    issue: str


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer, which only the asker hears; see `Fact` for the words. It need not be true."""

    kind: ClassVar[str] = "answered"
    seat: str
    party: str
    issue: str
    option: str
    weight: str


@dataclass(frozen=True, slots=True)
class InterestLearnt:
    """A seat learnt truly what a party wants on an issue; only the seat may see it.

    `source` is `finding` or `shown`; `points` is the weight, 0 to 100; see `Fact`.
    """

    kind: ClassVar[str] = "interest_learnt"
    seat: str
    party: str
    issue: str
    option: str
    weight: str
    points: int
    source: str


@dataclass(frozen=True, slots=True)
class IdeasFound:
    """A workshop found options nobody had thought of; only its seat may see them."""

    kind: ClassVar[str] = "ideas_found"
    seat: str
    ideas: tuple[Idea, ...]


@dataclass(frozen=True, slots=True)
class IdeasTransferred:
    """Ideas left the room they were found in: everybody has heard of them."""

    kind: ClassVar[str] = "ideas_transferred"
    by: str
    ideas: tuple[Idea, ...]


@dataclass(frozen=True, slots=True)
class IdeaTabled:
    """A seat brought an idea to the table; governments may draft it now."""

    kind: ClassVar[str] = "idea_tabled"
    by: str
    issue: str
    option: str


@dataclass(frozen=True, slots=True)
class ClauseDrafted:
    """A government changed a clause of the text from `before` to `option`; empty is open."""

    kind: ClassVar[str] = "clause_drafted"
    by: str
    issue: str
    before: str
    option: str


@dataclass(frozen=True, slots=True)
class TextApproved:
    """A government accepted the whole text for its party; `pledged` when by a vote in escrow."""

    kind: ClassVar[str] = "text_approved"
    by: str
    party: str
    pledged: bool = False


@dataclass(frozen=True, slots=True)
class ApprovalWithdrawn:
    """A government took its acceptance back."""

    kind: ClassVar[str] = "approval_withdrawn"
    by: str
    party: str


@dataclass(frozen=True, slots=True)
class RedLineDrawn:
    """A government said in public what its party will never accept."""

    kind: ClassVar[str] = "red_line_drawn"
    by: str
    party: str
    issue: str
    option: str


@dataclass(frozen=True, slots=True)
class RedLineCrossed:
    """A government accepted what it had said it never would; the line is gone."""

    kind: ClassVar[str] = "red_line_crossed"
    by: str
    party: str
    issue: str
    option: str


@dataclass(frozen=True, slots=True)
class TreatySigned:
    """A government signed for its party."""

    kind: ClassVar[str] = "treaty_signed"
    by: str
    party: str


@dataclass(frozen=True, slots=True)
class SignatureWithdrawn:
    """A government withdrew its signature."""

    kind: ClassVar[str] = "signature_withdrawn"
    by: str
    party: str


@dataclass(frozen=True, slots=True)
class ClausePressed:
    """A weaker party signed a clause that leaves it almost nothing where it matters to it."""

    kind: ClassVar[str] = "clause_pressed"
    party: str
    issue: str


@dataclass(frozen=True, slots=True)
class RatificationHeld:
    """A party's people decided on the signed text; `parts` add up to `have`."""

    kind: ClassVar[str] = "ratification_held"
    party: str
    parts: tuple[Part, ...]
    have: int
    need: int
    passed: bool


@dataclass(frozen=True, slots=True)
class TreatyMoved:
    """The treaty entered a stage, one of `TREATY_STAGES`."""

    kind: ClassVar[str] = "treaty_moved"
    stage: str
    round: int


@dataclass(frozen=True, slots=True)
class TreatyTested:
    """A treaty in force lived through a round, or did not.

    Attributes:
        hazard: Chance of breaking, in hundredths of a percent.
        drawn: 1 to 10000, broken at or below `hazard`; 0 when luck is off.
        broke: Whether it broke.
        parts: Why the hazard is what it is, each in percent; the product counts.
    """

    kind: ClassVar[str] = "treaty_tested"
    hazard: int
    drawn: int
    broke: bool
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class TreatyBroke:
    """The treaty is broken, most of all by this part of its hazard; `of` names whose."""

    kind: ClassVar[str] = "treaty_broke"
    cause: str
    of: str


@dataclass(frozen=True, slots=True)
class YearsTold:
    """At the end: in how many percent of the played futures peace holds for five years."""

    kind: ClassVar[str] = "years_told"
    holds: int


TreatyEvent = (
    Asked
    | Answered
    | InterestLearnt
    | IdeasFound
    | IdeasTransferred
    | IdeaTabled
    | ClauseDrafted
    | TextApproved
    | ApprovalWithdrawn
    | RedLineDrawn
    | RedLineCrossed
    | TreatySigned
    | SignatureWithdrawn
    | ClausePressed
    | RatificationHeld
    | TreatyMoved
    | TreatyTested
    | TreatyBroke
    | YearsTold
)

TREATY_SECRETS = (Answered, InterestLearnt, IdeasFound)
"""The events that only their own seat may see."""
