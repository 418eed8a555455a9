"""Checks of what an entry leans on: a section of a document, entries of the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content.positions import Path
    from game.content.problems import Problem
    from game.content.sheet import Sheet
    from game.content.supply import Supply

Plain = dict[str, Any]


def check_source(sheet: Sheet, path: Path, entry: Plain, supply: Supply) -> Iterator[Problem]:
    """Yield what is unknown below `source` and `catalogue` of a card, event, mandate or rule.

    Args:
        sheet: The file.
        path: Where the entry stands in it.
        entry: The entry; it may lack both keys.
        supply: The documents and the catalogue.
    """
    if not supply.knows_all:
        return
    if "source" in entry:
        here, document = (*path, "source", "document"), entry["source"]["document"]
        yield from sheet.unknown("document", here, document, supply.ids.get("documents", set()))
    yield from check_claims(sheet, path, entry, supply)


def check_claims(sheet: Sheet, path: Path, entry: Plain, supply: Supply) -> Iterator[Problem]:
    """Yield the numbers below `catalogue` that stand for nothing; any will do without one."""
    known = supply.ids.get("entries", set())
    for at, number in enumerate(entry.get("catalogue", ())):
        if known and str(number) not in known:
            here = (*path, "catalogue", at)
            expected = "a number of catalogue.yaml"
            message = f"there is no entry {number} in the catalogue"
            yield sheet.problem("C301", here, message, expected=expected)


def check_catalogue(sheet: Sheet, supply: Supply) -> Iterator[Problem]:
    """Yield the documents that a catalogue names and that do not exist."""
    known = supply.ids.get("documents", set())
    for number, entry in sheet.plain.get("entries", {}).items():
        for document in entry["source"] if supply.knows_all else ():
            here = ("entries", number, "source", document)
            yield from sheet.unknown("document", here, document, known, at_key=True)
