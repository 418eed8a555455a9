"""Read YAML safely, and explain in words what an author did not expect of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from game.content.positions import Document, mark_place
from game.content.problems import START, Place, Problem
from game.content.syntax import explain

if TYPE_CHECKING:
    from collections.abc import Hashable


_TAG = "tag:yaml.org,2002:"
_PLAIN_NUMBER = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_MAY_BE_INDIRECT = re.compile(r"(?:^|[\s\[{,])[&*!]\S")
_INDIRECT = {
    "AnchorToken": ("C106", "anchors (&name) are not used here", "the value itself"),
    "AliasToken": (
        "C106",
        "aliases (*name) are not used here",
        "the value itself, or quotes around a text that begins with *",
    ),
    "TagToken": (
        "C107",
        "tags (!name) are not used here",
        "the value itself, or quotes around a text that begins with !",
    ),
}
_DEEPEST = 50
_BRACKET = re.compile(r"[\[\]{}]")
_STEEP = re.compile(r"^[ ?-]{250}", re.MULTILINE)
_NULL, _TRUE = "null", frozenset({"yes", "true", "on"})


def read_document(file: str, data: bytes) -> Document:
    """Turn the bytes of a YAML file into a document; its problems stand inside it.

    Args:
        file: The name to show in problems.
        data: The bytes of the file.
    """
    document = Document(file)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", "replace")
        return _broken(document, "C101", _end_of(before), _not_utf8(data[error.start]))
    if not text.strip():
        return _broken(document, "C102", START, "the file is empty")
    if deep := _too_deep(text):
        return _broken(document, "C110", deep, "brackets or lists are nested too deep from here")
    document.problems.extend(_indirections(file, text))
    return _compose(document, text)


def _compose(document: Document, text: str) -> Document:
    loader_type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # C is not everywhere
    try:
        loader = loader_type(text)
        document.node = loader.get_single_node()
    except yaml.YAMLError as error:
        if not document.problems:
            document.problems.append(explain(document.file, text, error))
        return document
    if document.node is None:
        return _broken(document, "C102", START, "the file holds nothing but comments")
    document.value = _Reader(document).value(document.node)
    return document


class _Reader:
    """Turns nodes into plain data and notes what an author would not expect."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def value(self, node: Node) -> Any:
        if isinstance(node, MappingNode):
            return self.mapping(node)
        if isinstance(node, SequenceNode):
            return [self.value(item) for item in node.value]
        return self.scalar(node)

    def mapping(self, node: MappingNode) -> dict[Hashable, Any]:
        found: dict[Hashable, Any] = {}
        for key_node, value_node in node.value:
            key = self.key(key_node)
            if key in found:
                self.note("C105", key_node, f"the key {key} stands twice here", "it only once")
            else:
                found[key] = self.value(value_node)
        return found

    def key(self, node: Node) -> Hashable:
        if node.tag == _TAG + "merge":
            self.note("C106", node, "merge keys (<<) are not used here", "the keys themselves")
        if isinstance(node, ScalarNode) and node.tag == _TAG + "int":
            number: int | str = self.number(node)
            return number
        return str(node.value)

    def scalar(self, node: Node) -> Any:
        kind = node.tag.removeprefix(_TAG)
        text = str(node.value)
        if kind == "int":
            return self.number(node)
        if kind == "float":
            return self.fraction(node)
        if kind == "bool":
            return text.lower() in _TRUE
        if kind == "timestamp":
            self.note("C108", node, f"YAML reads {text} as a date", f'quotes for a text: "{text}"')
        return None if kind == _NULL else text

    def number(self, node: Node) -> int | str:
        text = str(node.value)
        if _PLAIN_NUMBER.fullmatch(text):
            return int(text)
        self.note(
            "C108",
            node,
            f"YAML reads {text} as another number than it looks",
            f'a number in plain digits, or quotes for a text: "{text}"',
        )
        return text

    def fraction(self, node: Node) -> float | str:
        try:
            return float(node.value.replace("_", ""))
        except ValueError:
            return str(node.value)

    def note(self, code: str, node: Node, message: str, expected: str) -> None:
        place = mark_place(node.start_mark)
        self.document.problems.append(
            Problem.at(self.document.file, place, code, message, expected=expected)
        )


def _indirections(file: str, text: str) -> list[Problem]:
    """Find anchors, aliases and tags; only a file that may hold some is scanned for them."""
    if not _MAY_BE_INDIRECT.search(text):
        return []
    found = []
    try:
        for token in yaml.scan(text, Loader=yaml.SafeLoader):
            if kind := _INDIRECT.get(type(token).__name__):
                code, message, expected = kind
                place = mark_place(token.start_mark)
                found.append(Problem.at(file, place, code, message, expected=expected))
    except yaml.YAMLError:
        pass  # the same error is met again, and explained, when the file is composed
    return found


def _too_deep(text: str) -> Place | None:
    """Find where nesting goes beyond all content; the loader in C would crash on very deep."""
    depth = 0
    for bracket in _BRACKET.finditer(text):
        depth += 1 if bracket[0] in "[{" else -1
        if depth > _DEEPEST:
            return _end_of(text[: bracket.start()])
    steep = _STEEP.search(text)
    return _end_of(text[: steep.start()]) if steep else None


def _broken(document: Document, code: str, place: Place, message: str) -> Document:
    document.problems.append(Problem.at(document.file, place, code, message))
    return document


def _not_utf8(byte: int) -> str:
    return f"the file is not UTF-8 text (byte 0x{byte:02x}); save it as UTF-8 in your editor"


def _end_of(text: str) -> Place:
    lines = text.split("\n")
    return Place(len(lines), len(lines[-1]) + 1)
