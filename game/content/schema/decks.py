"""Files of cards, events, documents and numbers."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from game.content.schema.effects import Effect
from game.content.schema.words import (
    FORMAT,
    CoerciveInstrument,
    DocumentId,
    EvidenceId,
    Gauge,
    Id,
    Instrument,
    Level,
    Line,
    Percent,
    Price,
    Sentence,
    Stage,
    Step,
    Strict,
    Target,
    Title,
    Track,
)

CatalogueNumber = Annotated[int, Field(ge=1, le=999)]
Divisor = Annotated[int, Field(ge=1, le=100)]
FourPercents = Annotated[list[Percent], Field(min_length=4, max_length=4)]


class Source(Strict):
    """Where an idea comes from."""

    document: DocumentId
    section: Line


class Cost(Strict):
    """What a card or an income amounts to."""

    influence: Price = 0
    funds: Price = 0


class Needs(Strict):
    """What must be true to play a card."""

    channel: bool = False
    escalation_levels: Annotated[list[Step], Field(min_length=2, max_length=2)] | None = None
    support_at_least: Gauge | None = None
    link_at_least: Gauge | None = None
    standing_at_least: Gauge | None = None
    trust_at_least: dict[Level, Gauge] = Field(default_factory=dict)


class Risk(Strict):
    """What may go wrong, or right."""

    chance: Annotated[int, Field(ge=1, le=99)]
    replaces: bool = False
    effects: list[Effect] = Field(default_factory=list)


class Initiative(Strict):
    """What a card sets going."""

    rounds: Annotated[int, Field(ge=1, le=6)]
    upkeep: Price = 0
    effects: Annotated[list[Effect], Field(min_length=1)]


class Card(Strict):
    """One card."""

    id: Id
    title: Title
    tracks: Annotated[list[Track], Field(min_length=1)]
    instrument: Instrument
    text: Line
    lesson: Line
    practice: Annotated[str, Field(min_length=1, max_length=400)] | None = None
    source: Source
    catalogue: list[CatalogueNumber] = Field(default_factory=list)
    evidence: list[EvidenceId] = Field(default_factory=list)
    cost: Cost = Cost()
    target: Target
    tags: Annotated[list[Id], Field(min_length=1, max_length=3)]
    needs: Needs = Needs()
    stages: dict[Stage, Percent] = Field(default_factory=dict)
    effects: list[Effect] = Field(default_factory=list)
    risk: Risk | None = None
    initiative: Initiative | None = None


class CardFile(Strict):
    """A file of cards."""

    format: int = FORMAT
    cards: list[Card]


class Event(Strict):
    """One event."""

    id: Id
    title: Title
    text: Sentence
    source: Source
    catalogue: list[CatalogueNumber] = Field(default_factory=list)
    evidence: list[EvidenceId] = Field(default_factory=list)
    stages: Annotated[list[Stage], Field(min_length=1)]
    weight: Annotated[int, Field(ge=1, le=10)]
    spoiler: bool = False
    effects: list[Effect] = Field(default_factory=list)
    answered_by: list[Id] = Field(default_factory=list)
    if_answered: list[Effect] = Field(default_factory=list)
    if_unanswered: list[Effect] = Field(default_factory=list)


class EventFile(Strict):
    """A file of events."""

    format: int = FORMAT
    events: list[Event]


class Cited(Strict):
    """A document that cards are drawn from."""

    file: Line
    title: Line


class SourceFile(Strict):
    """The list of documents."""

    format: int = FORMAT
    documents: dict[DocumentId, Cited]


class NumbersTable(Strict):
    """The numbers of the causal model, each optional: a scenario overrides some of them."""

    hand_size: Annotated[int, Field(ge=1, le=10)] | None = None
    commitments: Annotated[int, Field(ge=1, le=5)] | None = None
    stage_factors: dict[Track, FourPercents] | None = None
    standing_floor: Percent | None = None
    joint_bonus: Percent | None = None
    joint_ceiling: Percent | None = None
    crowded: Percent | None = None
    protected: Percent | None = None
    grievance_by_instrument: dict[CoerciveInstrument, Gauge] | None = None
    flow: Percent | None = None
    low_trust_line: Gauge | None = None
    low_trust_divisor: Divisor | None = None
    grievance_divisor: Divisor | None = None
    support_line: Gauge | None = None
    support_divisor: Divisor | None = None
    restraint: Gauge | None = None
    war_wear: Annotated[list[Gauge], Field(min_length=3, max_length=3)] | None = None
    link_wear: Gauge | None = None
    grievance_heals: Gauge | None = None
    support_follows: Percent | None = None
    embassies_close_at: Step | None = None
    abyss_rounds: Annotated[int, Field(ge=1, le=12)] | None = None


class RulesFile(Strict):
    """The numbers of the causal model; that all are there is checked in `checks/decks.py`."""

    format: int = FORMAT
    numbers: NumbersTable
