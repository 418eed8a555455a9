"""Turn valid plain data into what people read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.content.build_treaty import issue_texts
from game.content.shelf import mandates_for, modules_of
from game.content.texts import (
    CardText,
    EventText,
    MandateText,
    MapSpec,
    PartyText,
    PlaceSpec,
    Point,
    RegionSpec,
    RiverSpec,
    ScenarioText,
    SeatText,
    SourceText,
    SpoilerText,
    TeachingText,
    Texts,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.content.shelf import Shelf

Plain = dict[str, Any]


def build_texts(plain: Plain, shelf: Shelf, cards: Iterable[str], events: Iterable[str]) -> Texts:
    """Build the texts of a scenario.

    Args:
        plain: A valid scenario as plain data.
        shelf: The documents, cards and events it stands on.
        cards: The ids of the cards that its seats can hold.
        events: The ids of the events that can come.
    """
    documents = shelf.documents
    return Texts(
        scenario=_scenario(plain),
        parties={
            party["id"]: PartyText(
                party["id"], party["name"], party["people"], party["description"]
            )
            for party in plain["parties"]
        },
        seats={
            seat["id"]: SeatText(seat["id"], seat["name"], seat["brief"], seat["confidential"])
            for seat in plain["seats"]
        },
        cards={card_id: _card(shelf.cards[card_id], documents) for card_id in cards},
        events={event_id: _event(shelf.events[event_id], documents) for event_id in events},
        map=_map(plain["map"]),
        mandates={
            name: _mandate(mandate, documents)
            for name, mandate in mandates_for(plain, shelf).items()
        },
        issues=issue_texts(plain["treaty"]) if "treaty" in modules_of(plain) else {},
        spoilers=_spoilers(plain) if "spoilers" in modules_of(plain) else {},
    )


def source_text(source: Plain, documents: Plain) -> SourceText:
    """Name a source in full: the document's id, file and title, and the section."""
    cited = documents[source["document"]]
    return SourceText(source["document"], cited["file"], cited["title"], source["section"])


def _scenario(plain: Plain) -> ScenarioText:
    teaching = plain["teaching"]
    return ScenarioText(
        id=plain["id"],
        title=plain["title"],
        summary=plain["summary"],
        introduction=plain["introduction"],
        content_note=plain["content_note"],
        difficulty=plain["difficulty"],
        teaching=TeachingText(
            goals=tuple(teaching["goals"]),
            timing={int(minutes): text for minutes, text in teaching["timing"].items()},
            notes=teaching["notes"],
            questions=tuple(teaching["questions"]),
        ),
        recommended_seats={
            int(players): tuple(tuple(seats) for seats in shares)
            for players, shares in plain["recommended_seats"].items()
        },
    )


def _card(card: Plain, documents: Plain) -> CardText:
    return CardText(
        id=card["id"],
        title=card["title"],
        text=card["text"],
        lesson=card["lesson"],
        practice=card.get("practice", ""),
        source=source_text(card["source"], documents),
        instrument=card["instrument"],
        tracks=tuple(card["tracks"]),
        tags=tuple(card["tags"]),
        evidence=tuple(card["evidence"]),
    )


def _event(event: Plain, documents: Plain) -> EventText:
    return EventText(
        id=event["id"],
        title=event["title"],
        text=event["text"],
        source=source_text(event["source"], documents),
        answered_by=tuple(event["answered_by"]),
        spoiler=event["spoiler"],
    )


def _mandate(mandate: Plain, documents: Plain) -> MandateText:
    return MandateText(
        id=mandate["id"],
        title=mandate["title"],
        goal=mandate["goal"],
        text=mandate["text"],
        against=mandate["against"],
        source=source_text(mandate["source"], documents),
    )


def _spoilers(plain: Plain) -> dict[str, SpoilerText]:
    return {
        spoiler["id"]: SpoilerText(spoiler["id"], spoiler["name"], spoiler["text"])
        for spoiler in plain["spoilers"]
    }


def _map(plain: Plain) -> MapSpec:
    return MapSpec(
        size=_point(plain["size"]),
        regions=tuple(
            RegionSpec(
                region["id"], region["name"], region.get("party", ""), _points(region["polygon"])
            )
            for region in plain["regions"]
        ),
        rivers=tuple(
            RiverSpec(river["name"], _points(river["points"]), river["width"])
            for river in plain["rivers"]
        ),
        places=tuple(
            PlaceSpec(place["name"], _point(place["at"]), place["icon"])
            for place in plain["places"]
        ),
    )


def _points(plain: list[list[int]]) -> tuple[Point, ...]:
    return tuple(_point(pair) for pair in plain)


def _point(pair: list[int]) -> Point:
    x, y = pair
    return x, y
