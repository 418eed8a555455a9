"""What people read: the words of cards, events, seats, parties, scenarios and their maps."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

Point = tuple[int, int]
"""A place on a map, in the map's own units from its top left corner."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """Where an idea comes from: a document by id, file name and title, and a section of it."""

    document: str
    file: str
    title: str
    section: str


@dataclass(frozen=True, slots=True)
class CardText:
    """A card as people see it. `practice` may be empty; tags come in the author's order."""

    id: str
    title: str
    text: str
    lesson: str
    practice: str
    source: SourceText
    instrument: str
    tracks: tuple[str, ...]
    tags: tuple[str, ...]
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EventText:
    """An event as people see it; `answered_by` are the tags that answer it, in order."""

    id: str
    title: str
    text: str
    source: SourceText
    answered_by: tuple[str, ...]
    spoiler: bool


@dataclass(frozen=True, slots=True)
class SeatText:
    """A seat's name and briefs; `confidential` is for the eyes of that seat alone."""

    id: str
    name: str
    brief: str
    confidential: str


@dataclass(frozen=True, slots=True)
class SpoilerText:
    """A spoiler's name, and a sentence on who it is and what it wants."""

    id: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class PartyText:
    """A party's name, what its people are called, and a description."""

    id: str
    name: str
    people: str
    description: str


@dataclass(frozen=True, slots=True)
class RegionSpec:
    """An area of the map; `party` is empty when it belongs to none."""

    id: str
    name: str
    party: str
    polygon: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class RiverSpec:
    """A line of water with its width in the map's units."""

    name: str
    points: tuple[Point, ...]
    width: int


@dataclass(frozen=True, slots=True)
class PlaceSpec:
    """A named point of the map; the icons are listed in docs/reference.md."""

    name: str
    at: Point
    icon: str


@dataclass(frozen=True, slots=True)
class MapSpec:
    """The map that the board stands on; `size` is its width and height."""

    size: Point
    regions: tuple[RegionSpec, ...]
    rivers: tuple[RiverSpec, ...]
    places: tuple[PlaceSpec, ...]


@dataclass(frozen=True, slots=True)
class TeachingText:
    """What a facilitator needs; `timing` maps the minutes of a class to a plan."""

    goals: tuple[str, ...]
    timing: Mapping[int, str]
    notes: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScenarioText:
    """A scenario as people see it.

    Attributes:
        id: Its id.
        title: Its title.
        summary: For the picker.
        introduction: What everybody is told.
        content_note: What may touch people closely.
        difficulty: 1 to 3.
        teaching: What a facilitator needs.
        recommended_seats: For a number of players, the seat ids of each player.
    """

    id: str
    title: str
    summary: str
    introduction: str
    content_note: str
    difficulty: int
    teaching: TeachingText
    recommended_seats: Mapping[int, tuple[tuple[str, ...], ...]]


@dataclass(frozen=True, slots=True)
class OptionText:
    """One way to settle an issue, in words. A locked one is for those who have heard of it."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class IssueText:
    """An issue of a treaty in words.

    Attributes:
        id: Its id.
        title: Its title.
        text: What it is about, in one sentence.
        reasons: For each party the interest behind its position; what its government answers
            to a why-question when it tells the truth, and confidential until then.
        options: By id.
    """

    id: str
    title: str
    text: str
    reasons: Mapping[str, str]
    options: Mapping[str, OptionText]


@dataclass(frozen=True, slots=True)
class MandateText:
    """A mandate as its seat sees it; `against` says that it pulls against the common goal."""

    id: str
    title: str
    goal: str
    text: str
    against: bool
    source: SourceText


@dataclass(frozen=True, slots=True)
class Texts:
    """Everything people read in one scenario; mappings are by id.

    `issues` is empty where there is no treaty to be made, `mandates` where no seat has its own,
    `spoilers` where nobody lives from the conflict.
    """

    scenario: ScenarioText
    parties: Mapping[str, PartyText]
    seats: Mapping[str, SeatText]
    cards: Mapping[str, CardText]
    events: Mapping[str, EventText]
    map: MapSpec
    issues: Mapping[str, IssueText] = field(default_factory=dict)
    mandates: Mapping[str, MandateText] = field(default_factory=dict)
    spoilers: Mapping[str, SpoilerText] = field(default_factory=dict)
