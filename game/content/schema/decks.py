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
    CatalogueNumber,
    ClaimId,
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

Divisor = Annotated[int, Field(ge=1, le=100)]
FourPercents = Annotated[list[Percent], Field(min_length=4, max_length=4)]


class Source(Strict):
    """Where an idea comes from.

    Attributes:
        document: A document of `sources.yaml`, by its id.
        section: Where in it, as the document calls the section.
    """

    document: DocumentId
    section: Line


class Cost(Strict):
    """What a card or an income amounts to.

    Attributes:
        influence: What a seat can do and whom it reaches, in points.
        funds: Money.
    """

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
    """What may go wrong, or right.

    Attributes:
        chance: Percent that it happens.
        replaces: True: instead of what the card does; false: on top of it.
        effects: What then happens.
    """

    chance: Annotated[int, Field(ge=1, le=99)]
    replaces: bool = False
    effects: list[Effect] = Field(default_factory=list)


class Initiative(Strict):
    """What a card sets going.

    Attributes:
        rounds: At how many of the next briefings it works.
        upkeep: Funds its seat pays each time; unpaid, it ends.
        effects: What it does each time.
    """

    rounds: Annotated[int, Field(ge=1, le=6)]
    upkeep: Price = 0
    effects: Annotated[list[Effect], Field(min_length=1)]


class Card(Strict):
    """One card.

    Attributes:
        id: A name of its own among all cards, in lower_case.
        title: What stands on top of the card.
        tracks: Whose deck it is in; the first gives it its stage factors and colour.
        instrument: What kind of act it is; coercive ones come first and leave grievance.
        text: What happens when it is played, in one or two sentences.
        lesson: What a player can take from it.
        practice: From real practice, with real names; only here.
        source: Where the idea comes from.
        catalogue: Numbers of `catalogue.yaml` that it carries.
        evidence: Published findings it leans on.
        cost: What its seat pays when it is revealed.
        target: What it is played on; decides which dyads and parties it reaches.
        tags: Themes for playing together, and answers to events.
        needs: What must be true to play it; all of it.
        stages: Percent by stage, instead of the factors of its first track.
        effects: What it does at once, when it is revealed.
        risk: What may go wrong, or right.
        initiative: What it sets going for some rounds.
        rank: Who is sent: 1 an official, 2 a minister, 3 a head of state; with `rank`.
        talk: The way of talking it is; with the module `talk`.
        assembly: What the assembly must decide before it works; with the module `assembly`.
        goodwill: Whether it is a step that asks for nothing first; with the module `goodwill`.
    """

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
    """A file of cards.

    Attributes:
        format: The number of this format.
        cards: The cards, in any order.
    """

    format: int = FORMAT
    cards: list[Card]


class Event(Strict):
    """One event.

    Attributes:
        id: A name of its own among all events, in lower_case.
        title: The headline.
        text: What has happened, in one or two sentences.
        source: Where the idea comes from.
        catalogue: Numbers of `catalogue.yaml` that it carries.
        evidence: Published findings it leans on.
        stages: In which stages of the most escalated dyad it may come.
        weight: How often it comes, against the others that may.
        spoiler: True when an armed or political spoiler is behind it.
        effects: What it does at once.
        answered_by: Tags; a card with one of them, played this round, answers it.
        if_answered: What the answer brings at the end of the round.
        if_unanswered: What silence brings at the end of the round.
    """

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
    """A file of events.

    Attributes:
        format: The number of this format.
        events: The events, in any order.
    """

    format: int = FORMAT
    events: list[Event]


class Cited(Strict):
    """A document that cards are drawn from.

    Attributes:
        file: Its file.
        title: Its title.
    """

    file: Line
    title: Line


class SourceFile(Strict):
    """The list of documents.

    Attributes:
        format: The number of this format.
        documents: The documents by id.
    """

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
        __doc__=Numbers.__doc__,
        **{
            number.name: (_BY_NAME.get(number.name) or _BY_TYPE[number.type], None)
            for number in fields(Numbers)
        },
    )


class Rule(Strict):
    """One rule of the model: which numbers it has, and what it leans on.

    Attributes:
        id: A name of its own; the cause that the ledger names, where there is one.
        title: What it is called.
        numbers: The numbers it has, of `numbers` here or of a treaty; each belongs to one rule.
        claims: Claims of the documents that it makes true.
        evidence: Published findings it leans on.
        catalogue: Numbers of `catalogue.yaml` that it carries.
        source: Where the idea comes from; none for the game's own.
    """

    id: Id
    title: Title
    numbers: list[Id] = Field(default_factory=list)
    claims: list[ClaimId] = Field(default_factory=list)
    evidence: list[EvidenceId] = Field(default_factory=list)
    catalogue: list[CatalogueNumber] = Field(default_factory=list)
    source: Source | None = None


class RulesFile(Strict):
    """The rules of the model and their numbers; none may be missing.

    Attributes:
        format: The number of this format.
        numbers: Every number of the model by name.
        treaty: Every number of treaties, promises and deals by name.
        rules: The rules of the model, each with its numbers and its reasons.
    """

    format: int = FORMAT
    numbers: NumbersTable | None = None
    treaty: TreatyTable | None = None
    rules: list[Rule] | None = None
