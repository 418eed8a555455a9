"""Scenarios as the picker and the set-up see them; pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from game.content.library import Library
from game.content.problems import ERROR
from game.content.texts import MapSpec
from game.wording.names import track_number

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
        recommended: For a number of players, the seats of each.
        content_note: What may touch people closely.
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
    recommended: Mapping[int, Shares] = field(default_factory=lambda: MappingProxyType({}))
    content_note: str = ""
    region: MapSpec | None = None
    problem: str = ""
    problems: int = 0

    def shares(self, players: int) -> Shares:
        """Return who holds what: as the scenario recommends, else dealt out in order."""
        if players in self.recommended:
            return self.recommended[players]
        ids = [seat.id for seat in self.seats]
        return tuple(tuple(ids[first::players]) for first in range(players))


def offers_of(library: Library, folders: Sequence[Path]) -> tuple[Offer, ...]:
    """Return every scenario of the folders: those that can be played, then those that cannot.

    A broken scenario is known by its folder alone, so the folders are looked through for it.
    """
    good = [_good(library, scenario.id) for scenario in library.scenarios]
    known = {offer.id for offer in good}
    return (*good, *(_broken(library, folder) for folder in _found(folders, known)))


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
        recommended=texts.scenario.recommended_seats,
        content_note=summary.content_note,
        region=texts.map,
    )


def _found(folders: Sequence[Path], known: set[str]) -> Iterator[Path]:
    """Yield the folders of scenarios that are not among those known."""
    for folder in folders:
        files = sorted(folder.glob("*/scenario.yaml"))
        yield from (file.parent for file in files if file.parent.name not in known)


def _broken(library: Library, folder: Path) -> Offer:
    """Return what can be said of a scenario with mistakes; its own files come first."""
    errors = [problem for problem in library.problems if problem.severity == ERROR]
    own = [problem for problem in errors if problem.file.startswith(folder.as_posix() + "/")]
    mistakes = own or errors
    first = mistakes[0]
    where = f"{Path(first.file).name}, line {first.line}: "
    expected = f" Expected: {first.expected}." if first.expected else ""
    return Offer(
        id=folder.name,
        title=folder.name.replace("_", " ").capitalize(),
        problem=f"{where}{first.message}.{expected}",
        problems=len(mistakes),
    )
