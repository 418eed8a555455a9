"""Files of cards, events, documents and numbers."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field, create_model

from game.content.schema.effects import Effect
from game.content.schema.treaty import TreatyTable
from game.content.schema.words import (
    FORMAT,
    AssemblyAct,
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
    Talk,
    Target,
    Title,
    Track,
    TreatyStage,
)
from game.engine.model.numbers import Numbers

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
    treaty_stages: Annotated[list[TreatyStage], Field(min_length=1)] | None = None


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
    rank: Annotated[int, Field(ge=1, le=3)] | None = None
    talk: Talk | None = None
    assembly: AssemblyAct | None = None
    goodwill: bool = False


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


FivePercents = Annotated[list[Percent], Field(min_length=5, max_length=5)]
ThreeGauges = Annotated[list[Gauge], Field(min_length=3, max_length=3)]


_BY_NAME: dict[str, Any] = {
    "hand_size": Annotated[int, Field(ge=1, le=10)],
    "commitments": Annotated[int, Field(ge=1, le=5)],
    "stage_factors": dict[Track, FourPercents],
    "grievance_by_instrument": dict[CoerciveInstrument, Gauge],
    "low_trust_divisor": Divisor,
    "grievance_divisor": Divisor,
    "support_divisor": Divisor,
    "trust_fades": ThreeGauges,
    "war_wear": ThreeGauges,
    "embassies_close_at": Step,
    "meetings": FivePercents,
    "assembly_enforces_at": Step,
    "abyss_rounds": Annotated[int, Field(ge=1, le=12)],
    "word_start_all": Divisor,
    "noise": Annotated[int, Field(ge=1, le=20)],
}
_BY_TYPE: dict[str, Any] = {"int": Percent, "tuple[int, int, int]": ThreeGauges}

if TYPE_CHECKING:
    NumbersTable = Strict
else:
    # The engine says which numbers there are, so that a new one is named in one place less.
    # Each is optional here: a scenario overrides some, and the rules are checked for all.
    NumbersTable = create_model(
        "NumbersTable",
        __base__=Strict,
        **{
            number.name: (_BY_NAME.get(number.name) or _BY_TYPE[number.type], None)
            for number in fields(Numbers)
        },
    )


class RulesFile(Strict):
    """The numbers of the rules; that none is missing is checked in `checks/decks.py`."""

    format: int = FORMAT
    numbers: NumbersTable
    treaty: TreatyTable
