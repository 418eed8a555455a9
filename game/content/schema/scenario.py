"""A scenario's own file. Which keys it must have depends on `based_on`, see `checks`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from game.content.schema.decks import Cost, NumbersTable
from game.content.schema.treaty import Treaty
from game.content.schema.words import (
    FORMAT,
    Brief,
    Confidential,
    Gauge,
    Id,
    Introduction,
    Line,
    Module,
    Pixel,
    PlaceIcon,
    Point,
    Prose,
    Sentence,
    Spoiler,
    Strict,
    Summary,
    Title,
    Track,
)

Minutes = Annotated[int, Field(ge=10, le=480)]
Players = Annotated[int, Field(ge=1, le=12)]
Rounds = Annotated[int, Field(ge=2, le=12)]
Round = Annotated[int, Field(ge=1, le=12)]
Pace = Annotated[int, Field(ge=10, le=400)]


class Party(Strict):
    """An adversary in the conflict."""

    id: Id
    name: Title
    people: Line
    description: Brief
    support: Gauge
    grievance: Gauge


class TrustByLevel(Strict):
    """Trust at each level of society."""

    leaders: Gauge
    influentials: Gauge
    communities: Gauge


class Dyad(Strict):
    """What lies between two parties."""

    parties: Annotated[list[Id], Field(min_length=2, max_length=2)]
    trust: TrustByLevel
    escalation: Gauge


class Home(Strict):
    """The country that a go-between comes from."""

    government: Id | None = None
    strained_with: list[Id] = Field(default_factory=list)


class Seat(Strict):
    """One actor of a track."""

    id: Id
    name: Title
    track: Track
    affiliation: Id | None = None
    funds: Annotated[int, Field(ge=0, le=99)]
    influence: Annotated[int, Field(ge=0, le=12)]
    standing: Gauge
    income: Cost
    brief: Brief
    confidential: Confidential
    mandates: list[Id] | None = None
    home: Home | None = None


class Assembly(Strict):
    """Who can keep an assembly of states from acting, by party."""

    vetoes: dict[Id, Id] = Field(default_factory=dict)
    consent: dict[Id, Id] = Field(default_factory=dict)


class SpoilerGroup(Strict):
    """A group that lives from the conflict."""

    id: Id
    name: Title
    party: Id
    kind: Spoiler
    purse: Annotated[int, Field(ge=0, le=12)]
    income: Annotated[int, Field(ge=0, le=3)]
    strength: Annotated[int, Field(ge=1, le=8)]
    text: Sentence


class Without(Strict):
    """What a scenario leaves out of the base decks."""

    without: list[Id] = Field(default_factory=list)


class Opening(Strict):
    """A stacked first round."""

    event: Id | None = None
    hands: dict[Id, list[Id]] = Field(default_factory=dict)


class Ceasefire(Strict):
    """What counts as a ceasefire."""

    escalation_at_most: Gauge
    leaders_trust_at_least: Gauge


class Region(Strict):
    """An area of the map."""

    id: Id
    name: Title
    party: Id | None = None
    polygon: Annotated[list[Point], Field(min_length=3)]


class River(Strict):
    """A line of water on the map."""

    name: Title
    points: Annotated[list[Point], Field(min_length=2)]
    width: Annotated[int, Field(ge=1, le=60)]


class PlaceOnMap(Strict):
    """A named point of the map."""

    name: Title
    at: Point
    icon: PlaceIcon


class Map(Strict):
    """The map that the board stands on."""

    size: Annotated[list[Annotated[Pixel, Field(ge=100)]], Field(min_length=2, max_length=2)]
    regions: Annotated[list[Region], Field(min_length=1)]
    rivers: list[River] = Field(default_factory=list)
    places: list[PlaceOnMap] = Field(default_factory=list)


class Teaching(Strict):
    """What a facilitator needs."""

    goals: Annotated[list[Prose], Field(min_length=1)]
    timing: dict[Minutes, Prose]
    notes: Prose
    questions: Annotated[list[Prose], Field(min_length=1)]


class ScenarioFile(Strict):
    """A scenario; keys that may come from `based_on` are optional here."""

    format: int = FORMAT
    id: Id | None = None
    title: Title | None = None
    summary: Summary | None = None
    introduction: Introduction | None = None
    content_note: Brief | None = None
    difficulty: Annotated[int, Field(ge=1, le=3)] | None = None
    based_on: Id | None = None
    modules: list[Module] | None = None
    lengths: Annotated[dict[Rounds, Pace], Field(min_length=1)] | None = None
    parties: Annotated[list[Party], Field(min_length=2, max_length=3)] | None = None
    dyads: Annotated[list[Dyad], Field(min_length=1, max_length=3)] | None = None
    link: Gauge | None = None
    seats: Annotated[list[Seat], Field(min_length=1, max_length=24)] | None = None
    cards: Without | None = None
    events: Without | None = None
    opening: Opening | None = None
    ceasefire: Ceasefire | None = None
    treaty: Treaty | None = None
    elections: dict[Id, Annotated[list[Round], Field(min_length=1, max_length=3)]] | None = None
    assembly: Assembly | None = None
    spoilers: Annotated[list[SpoilerGroup], Field(min_length=1, max_length=4)] | None = None
    numbers: NumbersTable | None = None
    map: Map | None = None
    teaching: Teaching | None = None
    recommended_seats: dict[Players, list[Annotated[list[Id], Field(min_length=1)]]] | None = None
