"""What seats trade at once, and whom they ask to act with them (rulebook §8)."""

from dataclasses import dataclass

from game.engine.model.terms import Package


@dataclass(frozen=True, slots=True)
class Offer:
    """Packages on the table between two seats, of which the other may take one.

    Attributes:
        number: Counts from 1 through the session.
        seat: The id of the seat that offers.
        to: The id of the seat that may accept.
        packages: One, or several that are worth the same to the offering seat.
        counters: The number of the offer it answers; 0 for none.
        status: `open`, `accepted`, `declined`, `countered`, `withdrawn` or `expired`.
    """

    number: int
    seat: str
    to: str
    packages: tuple[Package, ...]
    counters: int
    status: str = "open"


@dataclass(frozen=True, slots=True)
class Shown:
    """A card that one seat let another see in its hand."""

    seat: str
    to: str
    card: str
    round: int


@dataclass(frozen=True, slots=True)
class Pledge:
    """A government's yes in escrow: given to any whole text that settles the issue so."""

    seat: str
    to: str
    issue: str
    option: str


@dataclass(frozen=True, slots=True)
class Invitation:
    """A public invitation to play on one theme together.

    Attributes:
        round: When.
        seat: The id of the seat that asked.
        to: The id of the seat that was asked.
        tag: The theme.
        answer: `open`, `accepted`, `declined` or `unanswered`.
    """

    round: int
    seat: str
    to: str
    tag: str
    answer: str = "open"


@dataclass(frozen=True, slots=True)
class Deals:
    """Everything traded in a session.

    Attributes:
        offers: Those of this round, open and closed; a view holds only those of its seat.
        count: How many offers there have been in the session.
        struck: How many of them became deals.
        shown: Cards shown, of the whole session; a view holds only what its seat saw or showed.
        invitations: Of the whole session: who was asked, and who declined.
        bound: The seats whose theme is set by a deal for this round.
        pledges: Votes in escrow in this round; everybody knows of them.
    """

    offers: tuple[Offer, ...] = ()
    count: int = 0
    struck: int = 0
    shown: tuple[Shown, ...] = ()
    invitations: tuple[Invitation, ...] = ()
    bound: tuple[str, ...] = ()
    pledges: tuple[Pledge, ...] = ()
