"""Files of mandates: a seat's own goals for a session."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from game.content.schema.decks import Source
from game.content.schema.words import (
    FORMAT,
    CatalogueNumber,
    Gauge,
    Id,
    Instrument,
    Level,
    OneOf,
    Sentence,
    Strict,
    Summary,
    Title,
    Track,
)

Count = Annotated[int, Field(ge=0, le=99)]
Some = Annotated[int, Field(ge=1, le=99)]
Reached = Annotated[str, OneOf(("signed", "ratified", "in_force"))]


class CardsPlayed(Strict):
    """How many cards took effect; empty lists mean any.

    Attributes:
        instruments: Only cards of these count; none means any.
        tags: Only cards with one of these count; none means any.
        at_least: So many or more.
        at_most: So many or fewer.
    """

    instruments: list[Instrument] = Field(default_factory=list)
    tags: list[Id] = Field(default_factory=list)
    at_least: Count | None = None
    at_most: Count | None = None


class MoneyGiven(Strict):
    """How much money reached other seats, and how many of them.

    Attributes:
        at_least: Funds that reached other seats.
        seats_at_least: How many seats they reached.
    """

    at_least: Some
    seats_at_least: Some = 1


class Between(Strict):
    """Limits of a number, either or both.

    Attributes:
        at_least: So much or more.
        at_most: So much or less.
    """

    at_least: Gauge | None = None
    at_most: Gauge | None = None


class Clause(Strict):
    """How the signed treaty settles an issue.

    Attributes:
        issue: An issue of the treaty, by its id.
        options: Any of these options of it.
    """

    issue: Id
    options: Annotated[list[Id], Field(min_length=1)]


class MetWhen(Strict):
    """What must be true at the end; all that is given."""

    cards_played: CardsPlayed | None = None
    joint_plays: Some | None = None
    money_given: MoneyGiven | None = None
    deals_struck: Some | None = None
    own_funds: Between | None = None
    own_standing_at_least: Gauge | None = None
    support: Between | None = None
    trust_at_least: Annotated[dict[Level, Gauge], Field(min_length=1)] | None = None
    escalation_at_most: Gauge | None = None
    grievance_at_most: Gauge | None = None
    link_at_least: Gauge | None = None
    word_kept: Some | None = None
    treaty_reaches: Reached | None = None
    treaty_clause: Clause | None = None


class Mandate(Strict):
    """One mandate.

    `against` says that it pulls against the common goal: to meet it, a seat may have to give
    something up that would help everybody.

    Attributes:
        id: A name of its own among all mandates, in lower_case.
        title: What it is called.
        tracks: Whose seats may have it.
        goal: What is asked for, in one sentence with its number.
        text: Why, in plain words.
        source: Where the idea comes from.
        catalogue: Numbers of `catalogue.yaml` that it carries.
        against: True when it pulls against the common goal.
        met_when: What must be true at the end; all of it.
    """

    id: Id
    title: Title
    tracks: Annotated[list[Track], Field(min_length=1)]
    goal: Sentence
    text: Summary
    source: Source
    catalogue: list[CatalogueNumber] | None = None
    against: bool = False
    met_when: MetWhen


class MandateFile(Strict):
    """A file of mandates.

    Attributes:
        format: The number of this format.
        mandates: The mandates, in any order.
    """

    format: int = FORMAT
    mandates: list[Mandate]
