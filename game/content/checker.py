"""Read all files, collect every problem, and keep what is valid as one plain catalogue."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from game.content.checks.decks import check_cards, check_events, check_rules
from game.content.checks.scenario import check_scenario
from game.content.files import known_names
from game.content.merging import merged, news, without_base
from game.content.problems import START, Problem, in_order
from game.content.reading import read_document
from game.content.schema.decks import CardFile, EventFile, RulesFile, SourceFile
from game.content.schema.scenario import ScenarioFile
from game.content.shapes import shape
from game.content.sheet import Sheet
from game.content.suggest import closest, listed
from game.content.supply import Supply
from game.engine.model.specs import Numbers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from pydantic import BaseModel

    from game.content.files import ContentFile

Plain = dict[str, Any]

_MODELS: dict[str, type[BaseModel]] = {
    "rules": RulesFile,
    "sources": SourceFile,
    "cards": CardFile,
    "events": EventFile,
    "scenario": ScenarioFile,
}


def check_files(folders: Sequence[Path], files: Iterable[ContentFile]) -> Plain:
    """Check content files and return the catalogue.

    Args:
        folders: The content folders; each builds on those before it.
        files: Every file in them.

    Returns:
        Plain data fit for JSON: `problems`; `folders`, for each what it adds for all scenarios;
        `scenarios` by id, each with its `folder`, its own cards and events, its merged data,
        and the `files` whose errors keep it from being played.
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
        self.shared_files: list[str] = []
        self.added: list[Plain] = []
        self.cases: dict[str, _Case] = {}
        self.finished: dict[str, _Case] = {}
        self.first: dict[tuple[str, str], str] = {}

    def catalogue(self) -> Plain:
        return {
            "problems": [problem.as_json() for problem in in_order(self.problems)],
            "folders": self.added,
            "scenarios": {
                name: {
                    "folder": case.folder,
                    "files": case.files,
                    "plain": case.sheet.plain,
                    "own": asdict(Supply().with_sheets(case.decks).shelf),
                }
                for name, case in self.finished.items()
            },
        }

    def take(self, folder: str, files: list[ContentFile]) -> None:
        """Check one content folder on top of those before it."""
        sheets = [(file, self.sheet(file)) for file in files if self.is_readable(file)]
        shared = [sheet for file, sheet in sheets if not file.scenario]
        self.shared_files += [file.path for file in files if not file.scenario]
        if not any(file.kind == "folder" for file in files):
            self.note_missing(folder, files)
        for file, sheet in sheets:
            self.note_repeats(file.kind, sheet)
        self.added.append(asdict(Supply().with_sheets(shared).shelf))
        self.supply = self.supply.with_sheets(shared)
        for sheet in shared:
            self.check_decks(sheet, self.supply)
        self.take_scenarios(folder, sheets)

    def is_readable(self, file: ContentFile) -> bool:
        """Tell whether a file can be checked, and note why when it cannot."""
        if file.kind == "stray":
            name = file.path.rpartition("/")[2]
            names = known_names(file)
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
        elif file.error:
            message = f"this cannot be read: {file.error}"
            self.problems.append(Problem.at(file.path, START, "C100", message))
        return file.kind != "stray" and not file.error

    def sheet(self, file: ContentFile) -> Sheet:
        document = read_document(file.path, file.data)
        sheet, problems = shape(document, _MODELS[file.kind])
        self.problems += problems
        return sheet

    def note_missing(self, folder: str, files: list[ContentFile]) -> None:
        """Note what is needed and not there: rules and sources in the first of all folders."""
        names = {file.path for file in files}
        wanted = [] if self.added else [f"{folder}/rules.yaml", f"{folder}/sources.yaml"]
        wanted += [f"{folder}/{file.scenario}/scenario.yaml" for file in files if file.scenario]
        for path in dict.fromkeys(wanted):
            if path not in names:
                self.shared_files += [path] if path.count("/") == folder.count("/") + 1 else []
                self.problems.append(
                    Problem.at(path, START, "C302", "this file is needed and not there")
                )

    def note_repeats(self, kind: str, sheet: Sheet) -> None:
        """Note ids that were given before, in this file or another."""
        if kind in {"cards", "events"}:
            for at, entry in enumerate(sheet.plain.get(kind, ())):
                self.note_repeat(kind[:-1], entry["id"], sheet, (kind, at, "id"))
        elif kind == "sources":
            for document in sheet.plain.get("documents", ()):
                self.note_repeat("document", document, sheet, ("documents", document))
        elif kind == "rules":
            self.note_repeat("table of", "numbers", sheet, ("numbers",))

    def note_repeat(self, kind: str, name: str, sheet: Sheet, path: tuple[str | int, ...]) -> None:
        place = sheet.document.place(path)
        here = f"{sheet.document.file}:{place.line}"
        first = self.first.setdefault((kind, name), here)
        if first != here:
            message = f"the {kind} {name} is given twice, first at {first}"
            self.problems.append(
                sheet.problem("C304", path, message, expected="an id of its own", at_key=True)
            )

    def check_decks(self, sheet: Sheet, supply: Supply) -> None:
        self.problems += check_rules(sheet, [number.name for number in fields(Numbers)])
        self.problems += check_cards(sheet, supply)
        self.problems += check_events(sheet, supply)

    def take_scenarios(self, folder: str, sheets: list[tuple[ContentFile, Sheet]]) -> None:
        new = []
        for file, sheet in sheets:
            if file.kind != "scenario":
                continue
            decks = [
                deck for f, deck in sheets if f.scenario == file.scenario and f.kind != "scenario"
            ]
            files = [f.path for f, _ in sheets if f.scenario == file.scenario]
            name = file.scenario
            if name in self.cases:
                message = f"the scenario {name} is in a folder before {folder}"
                self.problems.append(sheet.problem("C304", ("id",), message))
                continue
            number = len(self.added) - 1
            self.cases[name] = _Case(sheet, decks, self.shared_files + files, number)
            new.append(name)
        for name in new:
            self.finish(name, ())

    def finish(self, name: str, trail: tuple[str, ...]) -> None:
        """Merge a scenario with what it is based on, and check it."""
        if name in self.finished:
            return
        case = self.cases[name]
        base = self.base_of(name, case, trail)
        if base:
            case.sheet = merged(case.sheet, base.sheet)
            case.decks = base.decks + case.decks
            case.files = [*dict.fromkeys(base.files + case.files)]
        self.finished[name] = case
        supply = self.supply.with_sheets(case.decks)
        for deck in case.decks[len(base.decks) if base else 0 :]:
            self.check_decks(deck, supply)
        if case.sheet.plain:
            case.problems = list(check_scenario(case.sheet, name, supply))
        self.problems += news(case.problems, base.problems if base else ())

    def base_of(self, name: str, case: _Case, trail: tuple[str, ...]) -> _Case | None:
        """Return the finished scenario that this one is based on, or None and note why not."""
        wanted = case.sheet.plain.get("based_on")
        if wanted is None:
            return None
        if wanted in {*trail, name}:
            circle = " → ".join([*trail, name, wanted])
            message = f"scenarios are based on one another in a circle: {circle}"
            self.problems.append(case.sheet.problem("C305", ("based_on",), message))
        elif wanted in self.cases:
            self.finish(wanted, (*trail, name))
            return self.finished[wanted]
        else:
            self.problems += case.sheet.unknown("scenario", ("based_on",), wanted, self.cases)
        case.sheet = without_base(case.sheet, ScenarioFile.model_fields)
        return None
