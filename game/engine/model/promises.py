"""Words given between seats, and what became of them (rulebook §8; evidence idea 13)."""

from dataclasses import dataclass

from game.engine.model.terms import Term

VERDICTS = ("kept", "broken", "overtaken")
"""How a promise can end; overtaken means that it was not the promiser's doing."""


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise.

    Attributes:
        number: Counts from 1 through the session.
        seat: The id of the promiser.
        to: The id of the seat it is made to.
        act: What is promised.
        by: The last round in which it can be kept; for something to be left, until when.
        public: Whether everybody may see it, or only the two.
        in_return: What the other seat is to do first; None for a promise without condition.
        return_by: The last round for that; 0 without condition.
        made: The round in which it was made.
        done: How much of the act has been done, in units of the act (funds, or one deed).
        returned: The same of what was asked in return.
        verdict: One of `VERDICTS`, or empty while it is open.
        code: Why it ended so.
        settled: The round in which it ended; 0 while it is open.
        explanation: The promiser's sentence on a broken one; mostly empty.
    """

    number: int
    seat: str
    to: str
    act: Term
    by: int
    public: bool
    in_return: Term | None
    return_by: int
    made: int
    done: int = 0
    returned: int = 0
    verdict: str = ""
    code: str = ""
    settled: int = 0
    explanation: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A promise kept or broken, as everybody remembers it: by whom, in which round."""

    seat: str
    round: int
    kept: bool


@dataclass(frozen=True, slots=True)
class Promises:
    """All words given in a session.

    Attributes:
        made: Every promise, in the order of their numbers; a view holds only those it may see.
        count: How many there have been.
        marks: What credibility follows from; known to all, private promises included.
        away: The seats whose time ran out in this round's planning.
    """

    made: tuple[Promise, ...] = ()
    count: int = 0
    marks: tuple[Mark, ...] = ()
    away: tuple[str, ...] = ()
