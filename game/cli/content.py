"""The content a command works with: what ships, and a person's own folders on top."""

from collections.abc import Sequence
from pathlib import Path

from game.cli.errors import CommandError
from game.content.library import Library, load_library
from game.content.resources import shipped
from game.session.paths import find_folders


def content_folders(own: Sequence[Path] | None) -> list[Path]:
    """Return the shipped folder, and on top those given or else a person's own one.

    What is given takes the place of the own one, so that a mistake there touches nothing here.

    Raises:
        CommandError: When one of them is not there.
    """
    for folder in own or ():
        if not folder.is_dir():
            raise CommandError(f"There is no folder {folder}.")
    if own:
        return [shipped("scenarios"), *own]
    usual = find_folders().content
    return [shipped("scenarios"), *([usual] if usual.is_dir() else [])]


def open_library(own: Sequence[Path] | None) -> Library:
    """Load the content, from the cache where that is fresh."""
    return load_library(content_folders(own), find_folders().cache)


def folder_of(path: Path) -> Path:
    """Return the folder of scenarios to which a file or folder belongs.

    Raises:
        CommandError: When there is nothing at the path.
    """
    if not path.exists():
        raise CommandError(f"There is no file or folder {path}.")
    there = path.resolve()
    if path.is_file():
        on_top = path.name in ("rules.yaml", "sources.yaml", "catalogue.yaml", "mandates.yaml")
        scenario = (there.parent / "scenario.yaml").exists()
        return there.parent if on_top and not scenario else there.parent.parent
    inner = there.name in ("cards", "events", "lessons") or (path / "scenario.yaml").exists()
    return there.parent if inner else path


def named_scenario(name: str, own: Sequence[Path] | None) -> tuple[str, Sequence[Path] | None]:
    """Return the id of a scenario that is named by id or by path, and the folders it needs.

    A path is a scenario's folder or its file; what ships is always meant by its id.

    Raises:
        CommandError: When the folder at the path bears the id of a scenario that ships.
    """
    path = Path(name).parent if name.endswith("scenario.yaml") else Path(name)
    ships = shipped("scenarios") / path.resolve().name
    if not (path / "scenario.yaml").is_file() or (path.name == name and ships.is_dir()):
        return name, own
    if path.resolve() == ships.resolve():
        return ships.name, own
    if ships.is_dir():
        raise CommandError(f"The id {ships.name} is taken by a scenario that ships; rename {path}.")
    return ships.name, [*(own or ()), folder_of(path)]
