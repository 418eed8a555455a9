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
        ids: The ids under `cards`, `events` and `documents`, also of entries with mistakes: a
            reference to such an entry is not a second mistake.
    """

    shelf: Shelf = field(default_factory=Shelf)
    ids: dict[str, set[str]] = field(default_factory=dict)

    def with_sheets(self, sheets: Iterable[Sheet]) -> Supply:
        """Return a supply that also holds what some files of cards, events or sources give."""
        more: Plain = {"numbers": {}, "documents": {}, "cards": {}, "events": {}}
        ids = {kind: set(known) for kind, known in self.ids.items()}
        for sheet in sheets:
            more["numbers"] |= sheet.plain.get("numbers", {})
            more["documents"] |= sheet.plain.get("documents", {})
            for kind in ("cards", "events"):
                for entry in sheet.plain.get(kind, ()):
                    more[kind].setdefault(entry["id"], entry)
                ids.setdefault(kind, set()).update(sheet.ids.get(kind, ()))
        ids.setdefault("documents", set()).update(more["documents"])
        return Supply(self.shelf.with_more(more), ids)

    @property
    def tags(self) -> set[str]:
        """Every tag on a valid card."""
        return {tag for card in self.shelf.cards.values() for tag in card["tags"]}

    @property
    def is_whole(self) -> bool:
        """Whether every card and event that was meant to be is valid."""
        return self.ids.get("cards", set()) <= set(self.shelf.cards) and self.ids.get(
            "events", set()
        ) <= set(self.shelf.events)
