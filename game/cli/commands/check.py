"""`ninetracks check`: what is wrong in scenario files, with file, line and column."""

from argparse import Namespace
from pathlib import Path

from game.cli.errors import CommandError
from game.cli.output import say, say_json
from game.content.library import load_library
from game.content.problems import ERROR, Problem, has_errors
from game.content.resources import shipped


def run(options: Namespace) -> int:
    """Print the problems; 1 when one of them is an error."""
    paths = options.paths or [shipped("scenarios")]
    problems = [problem for path in paths for problem in _problems(path)]
    if options.json:
        say_json([problem.as_json() for problem in problems])
    else:
        say(*map(str, problems), _counted(problems))
    return 1 if has_errors(problems) else 0


def _problems(path: Path) -> list[Problem]:
    """Check the content folder a path lies in, and keep what concerns the path."""
    if not path.exists():
        raise CommandError(f"There is no file or folder {path}.")
    folder = _content_folder(path)
    folders = [folder] if folder.samefile(shipped("scenarios")) else [shipped("scenarios"), folder]
    return [
        problem
        for problem in load_library(folders).problems
        if Path(problem.file).resolve().is_relative_to(path.resolve())
    ]


def _content_folder(path: Path) -> Path:
    """Return the folder of scenarios to which a file or folder belongs."""
    there = path.resolve()
    if path.is_file():
        on_top = path.name in ("rules.yaml", "sources.yaml")
        return there.parent if on_top else there.parent.parent
    inner = there.name in ("cards", "events") or (path / "scenario.yaml").exists()
    return there.parent if inner else path


def _counted(problems: list[Problem]) -> str:
    errors = sum(problem.severity == ERROR for problem in problems)
    if not problems:
        return "Everything is in order."
    return f"{errors} errors, {len(problems) - errors} warnings."
