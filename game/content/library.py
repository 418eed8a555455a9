"""The face of the content room: load folders, list what they hold, pack a scenario."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from game.content.build import build_scenario
from game.content.build_texts import build_texts, source_text
from game.content.cache import cache_key, cache_path, read_cache, write_cache
from game.content.files import gather
from game.content.lessons import build_lesson
from game.content.problems import Problem, has_errors
from game.content.shelf import (
    Shelf,
    mandates_for,
    modules_of,
    numbers_for,
    treaty_numbers_for,
)
from game.content.suggest import closest, listed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from game.content.lessons import Lesson
    from game.content.texts import Texts
    from game.engine.model.specs import Scenario

Plain = dict[str, Any]


class ContentError(Exception):
    """A scenario cannot be had; the message says why in words."""


class UnknownScenarioError(ContentError):
    """No scenario has this id, or it does not come in this length."""


class BrokenScenarioError(ContentError):
    """The files of a scenario have mistakes.

    Attributes:
        problems: Those that keep it from being played.
    """

    def __init__(self, scenario: str, problems: tuple[Problem, ...]) -> None:
        lines = "\n".join(str(problem) for problem in problems)
        super().__init__(f"the scenario {scenario} has mistakes:\n{lines}")
        self.problems = problems


@dataclass(frozen=True, slots=True)
class SeatSummary:
    """A seat in a list; `party` is empty for a third party."""

    id: str
    name: str
    track: str
    party: str


@dataclass(frozen=True, slots=True)
class ScenarioSummary:
    """A scenario in a list.

    `lengths` are numbers of rounds, the first is the default; `own` says that it does not lie in
    the first of the content folders, which is the one that ships.
    """

    id: str
    title: str
    summary: str
    content_note: str
    difficulty: int
    lengths: tuple[int, ...]
    modules: tuple[str, ...]
    seats: tuple[SeatSummary, ...]
    recommended_players: tuple[int, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class LessonSummary:
    """A lesson in a list; `seats` are the one that is played and the other side, in this order."""

    id: str
    number: int
    title: str
    mechanism: str
    minutes: int
    rounds: int
    seats: tuple[SeatSummary, ...]
    own: bool


@dataclass(frozen=True, slots=True)
class BrokenSummary:
    """A scenario that cannot be played, and the errors that keep it from that, its own first."""

    id: str
    own: bool
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """A scenario ready to be played.

    Attributes:
        scenario: What the rules need.
        texts: What people read.
        digest: A sha256 over the content both are built from, wherever it lies.
        lesson: What makes a lesson of it, or None for an ordinary scenario.
    """

    scenario: Scenario
    texts: Texts
    digest: str
    lesson: Lesson | None = None


class Library:
    """The content of some folders, checked."""

    def __init__(self, catalogue: Plain) -> None:
        self._catalogue = catalogue
        self.problems = tuple(Problem(**problem) for problem in catalogue["problems"])

    @cached_property
    def scenarios(self) -> tuple[ScenarioSummary, ...]:
        """The scenarios that can be played, by difficulty and title; lessons are not among them."""
        found = [
            _summary(entry["plain"], entry["folder"])
            for entry in self._sound()
            if "lesson" not in entry["plain"]
        ]
        return tuple(sorted(found, key=lambda one: (one.difficulty, one.title)))

    @cached_property
    def lessons(self) -> tuple[LessonSummary, ...]:
        """The lessons that can be played, those that ship first, by number."""
        found = [
            _lesson_summary(entry["plain"], entry["folder"])
            for entry in self._sound()
            if "lesson" in entry["plain"]
        ]
        return tuple(sorted(found, key=lambda one: (one.own, one.number, one.id)))

    def _sound(self) -> list[Plain]:
        entries = self._catalogue["scenarios"].items()
        return [entry for name, entry in entries if not has_errors(self.problems_of(name))]

    @cached_property
    def broken(self) -> tuple[BrokenSummary, ...]:
        """The scenarios that cannot be played, those whose id was taken among them, by id."""
        entries = self._catalogue["scenarios"].items()
        found = [{"id": name, **entry} for name, entry in entries] + self._catalogue["refused"]
        told = [
            BrokenSummary(entry["id"], entry["folder"] > 0, _own_first(entry["id"], errors))
            for entry in found
            if (errors := self._errors_in(entry["files"]))
        ]
        return tuple(sorted(told, key=lambda one: (one.own, one.id)))

    def _errors_in(self, files: list[str]) -> list[Problem]:
        return [one for one in self.problems if one.file in files and has_errors([one])]

    def entries(self, kind: str) -> tuple[Plain, ...]:
        """Return all `cards`, `events` or `mandates` as plain data, in order of id.

        The source of each is named in full. `scenario` is the id of the scenario in whose folder
        it lies, empty for what all scenarios share.
        """
        shelf = self._shelf(len(self._catalogue["folders"]) - 1)
        found = {name: (entry, "") for name, entry in shelf.as_plain()[kind].items()}
        for scenario, case in self._catalogue["scenarios"].items():
            for name, entry in case["own"][kind].items():
                found.setdefault(name, (entry, scenario))
        return tuple(
            {
                **entry,
                "source": asdict(source_text(entry["source"], shelf.documents)),
                "scenario": scenario,
            }
            for _, (entry, scenario) in sorted(found.items())
            if entry["source"]["document"] in shelf.documents
        )

    def problems_of(self, scenario_id: str) -> tuple[Problem, ...]:
        """Return the problems in the files that a scenario depends on."""
        files = set(self._catalogue["scenarios"][scenario_id]["files"])
        return tuple(problem for problem in self.problems if problem.file in files)

    def pack(self, scenario_id: str, rounds: int | None = None) -> Pack:
        """Build a scenario at one of its lengths.

        Args:
            scenario_id: Its id.
            rounds: One of its lengths; None for its default.

        Raises:
            UnknownScenarioError: There is no such scenario or length.
            BrokenScenarioError: Its files have errors.
        """
        entry = self._entry(scenario_id)
        plain: Plain = entry["plain"]
        length = self._length(plain, rounds)
        shelf = self._shelf(entry["folder"]).with_more(entry["own"])
        scenario = build_scenario(plain, shelf, length)
        texts = build_texts(plain, shelf, scenario.cards, scenario.events)
        lesson = build_lesson(plain["lesson"], shelf.documents) if "lesson" in plain else None
        return Pack(scenario, texts, _digest(plain, shelf, scenario), lesson)

    def _entry(self, scenario_id: str) -> Plain:
        entries = self._catalogue["scenarios"]
        if scenario_id not in entries:
            guess = closest(scenario_id, entries)
            hint = f"did you mean {guess}?" if guess else f"there are: {listed(sorted(entries))}"
            raise UnknownScenarioError(f"there is no scenario {scenario_id}; {hint}")
        problems = self.problems_of(scenario_id)
        if has_errors(problems):
            raise BrokenScenarioError(scenario_id, problems)
        entry: Plain = entries[scenario_id]
        return entry

    def _length(self, plain: Plain, rounds: int | None) -> int:
        lengths = [int(length) for length in plain["lengths"]]
        if rounds is None:
            return lengths[0]
        if rounds not in lengths:
            raise UnknownScenarioError(
                f"{plain['id']} comes with {listed(map(str, lengths))} rounds, not {rounds}"
            )
        return rounds

    def _shelf(self, folder: int) -> Shelf:
        shelf = Shelf()
        for added in self._catalogue["folders"][: folder + 1]:
            shelf = shelf.with_more(added)
        return shelf


def load_library(folders: Sequence[Path], cache: Path | None = None) -> Library:
    """Load and check content; mistakes are in the library's `problems`, none is raised.

    Args:
        folders: Folders laid out like the shipped `scenarios`; each builds on those before it,
            and changes nothing in them.
        cache: A folder to keep checked content in, for a quicker start; None for none.
    """
    files = gather(folders)
    if cache is None:
        return Library(_checked(folders, files))
    path, key = cache_path(cache, folders), cache_key(files)
    catalogue = read_cache(path, key)
    if catalogue is None:
        catalogue = _checked(folders, files)
        write_cache(path, key, catalogue)
    return Library(catalogue)


def _checked(folders: Sequence[Path], files: list[Any]) -> Plain:
    from game.content.checker import check_files  # noqa: PLC0415 - brings pydantic and YAML

    return check_files(folders, files)


def _own_first(scenario_id: str, errors: list[Problem]) -> tuple[Problem, ...]:
    """Put those in the scenario's folder before those in files it shares with others."""
    own = f"/{scenario_id}/"
    return tuple(sorted(errors, key=lambda one: own not in one.file))


