"""The treaty: what can be agreed, what each side wants of it, and how far the talks have come.

The model is linear and additive, after Raiffa's scorable games (evidence §4.1): a package is one
option for each issue, and a party's utility is the sum of weight times value.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple


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


@dataclass(frozen=True, slots=True)
class TreatyNumbers:
    """The numbers of the treaty rules; percentages unless a comment on the line says otherwise.

    Starting values; the ratios of the hazard follow evidence §3 (E02 to E26, C02, C43, C44) and
    are correlations. Their product is kept between `least` and `most`, because the studies
    behind them overlap.
    """

    readiness_counts: int = 25  # of readiness, off the reservation value
    pain_line: int = 50  # escalation that hurts
    pain_counts: int = 25  # of the escalation above it, off the reservation value
    stalemate_step: int = 2  # points off for each round without a change of the text
    stalemate_most: int = 10  # points
    power_counts: int = 20  # of the power above an even balance, on top
    band: int = 8  # points to either side that others see
    band_step: int = 5  # points to which they are rounded outwards
    coercion_readies: int = 8  # points of readiness for each coercive card
    war_readies: int = 4  # points for each round of war
    readiness_falls: int = 5  # points in each round that neither happens
    trusting: int = 50  # trust from which a why-question is answered truly
    wary: int = 30  # trust below which the answer may be false
    wary_true: int = 50
    distrust_vague: int = 60
    line_support: int = 3  # points that a red line brings
    crossing_support: int = 12  # points that crossing it costs
    crossing_standing: int = 10  # points that it costs the government
    face: int = 50  # left of that cost when there is a way out with honour (C28)
    pressed_value: int = 35  # worth of a clause below which it may be pressed
    pressed_weight: int = 20  # weight from which it matters
    pressed_grievance: int = 8  # points
    ratify_line: int = 45  # what ratification needs
    ratify_pressed: int = 5  # points off for each pressed clause
    refused_support: int = 5  # points that a failed ratification costs
    fulfil_by_trust: int = 10  # of average trust, in points of fulfilment for each round
    base: int = 600  # hazard of a round or half-year in hundredths of a percent
    trust_even: int = 37  # trust at which a level neither helps nor harms
    trust_slope: int = 150  # percent of hazard for 100 points of trust, at each level
    guarantee_slope: int = 60  # percent of hazard that a full guarantee takes away
    needs_even: int = 50  # average needs met that neither help nor harm
    root_line: int = 40  # needs met on the worst clause below which a root cause is left
    pressed_ratio: int = 40  # percent for each pressed clause
    pressed_most: int = 200
    calm: int = 30  # escalation that neither helps nor harms
    least: int = 25
    most: int = 300
    broken_escalation: int = 15  # points
    broken_trust: int = 10  # points at each level
    sustainable: int = 60  # share of futures that hold


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
    numbers: TreatyNumbers = TreatyNumbers()

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
