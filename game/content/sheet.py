"""A checked file on the checker's desk: its plain data, and where each part of it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from game.content.suggest import closest, listed

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from game.content.positions import Document, Path
    from game.content.problems import Problem

Plain = dict[str, Any]


@dataclass(slots=True)
class Sheet:
    """A document that went through its shape check, as far as its shape was right.

    Attributes:
        document: Where things stand.
        plain: Valid plain data; parts that were wrong are left out.
        ids: For each list at the top of the file the ids in it, including wrong entries.
        pruned: The top keys below which something was left out.
        inherited: The top keys that come from the scenario this one is based on; problems with
            them are shown at `based_on`.
    """

    document: Document
    plain: Plain = field(default_factory=dict)
    ids: dict[str, list[str]] = field(default_factory=dict)
    pruned: set[str] = field(default_factory=set)
    inherited: set[str] = field(default_factory=set)

    def problem(
        self,
        code: str,
        path: Path,
        message: str,
        *,
        expected: str = "",
        suggestion: str = "",
        at_key: bool = False,
    ) -> Problem:
        """Build a problem with the value at a path, or with its key."""
        if path and path[0] in self.inherited:
            message += f" (in {path[0]}, taken from {self.plain['based_on']})"
            path, at_key = ("based_on",), False
        return self.document.problem(
            code, path, message, expected=expected, suggestion=suggestion, at_key=at_key
        )

    def unknown(
        self,
        kind: str,
        path: Path,
        name: str,
        known: Collection[str],
        *,
        titles: Mapping[str, str] | None = None,
        at_key: bool = False,
    ) -> Iterator[Problem]:
        """Yield a problem when a name stands for nothing known.

        Args:
            kind: What it should name, for the message.
            path: Where it stands.
            name: The name.
            known: What it could be.
            titles: The titles of what is known, by id, for those who write a title instead.
            at_key: Whether it is itself the key.
        """
        if name not in known:
            yield self.problem(
                "C301",
                path,
                f"there is no {kind} {name}",
                expected=f"one of {listed(sorted(known))}" if known else "",
                suggestion=closest(name, known, titles),
                at_key=at_key,
            )

    def twice(self, key: str, kind: str) -> Iterator[Problem]:
        """Yield a problem for each entry of a list whose id an earlier entry has."""
        seen: set[str] = set()
        for at, entry in enumerate(self.plain.get(key, ())):
            if entry["id"] in seen:
                message = f"the {kind} {entry['id']} is given twice"
                yield self.problem("C304", (key, at, "id"), message, expected="an id of its own")
            seen.add(entry["id"])

    def known(self, key: str) -> list[str]:
        """Return the ids in a list at the top, also those of entries with mistakes."""
        return list(dict.fromkeys(self.ids.get(key, ())))

    def is_full(self, *keys: str) -> bool:
        """Tell whether nothing is missing below these top keys and nothing was left out."""
        return all(key in self.plain and key not in self.pruned for key in keys)

    def is_right(self, *keys: str) -> bool:
        """Tell whether nothing was left out below these top keys, given or not."""
        return self.pruned.isdisjoint(keys)
