"""Find the files of content folders and read their bytes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_DECKS = ("cards", "events")
_LESSONS = "lessons"
_TOP = {
    "rules.yaml": "rules",
    "sources.yaml": "sources",
    "catalogue.yaml": "catalogue",
    "mandates.yaml": "mandates",
}
_OWN = {
    "scenario.yaml": "scenario",
    "cards.yaml": "cards",
    "events.yaml": "events",
    "mandates.yaml": "mandates",
}


@dataclass(frozen=True, slots=True)
class ContentFile:
    """One file of a content folder.

    Attributes:
        folder: Which of the content folders it is in, counted from 0.
        path: Its path as the caller named the folder, with forward slashes.
        kind: `rules`, `sources`, `catalogue`, `cards`, `events`, `mandates`, `scenario` or
            `lesson`; `stray` when nothing reads it; `folder` for one that cannot be read.
        scenario: The id of the scenario it belongs to, which is the name of its folder and for
            a lesson follows from that of its file; empty for what all scenarios share.
        data: Its bytes.
        error: Why it could not be read; empty when it could.
    """

    folder: int
    path: str
    kind: str
    scenario: str = ""
    data: bytes = b""
    error: str = ""


def gather(folders: Sequence[Path]) -> list[ContentFile]:
    """Return every YAML file of the folders, in a fixed order."""
    return [file for number, folder in enumerate(folders) for file in _of_folder(number, folder)]


def _of_folder(number: int, folder: Path) -> Iterator[ContentFile]:
    entries = _entries(folder)
    if isinstance(entries, str):
        yield ContentFile(number, folder.as_posix(), "folder", error=entries)
        return
    for entry in entries:
        if entry.name.startswith((".", "_")):
            continue
        if entry.is_dir():
            yield from _of_subfolder(number, entry)
        elif _is_yaml(entry):
            yield _read(number, entry, _TOP.get(entry.name, "stray"))


def _of_subfolder(number: int, folder: Path) -> Iterator[ContentFile]:
    entries = _entries(folder)
    if isinstance(entries, str):
        yield ContentFile(number, folder.as_posix(), "folder", error=entries)
        return
    for entry in filter(_is_yaml, entries):
        if folder.name in _DECKS:
            yield _read(number, entry, folder.name)
        elif folder.name == _LESSONS:
            yield _read(number, entry, "lesson", f"lesson_{entry.stem}")
        else:
            yield _read(number, entry, _OWN.get(entry.name, "stray"), folder.name)


def _entries(folder: Path) -> list[Path] | str:
    """Return what a folder holds, in order of name, or why it cannot be read."""
    if not folder.is_dir():
        return "there is no such folder"
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        return f"this folder cannot be read: {error.strerror}"


def _is_yaml(entry: Path) -> bool:
    return entry.suffix.lower() in {".yaml", ".yml"} and not entry.name.startswith((".", "_"))


def _read(number: int, path: Path, kind: str, scenario: str = "") -> ContentFile:
    if kind == "stray":
        return ContentFile(number, path.as_posix(), kind, scenario)
    try:
        return ContentFile(number, path.as_posix(), kind, scenario, path.read_bytes())
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        return ContentFile(number, path.as_posix(), kind, scenario, error=reason)


def known_names(file: ContentFile) -> tuple[str, ...]:
    """Return the names that a stray file could have had to be read where it lies."""
    if not file.scenario:
        return tuple(_TOP)
    return tuple(_OWN)
