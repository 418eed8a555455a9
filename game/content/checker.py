"""Read all files, collect every problem, and keep what is valid as one plain catalogue."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from game.content.checks.decks import check_cards, check_events
from game.content.checks.lesson import check_lesson
from game.content.checks.mandates import check_mandates
from game.content.checks.rules import check_rules
from game.content.checks.scenario import check_scenario
from game.content.checks.sources import check_catalogue
from game.content.files import known_names
from game.content.merging import merged, news, with_seats_of_lesson, without_base
from game.content.positions import Document
from game.content.problems import START, Problem, in_order
from game.content.reading import read_document
from game.content.schema.catalogue import CatalogueFile
from game.content.schema.decks import CardFile, EventFile, RulesFile, SourceFile
from game.content.schema.lesson import LessonFile
from game.content.schema.mandates import MandateFile
from game.content.schema.scenario import ScenarioFile
from game.content.shapes import shape
from game.content.sheet import Sheet
from game.content.suggest import closest, listed
from game.content.supply import Supply

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from pydantic import BaseModel

    from game.content.files import ContentFile

Plain = dict[str, Any]

_WHOLE = ("scenario", "lesson")
"""The kinds of files that can be played."""
MODELS: dict[str, type[BaseModel]] = {
    "rules": RulesFile,
    "sources": SourceFile,
    "catalogue": CatalogueFile,
    "cards": CardFile,
    "events": EventFile,
    "mandates": MandateFile,
    "scenario": ScenarioFile,
    "lesson": LessonFile,
}
"""The shape of each kind of file."""


def check_files(folders: Sequence[Path], files: Iterable[ContentFile]) -> Plain:
    """Check content files and return the catalogue.

    Args:
        folders: The content folders; each builds on those before it.
        files: Every file in them.

    Returns:
        Plain data fit for JSON: `problems`; `folders`, for each what it adds for all scenarios;
        `scenarios` by id, each with its `folder`, its own cards and events, its merged data,
        and the `files` whose errors keep it from being played; `refused`, those whose id was
        taken, each with its `id`, `folder` and `files`.
    """
    checker = _Checker()
    everything = list(files)
    for number, folder in enumerate(folders):
        checker.take(folder.as_posix(), [file for file in everything if file.folder == number])
    return checker.catalogue()


@dataclass(slots=True)
class _Case:
    """A scenario: its sheet, its own decks, the files it depends on, its folder's number."""

    sheet: Sheet
    decks: list[Sheet]
    files: list[str]
    folder: int
    problems: list[Problem] = field(default_factory=list)


