"""A YAML file as plain data that still knows where each key and value stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from yaml.nodes import MappingNode, SequenceNode

from game.content.problems import START, Place, Problem

if TYPE_CHECKING:
    from yaml.error import Mark
    from yaml.nodes import Node

Path = tuple[str | int, ...]
"""The keys and list positions that lead from the top of a file to a value."""


@dataclass(slots=True)
class Document:
    """A file's data beside the tree of YAML nodes it came from.

    Attributes:
        file: The name to show in problems.
        value: Plain data: dict, list, str, int, float, bool, None.
        node: The tree that holds the positions; None when the file could not be read.
        problems: What is wrong with the file as YAML.
    """

    file: str
    value: Any = None
    node: Node | None = None
    problems: list[Problem] = field(default_factory=list)

    def place(self, path: Path) -> Place:
        """Return where the value at a path stands, or its nearest parent that exists."""
        node = self._node_at(path)
        return mark_place(node.start_mark) if node else START

    def key_place(self, path: Path) -> Place:
        """Return where the last key of a path stands; for a list item, where the item does."""
        parent = self._node_at(path[:-1])
        for key, _ in _pairs(parent):
            if key.value == str(path[-1]):
                return mark_place(key.start_mark)
        return self.place(path)

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
        place = self.key_place(path) if at_key else self.place(path)
        return Problem.at(self.file, place, code, message, expected=expected, suggestion=suggestion)

    def written(self, path: Path) -> str:
        """Return a value as the author wrote it, or empty when it is no single word."""
        node = self._node_at(path)
        return node.value if node and isinstance(node.value, str) else ""

    def prune(self, path: Path) -> None:
        """Take the value at a path out of the data and of the positions alike."""
        node, value = self._node_at(path[:-1]), self._value_at(path[:-1])
        if node is None or not value:
            return
        last = path[-1]
        if isinstance(value, list) and isinstance(last, int):
            del node.value[last]
            del value[last]
        elif isinstance(value, dict) and last in value:
            node.value[:] = [pair for pair in node.value if pair[0].value != str(last)]
            del value[last]

    def _value_at(self, path: Path) -> Any:
        value = self.value
        for step in path:
            value = value[step]
        return value

    def _node_at(self, path: Path) -> Node | None:
        node = self.node
        for step in path:
            below = _child(node, step)
            if below is None:
                break
            node = below
        return node


def _child(node: Node | None, step: str | int) -> Node | None:
    if isinstance(node, SequenceNode) and isinstance(step, int):
        return node.value[step] if step < len(node.value) else None
    return next((value for key, value in _pairs(node) if key.value == str(step)), None)


def _pairs(node: Node | None) -> list[tuple[Node, Node]]:
    return node.value if isinstance(node, MappingNode) else []


def mark_place(mark: Mark) -> Place:
    """Return a loader's mark, which counts from 0, as a place, which counts from 1."""
    return Place(mark.line + 1, mark.column + 1)
