"""A scenario's own file. Which keys it must have depends on `based_on`, see `checks`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from game.content.schema.decks import Cost, NumbersTable
from game.content.schema.treaty import Treaty
from game.content.schema.words import (
    FORMAT,
    Brief,
    CatalogueNumber,
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
    """An adversary in the conflict.

    Attributes:
        id: A name of its own in the scenario.
        name: The name of the state or group.
        people: What its people are called.
        description: Who they are; public.
        support: Support for a settlement at the start.
        grievance: Hurt that is remembered at the start.
    """

    id: Id
    name: Title
    people: Line
    description: Brief
    support: Gauge
    grievance: Gauge


class TrustByLevel(Strict):
    """Trust at each level of society.

    Attributes:
        leaders: Those who decide.
        influentials: Those they listen to.
        communities: Everybody else.
    """

    leaders: Gauge
    influentials: Gauge
    communities: Gauge


class Dyad(Strict):
    """What lies between two parties.

    Attributes:
        parties: The two parties, by id.
        trust: Trust between them at the start.
        escalation: 0 to 100 at the start; eleven points are a level of the ladder.
    """

    parties: Annotated[list[Id], Field(min_length=2, max_length=2)]
    trust: TrustByLevel
    escalation: Gauge


class Home(Strict):
    """The country that a go-between comes from.

    Attributes:
        government: The seat that governs it; what this seat does is held against the go-between.
        strained_with: Parties with which it is at odds from the start.
    """

    government: Id | None = None
    strained_with: list[Id] = Field(default_factory=list)


class RedLine(Strict):
    """Something that a government never accepts.

    Attributes:
        issue: The issue, by id.
        option: The option, by id; one that everybody knows, and not what the own party asks for.
    """

    issue: Id
    option: Id


class Character(Strict):
    """How a bot in this seat bargains; for its own eyes.

    Attributes:
        patience: How slowly it concedes; 50 evenly, 100 only at the end.
        memory: For how many percent of the rounds it minds a broken promise.
        red_lines: What it never accepts, and says so in public; for governments.
    """

    patience: Gauge = 50
    memory: Gauge = 50
    red_lines: list[RedLine] = Field(default_factory=list)


class Seat(Strict):
    """One actor of a track.

    Attributes:
        id: A name of its own in the scenario.
        name: Who sits there.
        track: Whose deck it draws from.
        affiliation: The party it belongs to; none for a third party.
        funds: Money at the start.
        influence: Influence at the start.
        standing: How well it is thought of at the start; 50 changes nothing.
        income: What comes in at each briefing.
        brief: Who it is and what it can do; public.
        confidential: What it wants, fears and knows alone.
        mandates: Its own goals, by id; needed with the module `mandates`.
        home: The country it comes from; with the module `home`.
        character: How a bot in this seat bargains; without it, evenly.
    """

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
    character: Character | None = None


class Assembly(Strict):
    """Who can keep an assembly of states from acting.

    Attributes:
        vetoes: For a party the seat that can veto what concerns it.
        consent: For a party the seat that must let a mission in.
    """

    vetoes: dict[Id, Id] = Field(default_factory=dict)
    consent: dict[Id, Id] = Field(default_factory=dict)


class SpoilerGroup(Strict):
    """A group that lives from the conflict.

    Attributes:
        id: A name of its own in the scenario.
        name: What it is called.
        party: The party whose people it comes from.
        kind: When it acts: `total` always, `limited` with grievance, `greedy` when it is safe.
        purse: What it has to act with at the start.
        income: What comes in at each briefing.
        strength: Escalation of a strike.
        text: Who they are and what they want; public.
    """

    id: Id
    name: Title
    party: Id
    kind: Spoiler
    purse: Annotated[int, Field(ge=0, le=12)]
    income: Annotated[int, Field(ge=0, le=3)]
    strength: Annotated[int, Field(ge=1, le=8)]
    text: Sentence


class Choice(Strict):
    """What a scenario takes of the decks.

    Attributes:
        only: Ids of what this scenario takes and nothing else; all when it is left out.
        without: Ids of what this scenario leaves out.
    """

    only: list[Id] | None = None
    without: list[Id] = Field(default_factory=list)


class Opening(Strict):
    """A stacked first round.

    Attributes:
        event: The first event, by id.
        hands: For each seat the cards of its first hand, by id.
    """

    event: Id | None = None
    hands: dict[Id, list[Id]] = Field(default_factory=dict)


class Ceasefire(Strict):
    """What counts as a ceasefire.

    Attributes:
        escalation_at_most: In every dyad at the end.
        leaders_trust_at_least: In every dyad at the end.
    """

    escalation_at_most: Gauge
    leaders_trust_at_least: Gauge


class Region(Strict):
    """An area of the map.

    Attributes:
        id: A name of its own on the map.
        name: What it is called.
        party: Whose it is; none when nobody's.
        polygon: Its corners.
    """

    id: Id
    name: Title
    party: Id | None = None
    polygon: Annotated[list[Point], Field(min_length=3)]


class River(Strict):
    """A line of water on the map.

    Attributes:
        name: What it is called.
        points: Its bends.
        width: In units of the map.
    """

    name: Title
    points: Annotated[list[Point], Field(min_length=2)]
    width: Annotated[int, Field(ge=1, le=60)]


class PlaceOnMap(Strict):
    """A named point of the map.

    Attributes:
        name: What it is called.
        at: Where it is.
        icon: What is drawn there.
    """

    name: Title
    at: Point
    icon: PlaceIcon


class Map(Strict):
    """The map that the board stands on.

    Attributes:
        size: Width and height; all points lie within.
        regions: The lands.
        rivers: The waters.
        places: Towns and the like.
    """

    size: Annotated[list[Annotated[Pixel, Field(ge=100)]], Field(min_length=2, max_length=2)]
    regions: Annotated[list[Region], Field(min_length=1)]
    rivers: list[River] = Field(default_factory=list)
    places: list[PlaceOnMap] = Field(default_factory=list)


class Teaching(Strict):
    """What a facilitator needs.

    Attributes:
        goals: What people can learn.
        timing: For each number of minutes a plan.
        notes: What to say, to watch and to leave.
        questions: For the talk afterwards.
    """

    goals: Annotated[list[Prose], Field(min_length=1)]
    timing: dict[Minutes, Prose]
    notes: Prose
    questions: Annotated[list[Prose], Field(min_length=1)]


class ScenarioFile(Strict):
    """A scenario; what it needs may also come from the one it is based on.

    Attributes:
        format: The number of this format.
        id: The name of its folder.
        title: What it is called.
        summary: Two sentences for the picker.
        introduction: What everybody is told.
        content_note: What may touch people closely.
        catalogue: Numbers of `catalogue.yaml` that it carries as a whole.
        difficulty: 1 to begin with, 3 for people who know the game.
        based_on: A scenario from which it takes every key that it does not give.
        modules: The parts of the rules that are on.
        lengths: For each number of rounds the pace in percent; the first is the usual one.
        parties: Two or three adversaries.
        dyads: Each pair of parties once.
        link: How well the tracks hear each other at the start.
        seats: Who can be played.
        cards: Which cards it takes or leaves out.
        events: Which events it takes or leaves out.
        opening: A stacked first round.
        ceasefire: What counts as a ceasefire.
        treaty: What can be agreed on, with the module `treaty`.
        elections: For each party the rounds at whose close it votes, with the module `elections`.
        assembly: Who can keep an assembly of states from acting, with the module `assembly`.
        spoilers: Groups that nobody plays, with the module `spoilers`.
        numbers: Numbers of the model to be other than usual.
        map: The land that the board stands on.
        teaching: What a facilitator needs.
        recommended_seats: For each number of players the seats of each.
    """

    format: int = FORMAT
    id: Id | None = None
    title: Title | None = None
    summary: Summary | None = None
    introduction: Introduction | None = None
    content_note: Brief | None = None
    catalogue: list[CatalogueNumber] | None = None
    difficulty: Annotated[int, Field(ge=1, le=3)] | None = None
    based_on: Id | None = None
    modules: list[Module] | None = None
    lengths: Annotated[dict[Rounds, Pace], Field(min_length=1)] | None = None
    parties: Annotated[list[Party], Field(min_length=2, max_length=3)] | None = None
    dyads: Annotated[list[Dyad], Field(min_length=1, max_length=3)] | None = None
    link: Gauge | None = None
    seats: Annotated[list[Seat], Field(min_length=1, max_length=24)] | None = None
    cards: Choice | None = None
    events: Choice | None = None
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