class _Checker:
    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self.supply = Supply()
        self.everything = Supply()
        self.shared_files: list[str] = []
        self.added: list[Plain] = []
        self.cases: dict[str, _Case] = {}
        self.finished: dict[str, _Case] = {}
        self.first: dict[tuple[str, str], str] = {}
        self.refused: list[Plain] = []

    def catalogue(self) -> Plain:
        return {
            "problems": [problem.as_json() for problem in in_order(self.problems)],
            "folders": self.added,
            "scenarios": {
                name: {
                    "folder": case.folder,
                    "files": case.files,
                    "plain": case.sheet.plain,
                    "own": Supply().with_sheets(case.decks).shelf.as_plain(),
                }
                for name, case in self.finished.items()
            },
            "refused": self.refused,
        }

    def take(self, folder: str, files: list[ContentFile]) -> None:
        """Check one content folder on top of those before it."""
        sheets = [(file, self.sheet(file)) for file in files if file.kind in MODELS]
        shared = [sheet for file, sheet in sheets if not file.scenario]
        self.shared_files += [file.path for file in files if not file.scenario]
        self.note_stray(files)
        self.note_missing(folder, files)
        for file, sheet in sheets:
            self.note_repeats(file.kind, sheet)
        self.added.append(Supply().with_sheets(shared).shelf.as_plain())
        self.supply = self.supply.with_sheets(shared)
        decks = [sheet for file, sheet in sheets if file.kind not in _WHOLE]
        self.everything = self.everything.with_sheets(decks)
        for file, sheet in sheets:
            if file.kind == "rules" and (sheet.plain or sheet.pruned):
                self.problems += check_rules(sheet, self.everything)
        for sheet in decks:
            self.problems += check_catalogue(sheet, self.everything)
            self.problems += check_cards(sheet, self.everything)
            self.problems += check_events(sheet, self.everything)
            self.problems += check_mandates(sheet, self.everything)
        self.take_scenarios(folder, sheets)

    def sheet(self, file: ContentFile) -> Sheet:
        if file.error:
            message = f"this cannot be read: {file.error}"
            self.problems.append(Problem.at(file.path, START, "C100", message))
            return Sheet(Document(file.path))
        document = read_document(file.path, file.data)
        sheet, problems = shape(document, MODELS[file.kind])
        self.problems += problems
        return sheet

    def note_stray(self, files: list[ContentFile]) -> None:
        """Note files that nothing reads, and folders that are not there."""
        for file in files:
            if file.kind == "folder":
                self.problems.append(Problem.at(file.path, START, "C100", file.error))
            elif file.kind == "stray":
                name, names = file.path.rpartition("/")[2], known_names(file)
                self.problems.append(
                    Problem.at(
                        file.path,
                        START,
                        "C303",
                        f"nothing reads {name}",
                        expected=f"one of {listed(names)}",
                        suggestion=closest(name, names),
                    )
                )

    def note_missing(self, folder: str, files: list[ContentFile]) -> None:
        """Note what is needed and not there: rules and sources in the first of all folders."""
        there = {file.path for file in files}
        shared = [f"{folder}/rules.yaml", f"{folder}/sources.yaml"]
        wanted = [] if self.added or folder in there else shared
        self.shared_files += wanted
        wanted += [
            f"{folder}/{file.scenario}/scenario.yaml"
            for file in files
            if file.scenario and file.kind != "lesson"
        ]
        for path in dict.fromkeys(wanted):
            if path not in there:
                message = "this file is needed and not there"
                self.problems.append(Problem.at(path, START, "C302", message))

    def note_repeats(self, kind: str, sheet: Sheet) -> None:
        """Note ids that were given before, in this file or another."""
        if kind in {"cards", "events", "mandates"}:
            for at, entry in enumerate(sheet.plain.get(kind, ())):
                self.note_repeat(kind[:-1], entry["id"], sheet, (kind, at, "id"))
        elif kind == "sources":
            for document in sheet.plain.get("documents", ()):
                self.note_repeat("document", document, sheet, ("documents", document))
        elif kind == "catalogue":
            for number in sheet.plain.get("entries", ()):
                self.note_repeat("entry", number, sheet, ("entries", number))
        elif kind == "rules":
            for table in ("numbers", "treaty"):
                self.note_repeat("table of", table, sheet, (table,))

    def note_repeat(self, kind: str, name: str, sheet: Sheet, path: tuple[str | int, ...]) -> None:
        place = sheet.document.place(path)
        here = f"{sheet.document.file}:{place.line}:{place.column}"
        first = self.first.setdefault((kind, name), here)
        if first != here:
            message = f"the {kind} {name} is given twice, first at {first}"
            self.problems.append(
                sheet.problem("C304", path, message, expected="an id of its own", at_key=True)
            )

    def take_scenarios(self, folder: str, sheets: list[tuple[ContentFile, Sheet]]) -> None:
        new = []
        for file, sheet in sheets:
            if file.kind not in _WHOLE:
                continue
            decks = [
                deck for f, deck in sheets if f.scenario == file.scenario and f.kind not in _WHOLE
            ]
            files = [f.path for f, _ in sheets if f.scenario == file.scenario]
            name, number = file.scenario, len(self.added) - 1
            if name in self.cases:
                message = f"the scenario {name} is in a folder before {folder}"
                expected = "another name for its folder, and the same as id"
                self.problems.append(sheet.problem("C304", ("id",), message, expected=expected))
                self.refused.append({"id": name, "folder": number, "files": files})
                continue
            self.cases[name] = _Case(sheet, decks, self.shared_files + files, number)
            new.append(name)
        for name in new:
            self.finish(name, ())

    def finish(self, name: str, trail: tuple[str, ...]) -> None:
        """Merge a scenario with what it is based on, and check it."""
        if name in self.finished:
            return
        case = self.cases[name]
        case.sheet = with_seats_of_lesson(case.sheet)
        own, base = case.decks, self.base_of(name, case, trail)
        if base:
            case.sheet = merged(case.sheet, base.sheet)
            case.decks = base.decks + case.decks
        self.finished[name] = case
        if case.sheet.plain:
            supply = self.supply.with_sheets(case.decks)
            case.problems = list(check_scenario(case.sheet, name, supply, own))
            case.problems += check_lesson(case.sheet, supply)
        self.problems += news(case.problems, base.problems if base else ())

    def base_of(self, name: str, case: _Case, trail: tuple[str, ...]) -> _Case | None:
        """Return the finished scenario that this one is based on; None when it cannot be had."""
        wanted = case.sheet.plain.get("based_on")
        if wanted is None:
            return None
        if wanted in {*trail, name}:
            circle = " → ".join([*trail, name, wanted])
            message = f"scenarios are based on one another in a circle: {circle}"
            self.problems.append(case.sheet.problem("C305", ("based_on",), message))
        elif wanted in self.cases:
            self.finish(wanted, (*trail, name))
            base = self.finished[wanted]
            case.files = [*dict.fromkeys(base.files + case.files)]
            if base.sheet.plain:
                return base
        else:
            others = self.cases.keys() - {name}
            self.problems += case.sheet.unknown("scenario", ("based_on",), wanted, others)
        case.sheet = without_base(case.sheet, ScenarioFile.model_fields)
        return None
