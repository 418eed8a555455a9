"""What a file may refer to: the valid content before it, and every id that was meant to be."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from game.content.shelf import Shelf

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.content.sheet import Sheet

Plain = dict[str, Any]


@dataclass(slots=True)
class Supply:
    """The shared content as far as it is read.

    Attributes:
        shelf: What is valid.
        ids: The ids under `cards`, `events`, `mandates`, `documents` and `entries` (of the
            catalogue), also of those with mistakes: a reference to such a one is not a second
            mistake.
        knows_all: Whether every file could be read, so that all ids are known.
    """

    shelf: Shelf = field(default_factory=Shelf)
    ids: dict[str, set[str]] = field(default_factory=dict)
    knows_all: bool = True

    def with_sheets(self, sheets: Iterable[Sheet]) -> Supply:
        """Return a supply that also holds what some files besides scenarios give."""
        more = Shelf().as_plain()
        ids = {kind: set(known) for kind, known in self.ids.items()}
        knows_all = self.knows_all
        for sheet in sheets:
            knows_all = knows_all and bool(sheet.plain)
            for table in ("numbers", "treaty", "documents"):
                more[table] |= sheet.plain.get(table, {})
            for kind in ("cards", "events", "mandates"):
                for entry in sheet.plain.get(kind, ()):
                    more[kind].setdefault(entry["id"], entry)
            for kind in ("cards", "events", "mandates", "documents", "entries"):
                ids.setdefault(kind, set()).update(sheet.ids.get(kind, ()))
        return Supply(self.shelf.with_more(more), ids, knows_all)

    def titles(self, kind: str) -> dict[str, str]:
        """Return the titles of all valid `cards`, `events` or `mandates` by id."""
        return {name: entry["title"] for name, entry in self.shelf.as_plain()[kind].items()}

    @property
    def tags(self) -> set[str]:
        """Every tag on a valid card."""
        return {tag for card in self.shelf.cards.values() for tag in card["tags"]}

    @property
    def is_whole(self) -> bool:
        """Whether every card and event that was meant to be is valid."""
        cards, events = self.ids.get("cards", set()), self.ids.get("events", set())
        return (
            self.knows_all
            and cards <= self.shelf.cards.keys()
            and events <= self.shelf.events.keys()
        )
