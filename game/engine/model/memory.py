"""What the systems of the documents remember from round to round."""

from typing import NamedTuple

from game.engine.model.treaty import Idea


class Sent(NamedTuple):
    """Whom a government has sent in a dyad so far: the highest rank, and the last (C10)."""

    seat: int
    dyad: int
    highest: int
    last: int


class Talked(NamedTuple):
    """When a way of talking was last used in a dyad (C11)."""

    dyad: int
    way: str
    round: int


class Met(NamedTuple):
    """How often a seat has brought the same people of a dyad together, and when last (C18)."""

    seat: int
    dyad: int
    times: int
    round: int


class Coerced(NamedTuple):
    """When a seat last used coercion on a party; it clings to those who share its home (C30)."""

    seat: int
    party: int
    round: int


class Offered(NamedTuple):
    """A step of goodwill that waits for an answer: whose, in which dyad, since when."""

    seat: int
    dyad: int
    round: int


class Leave(NamedTuple):
    """Leave that a seat has given: of its veto or its consent, for a party (C12, C13)."""

    what: str
    party: int


class Memory(NamedTuple):
    """Everything that the systems remember; empty as long as none of them is on.

    All of it is public but `offsets`: by how much the readings of influentials' and communities'
    trust are off in each dyad in turn (C27).

    The lists are told with their records. Of `inclusion`: how far people outside government have
    been taken in, the ideas that they brought to the table, and the step, one of `INCLUSION`, with
    which the treaty was signed last.
    """

    sent: tuple[Sent, ...] = ()
    talked: tuple[Talked, ...] = ()
    met: tuple[Met, ...] = ()
    coerced: tuple[Coerced, ...] = ()
    offered: tuple[Offered, ...] = ()
    leaves: tuple[Leave, ...] = ()
    included: str = "none"
    theirs: tuple[Idea, ...] = ()
    signed_with: str = ""
    offsets: tuple[int, ...] = ()


NOTHING = Memory()
