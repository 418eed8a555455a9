"""What can be promised or traded: one thing that a seat does, leaves or hands over."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that a seat promises, or gives in a deal.

    Attributes:
        kind: In a promise a key of `ACTS`, in a deal a key of `GOODS`.
        of: What it is about: a theme, an instrument, or the id of a party, seat, card or issue.
        amount: Funds, for kinds that move money; otherwise 0.
        option: The option of the issue, for `approve` and `vote`; otherwise empty.
    """

    kind: str
    of: str = ""
    amount: int = 0
    option: str = ""


@dataclass(frozen=True, slots=True)
class Package:
    """One exchange: what the offering seat gives, and what it wants for it."""

    gives: tuple[Term, ...] = ()
    wants: tuple[Term, ...] = ()
