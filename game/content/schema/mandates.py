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
    """How many cards took effect; empty lists mean any."""

    instruments: list[Instrument] = Field(default_factory=list)
    tags: list[Id] = Field(default_factory=list)
    at_least: Count | None = None
    at_most: Count | None = None


class MoneyGiven(Strict):
    """How much money reached other seats, and how many of them."""

    at_least: Some
    seats_at_least: Some = 1


class Between(Strict):
    """Limits of a number, either or both."""

    at_least: Gauge | None = None
    at_most: Gauge | None = None


class Clause(Strict):
    """How the signed treaty settles an issue."""

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
    """A file of mandates."""

    format: int = FORMAT
    mandates: list[Mandate]