def _summary(plain: Plain, folder: int) -> ScenarioSummary:
    return ScenarioSummary(
        id=plain["id"],
        title=plain["title"],
        summary=plain["summary"],
        content_note=plain["content_note"],
        difficulty=plain["difficulty"],
        lengths=tuple(int(length) for length in plain["lengths"]),
        modules=tuple(sorted(modules_of(plain))),
        seats=tuple(map(_seat_summary, plain["seats"])),
        recommended_players=tuple(int(players) for players in plain["recommended_seats"]),
        own=folder > 0,
    )


def _lesson_summary(plain: Plain, folder: int) -> LessonSummary:
    lesson, seats = plain["lesson"], {seat["id"]: seat for seat in plain["seats"]}
    return LessonSummary(
        id=plain["id"],
        number=lesson["number"],
        title=plain["title"],
        mechanism=lesson["mechanism"],
        minutes=lesson["minutes"],
        rounds=int(next(iter(plain["lengths"]))),
        seats=tuple(_seat_summary(seats[side["seat"]]) for side in lesson["sides"]),
        own=folder > 0,
    )


def _seat_summary(seat: Plain) -> SeatSummary:
    return SeatSummary(seat["id"], seat["name"], seat["track"], seat.get("affiliation", ""))


def _digest(plain: Plain, shelf: Shelf, scenario: Scenario) -> str:
    content = {
        "rounds": scenario.rounds,
        "scenario": plain,
        "numbers": numbers_for(plain, shelf),
        "documents": shelf.documents,
        "cards": {card: shelf.cards[card] for card in scenario.cards},
        "events": {event: shelf.events[event] for event in scenario.events},
    }
    if scenario.treaty:
        content["treaty"] = treaty_numbers_for(plain, shelf)
    if scenario.mandates:
        content["mandates"] = mandates_for(plain, shelf)
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
