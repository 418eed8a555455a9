"""Where the game holds what the documents name: entries of the catalogue and their places."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.content.checker import MODELS
from game.content.files import gather
from game.content.reading import read_document
from game.content.shapes import shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from game.content.files import ContentFile
    from game.content.sheet import Sheet

Plain = dict[str, Any]

_CLAIMING = ("cards", "events", "mandates", "rules")
"""The kinds of files that list what may name numbers of the catalogue."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place that carries an entry.

    Attributes:
        kind: `card`, `event`, `mandate`, `rule` or `scenario`.
        id: Its id.
        file: Path of its file, with forward slashes.
        line: Where it begins there, from 1.
    """

    kind: str
    id: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Covered:
    """An entry of the catalogue and every place that carries it.

    Attributes:
        entry: Its number.
        group: The track it belongs to, or `whole`.
        name: What it is called.
        source: For each document that names it, the section.
        places: In the order of the files; empty when it is nowhere.
    """

    entry: int
    group: str
    name: str
    source: dict[str, str]
    places: tuple[Found, ...]


def coverage(folders: Sequence[Path]) -> tuple[Covered, ...]:
    """Return every entry of the catalogue in the folders with its places, in order of number.

    What has mistakes, which `ninetracks check` tells, carries nothing.
    """
    entries: Plain = {}
    places: dict[int, list[Found]] = {}
    for file in gather(folders):
        if file.kind not in MODELS:
            continue
        sheet, _ = shape(read_document(file.path, file.data), MODELS[file.kind])
        entries |= sheet.plain.get("entries", {})
        for number, place in _claims(file, sheet):
            places.setdefault(number, []).append(place)
    return tuple(
        Covered(number, **entries[str(number)], places=tuple(places.get(number, ())))
        for number in sorted(map(int, entries))
    )


def _claims(file: ContentFile, sheet: Sheet) -> Iterator[tuple[int, Found]]:
    """Give each number that a file names, with the place that carries it."""
    for number in sheet.plain.get("catalogue", ()):
        line = sheet.document.key_place(("catalogue",)).line
        yield number, Found("scenario", file.scenario, file.path, line)
    entries = sheet.plain.get(file.kind, ()) if file.kind in _CLAIMING else ()
    for at, entry in enumerate(entries):
        line = sheet.document.place((file.kind, at)).line
        for number in dict.fromkeys(entry.get("catalogue", ())):
            yield number, Found(file.kind[:-1], entry["id"], file.path, line)
