"""What a scenario stands on, put together from plain data: rules, documents, decks, mandates."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from game.content.modules import fitted_card, fitted_event
from game.engine.model.ids import MODULES

if TYPE_CHECKING:
    from collections.abc import Iterable

Plain = dict[str, Any]


@dataclass(slots=True)
class Shelf:
    """The content that scenarios share, as valid plain data by id."""

    numbers: Plain = field(default_factory=dict)
    treaty: Plain = field(default_factory=dict)
    documents: Plain = field(default_factory=dict)
    cards: Plain = field(default_factory=dict)
    events: Plain = field(default_factory=dict)
    mandates: Plain = field(default_factory=dict)

    def as_plain(self) -> Plain:
        """Return the six parts as one mapping, fit for JSON and for `with_more`."""
        return {
            "numbers": self.numbers,
            "treaty": self.treaty,
            "documents": self.documents,
            "cards": self.cards,
            "events": self.events,
            "mandates": self.mandates,
        }

    def with_more(self, other: Plain) -> Shelf:
        """Return a shelf that also holds what another mapping of the same six parts holds."""
        return Shelf(
            self.numbers or other.get("numbers", {}),
            self.treaty or other.get("treaty", {}),
            {**other.get("documents", {}), **self.documents},
            {**other.get("cards", {}), **self.cards},
            {**other.get("events", {}), **self.events},
            {**other.get("mandates", {}), **self.mandates},
        )


def modules_of(scenario: Plain) -> frozenset[str]:
    """Return the parts of the rules that are on; all of them unless the scenario says."""
    return frozenset(scenario.get("modules", MODULES))


def numbers_for(scenario: Plain, shelf: Shelf) -> Plain:
    """Return the numbers of a scenario: those of the rules, with its own in their place.

    Inside `stage_factors` and `grievance_by_instrument` single entries are replaced.
    """
    numbers = dict(shelf.numbers)
    for name, value in scenario.get("numbers", {}).items():
        mapped = isinstance(value, dict)
        numbers[name] = {**numbers.get(name, {}), **value} if mapped else value
    return numbers


def treaty_numbers_for(scenario: Plain, shelf: Shelf) -> Plain:
    """Return the numbers of the treaty rules, with the scenario's own in their place."""
    return {**shelf.treaty, **scenario["treaty"].get("numbers", {})}


def taken(scenario: Plain, kind: str, known: Iterable[str]) -> list[str]:
    """Return which of the known `cards` or `events` a scenario takes, in order of id."""
    choice = scenario.get(kind, {})
    only, without = set(choice.get("only", known)), set(choice.get("without", ()))
    return sorted((set(known) & only) - without)


def decks_for(scenario: Plain, shelf: Shelf) -> dict[str, dict[str, Plain]]:
    """Return for each seat its cards by id, fitted to the modules and in order of id."""
    modules = modules_of(scenario)
    fitted = {
        card_id: card
        for card_id in taken(scenario, "cards", shelf.cards)
        if (card := fitted_card(shelf.cards[card_id], modules))
    }
    return {
        seat["id"]: {
            card_id: card for card_id, card in fitted.items() if seat["track"] in card["tracks"]
        }
        for seat in scenario["seats"]
    }


def events_for(scenario: Plain, shelf: Shelf) -> dict[str, Plain]:
    """Return the events of a scenario by id, fitted to the modules and in order of id."""
    modules = modules_of(scenario)
    return {
        event_id: fitted_event(shelf.events[event_id], modules)
        for event_id in taken(scenario, "events", shelf.events)
    }


def mandates_for(scenario: Plain, shelf: Shelf) -> dict[str, Plain]:
    """Return the mandates that its seats have, by id and in order of id."""
    names = {name for seat in scenario["seats"] for name in mandates_of_seat(scenario, seat)}
    return {name: shelf.mandates[name] for name in sorted(names)}


def mandates_of_seat(scenario: Plain, seat: Plain) -> tuple[str, ...]:
    """Return the ids of a seat's mandates; none when the module is off."""
    return tuple(seat.get("mandates", ())) if "mandates" in modules_of(scenario) else ()
