"""What a seat may ask for at the treaty table, during talks."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class AskWhy:
    """Ask a party's government why it wants what it wants on an issue; once a round."""

    kind: ClassVar[str] = "ask_why"
    seat: str
    party: str
    issue: str


@dataclass(frozen=True, slots=True)
class DraftClause:
    """Write an option into the single negotiating text, or strike the clause (empty)."""

    kind: ClassVar[str] = "draft_clause"
    seat: str
    issue: str
    option: str


@dataclass(frozen=True, slots=True)
class TableIdea:
    """Bring an idea that has left the workshop to the table, where it can be drafted."""

    kind: ClassVar[str] = "table_idea"
    seat: str
    issue: str
    option: str


@dataclass(frozen=True, slots=True)
class Approve:
    """Accept the whole text as it stands, for the party of one's government."""

    kind: ClassVar[str] = "approve"
    seat: str


@dataclass(frozen=True, slots=True)
class Unapprove:
    """Take the acceptance back."""

    kind: ClassVar[str] = "unapprove"
    seat: str


@dataclass(frozen=True, slots=True)
class DrawRedLine:
    """Say in public that one's party will never accept an option."""

    kind: ClassVar[str] = "draw_red_line"
    seat: str
    issue: str
    option: str


@dataclass(frozen=True, slots=True)
class Sign:
    """Sign the text that all parties have accepted."""

    kind: ClassVar[str] = "sign"
    seat: str


@dataclass(frozen=True, slots=True)
class Unsign:
    """Withdraw one's signature while the others have not all signed."""

    kind: ClassVar[str] = "unsign"
    seat: str


TreatyAction = AskWhy | DraftClause | TableIdea | Approve | Unapprove | DrawRedLine | Sign | Unsign
