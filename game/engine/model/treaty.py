"""The treaty: what can be agreed, what each side wants of it, and how far the talks have come.

The model is linear and additive, after Raiffa's scorable games (evidence §4.1): a package is one
option for each issue, and a party's utility is the sum of weight times value.
"""

from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from game.engine.model.treaty_numbers import TreatyNumbers


@dataclass(frozen=True, slots=True)
class OptionSpec:
    """One way to settle an issue.

    Attributes:
        id: Unique in its issue.
        values: For each party, 0 to 100; confidential.
        needs: For each party, how far it meets the needs of that population, 0 to 100.
        locked: Whether nobody has thought of it yet.
    """

    id: str
    values: tuple[int, ...]
    needs: tuple[int, ...]
    locked: bool = False


@dataclass(frozen=True, slots=True)
class IssueSpec:
    """Something the parties are in dispute about.

    Attributes:
        id: Unique in the treaty.
        options: Three to five.
        weights: For each party how much the issue matters; confidential; 100 over all issues.
        positions: For each party the option it asks for in public.
    """

    id: str
    options: tuple[OptionSpec, ...]
    weights: tuple[int, ...]
    positions: tuple[str, ...]

    def option(self, name: str) -> OptionSpec | None:
        """Return the option of that id, or None."""
        return next((option for option in self.options if option.id == name), None)


@dataclass(frozen=True)
class TreatySpec:
    """What the parties can agree on.

    Attributes:
        issues: Three to six.
        reservation: For each party what it must be offered at the least, 0 to 100, at the
            start; confidential.
        power: For each party 0 to 100; 50 is even.
        holds: Rounds in force that end the session early.
        numbers: The numbers of the rules.
    """

    issues: tuple[IssueSpec, ...]
    reservation: tuple[int, ...]
    power: tuple[int, ...]
    holds: int
    numbers: TreatyNumbers

    @cached_property
    def number(self) -> dict[str, int]:
        """Which place each issue has in `issues`."""
        return {issue.id: number for number, issue in enumerate(self.issues)}


class Idea(NamedTuple):
    """An option by the names of its issue and of itself."""

    issue: str
    option: str


class Part(NamedTuple):
    """One reason among several why a number is what it is.

    Attributes:
        code: What it is.
        amount: Its share: points or percent, as the rule says that lists it.
        of: The level of society or the party it is about, or empty.
    """

    code: str
    amount: int
    of: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a seat has been told about what a party wants; it need not be true.

    Attributes:
        round: When.
        party: The party's number.
        issue: On which issue.
        option: What it is said to value most, or empty.
        weight: `heavy`, `middling`, `light`, or `not_heavy` from a vague answer.
        points: The exact weight, 0 to 100, where it was found out; otherwise -1.
        source: `answer` to a why-question, `finding` of an inquiry, or `shown` by its owner.
    """

    round: int
    party: int
    issue: str
    option: str
    weight: str
    points: int
    source: str


@dataclass(frozen=True, slots=True)
class RedLine:
    """A party's public word that it will never accept an option."""

    party: int
    issue: str
    option: str


class Agreed(NamedTuple):
    """A whole text that a party has said yes to, whatever became of it."""

    round: int
    party: int
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TreatyState:
    """How far the talks have come.

    Attributes:
        stage: One of `TREATY_STAGES`.
        steps: Every stage entered so far with its round, the first left out.
        text: The single negotiating text: an option, or empty, for each issue.
        changed: The round in which it was last changed; the first at the start.
        accepted: Which parties' governments accept the whole text as it stands.
        signed: Which have signed it.
        walk_aways: Each party's reservation value (0 to 10000) when the last one signed;
            empty before, confidential.
        pressed: Clauses that a party was pressed into, as (party, issue).
        refused: The parties that refused to ratify it, when that came last.
        red_lines: What parties have said they will never accept.
        ideas: For each seat the locked options it knows; confidential.
        transferred: Locked options that have found their way out of the room.
        tabled: Those of them that somebody has brought to the table.
        asked: Which seats have asked why in this round.
        knowledge: For each seat what it has been told; confidential.
        survived: Without luck: the chance, in ten-thousandths, of having held so far.
        cause: What it broke by: the code of a part of the hazard, or empty.
        new_government: The party whose government has changed last since the text was ratified,
            or empty.
        holds_five_years: Percent of the futures in which peace holds; -1 before the end.
        agreed: Every text that a party has accepted so far, in order. It follows from the
            session's course and is left out of its fingerprint, so old ones keep theirs.
    """

    stage: str
    steps: tuple[tuple[str, int], ...]
    text: tuple[str, ...]
    changed: int
    accepted: tuple[bool, ...]
    signed: tuple[bool, ...]
    walk_aways: tuple[int, ...]
    pressed: tuple[tuple[int, str], ...]
    refused: tuple[int, ...]
    red_lines: tuple[RedLine, ...]
    ideas: tuple[tuple[Idea, ...], ...]
    transferred: tuple[Idea, ...]
    tabled: tuple[Idea, ...]
    asked: tuple[bool, ...]
    knowledge: tuple[tuple[Fact, ...], ...]
    survived: int
    cause: str
    new_government: str
    holds_five_years: int
    agreed: tuple[Agreed, ...] = field(default=(), repr=False)
