"""`ninetracks check`: what is wrong in scenario files, and what of the documents is in them."""

import gc
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from game.cli.content import content_folders, folder_of
from game.cli.output import say, say_json
from game.content.coverage import Covered, coverage
from game.content.library import load_library
from game.content.problems import ERROR, Problem, has_errors
from game.content.resources import shipped


def run(options: Namespace) -> int:
    """Print the problems, or the catalogue; 1 when something of it is not in order."""
    if options.catalogue:
        return _check_catalogue(options.paths, as_json=options.json)
    with _kept_to_the_end():
        problems = _all_problems(options.paths)
    if options.json:
        say_json([problem.as_json() for problem in problems])
    else:
        say(*map(str, problems), _counted(problems))
    return 1 if has_errors(problems) or (options.strict and problems) else 0


@contextmanager
def _kept_to_the_end() -> Iterator[None]:
    """Let nothing be looked through for garbage: what is read stays, and a quarter is saved."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _all_problems(paths: Sequence[Path]) -> list[Problem]:
    """Check the given files and folders, or else all that ships and all of one's own."""
    if not paths:
        return list(load_library(content_folders(None)).problems)
    return [*dict.fromkeys(problem for path in paths for problem in _problems(path))]


def _problems(path: Path) -> list[Problem]:
    """Check the content folder a path lies in, and keep what concerns the path."""
    return [
        problem
        for problem in load_library(_folders(path)).problems
        if Path(problem.file).resolve().is_relative_to(path.resolve())
    ]


def _folders(path: Path) -> list[Path]:
    """Return the content folder of a path, on top of what ships."""
    folder = folder_of(path)
    return [folder] if folder.samefile(shipped("scenarios")) else [shipped("scenarios"), folder]


def _counted(problems: list[Problem]) -> str:
    errors = sum(problem.severity == ERROR for problem in problems)
    if not problems:
        return "Everything is in order."
    return f"{errors} errors, {len(problems) - errors} warnings."


def _check_catalogue(paths: Sequence[Path], *, as_json: bool) -> int:
    """Tell where each entry of the catalogue is; 1 when one is nowhere."""
    folders = [folder for path in paths for folder in _folders(path)] or content_folders(None)
    entries = coverage([*dict.fromkeys(folders)])
    missing = [entry for entry in entries if not entry.places]
    if as_json:
        numbers = [entry.entry for entry in missing]
        say_json({"missing": numbers, "entries": [asdict(entry) for entry in entries]})
    else:
        say(*_told(entries))
        say(*(f"nowhere: {entry.entry} {entry.name}" for entry in missing))
        say(f"{len(entries) - len(missing)} of {len(entries)} entries are in the game.")
    return 1 if missing else 0


def _told(entries: Sequence[Covered]) -> Iterator[str]:
    """Give a line for each entry and below it one for each kind of place."""
    for entry in entries:
        yield f"{entry.entry} {entry.name} ({entry.group})"
        by_kind = sorted(entry.places, key=attrgetter("kind"))
        for kind, places in groupby(by_kind, attrgetter("kind")):
            yield f"    {kind} {', '.join(place.id for place in places)}"
