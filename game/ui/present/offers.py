"""Scenarios as the picker and the set-up see them; pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from game.content.library import BrokenSummary, Library
from game.content.texts import MapSpec
from game.engine.model.ids import BARGAINING, MODULES, SYSTEMS
from game.wording.names import module_name, track_number

Shares = tuple[tuple[str, ...], ...]
"""For each player the ids of the seats."""


@dataclass(frozen=True, slots=True)
class SeatOffer:
    """A seat that can be taken: its track by number, and its party or none (third party)."""

    id: str
    name: str
    track: str
    party: int | None = None
    party_name: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """A scenario that can be chosen, or with ``problem`` one that cannot, and why.

    Attributes:
        id: The name of its folder.
        title: Its title; the id where the file is too broken to have one.
        summary: Two sentences for the card.
        difficulty: 1 to 3; 0 when not known.
        lengths: Numbers of rounds it offers, the usual one first.
        minutes: The shortest and longest class it has a plan for; none when not known.
        party_ids: The parties by id; a seat's ``party`` counts among them.
        seats: Who can be played.
        parts: The parts of the rules that are on, in words.
        recommended: For a number of players, the seats of each.
        content_note: What may touch people closely.
        own: Whether it is the person's own and does not ship.
        region: The map.
        problem: The first thing wrong with it, in words; empty when it can be played.
        problems: How many things are wrong with it.
    """

    id: str
    title: str
    summary: str = ""
    difficulty: int = 0
    lengths: tuple[int, ...] = ()
    minutes: tuple[int, int] | None = None
    party_ids: tuple[str, ...] = ()
    seats: tuple[SeatOffer, ...] = ()
    parts: tuple[str, ...] = ()
    recommended: Mapping[int, Shares] = field(default_factory=lambda: MappingProxyType({}))
    content_note: str = ""
    own: bool = False
    region: MapSpec | None = None
    problem: str = ""
    problems: int = 0

    def shares(self, players: int) -> Shares:
        """Return who holds what: as the scenario recommends, else dealt out in order."""
        if players in self.recommended:
            return self.recommended[players]
        ids = [seat.id for seat in self.seats]
        return tuple(tuple(ids[first::players]) for first in range(players))


def offers_of(library: Library) -> tuple[Offer, ...]:
    """Return every scenario: those that can be played, then those that cannot."""
    good = [_good(library, scenario.id) for scenario in library.scenarios]
    known = {offer.id for offer in good}
    return (*good, *(_broken(scenario, known) for scenario in library.broken))


def _good(library: Library, scenario_id: str) -> Offer:
    pack = library.pack(scenario_id)
    summary = next(one for one in library.scenarios if one.id == scenario_id)
    texts = pack.texts
    timing = sorted(texts.scenario.teaching.timing)
    return Offer(
        id=scenario_id,
        title=summary.title,
        summary=summary.summary,
        difficulty=summary.difficulty,
        lengths=summary.lengths,
        minutes=(timing[0], timing[-1]) if timing else None,
        party_ids=tuple(texts.parties),
        seats=tuple(
            SeatOffer(
                seat.id,
                seat.name,
                track_number(seat.track),
                list(texts.parties).index(seat.party) if seat.party else None,
                texts.parties[seat.party].name if seat.party else "",
            )
            for seat in summary.seats
        ),
        parts=tuple(
            module_name(module)
            for module in (*MODULES, *BARGAINING, *SYSTEMS)
            if module in pack.scenario.modules
        ),
        recommended=texts.scenario.recommended_seats,
        content_note=summary.content_note,
        own=summary.own,
        region=texts.map,
    )


def _broken(scenario: BrokenSummary, known: set[str]) -> Offer:
    """Return what can be said of a scenario with mistakes; it may bear the id of another."""
    first = scenario.problems[0]
    where = f"{Path(first.file).name}, line {first.line}: "
    expected = f" Expected: {first.expected}." if first.expected else ""
    return Offer(
        id=f"{scenario.id}-again" if scenario.id in known else scenario.id,
        title=scenario.id.replace("_", " ").capitalize(),
        own=scenario.own,
        problem=f"{where}{first.message}.{expected}",
        problems=len(scenario.problems),
    )
