"""Checks that nothing public says what has to be found out or asked for in a treaty."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.content.positions import Path
    from game.content.problems import Problem
    from game.content.sheet import Sheet

Plain = dict[str, Any]
Text = tuple["Sheet", "Path", str]
"""The file, the place in it, and what the text is called."""

_OF_DECKS = {"cards": ("title", "text", "lesson", "practice"), "events": ("title", "text")}


def check_secrets(sheet: Sheet, own: Iterable[Sheet]) -> Iterator[Problem]:
    """Yield the public texts that give a secret of the treaty away, at their own place.

    Args:
        sheet: The scenario's file.
        own: The files of its own decks.
    """
    if not sheet.is_full("treaty", "parties"):
        return
    texts = [*_public_texts(sheet), *(text for deck in own for text in _deck_texts(deck))]
    read = [(text, _at(text[0].plain, text[1]).casefold()) for text in texts]
    for name, secret in _secrets(sheet):
        sign = re.compile(rf"(?<!\w){re.escape(secret.rstrip('.').casefold())}(?!\w)")
        for (of, path, called), public in read:
            if sign.search(public):
                message = f"the {called} gives away {name}: {secret}"
                yield of.problem("C430", path, message, expected="words of its own")


def _secrets(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """Give each secret with what it is called."""
    for issue in sheet.plain["treaty"]["issues"]:
        for party, reason in issue["reasons"].items():
            yield f"the reason of {party} in {issue['id']}", reason
        for option in issue["options"]:
            if option["locked"]:
                for key in ("title", "text"):
                    yield f"the {key} of the option {option['id']}", option[key]


def _public_texts(sheet: Sheet) -> Iterator[Text]:
    plain = sheet.plain
    for key in ("title", "summary", "introduction"):
        if key in plain:
            yield sheet, (key,), key
    for lists, key in (("parties", "description"), ("seats", "brief"), ("spoilers", "text")):
        for at, entry in enumerate(plain.get(lists, ())):
            yield sheet, (lists, at, key), f"{key} of {entry['id']}"
    for at, issue in enumerate(plain["treaty"]["issues"]):
        here: Path = ("treaty", "issues", at)
        for key in ("title", "text"):
            yield sheet, (*here, key), f"{key} of the issue {issue['id']}"
            for number, option in enumerate(issue["options"]):
                if not option["locked"]:
                    called = f"{key} of the option {option['id']}"
                    yield sheet, (*here, "options", number, key), called


def _deck_texts(deck: Sheet) -> Iterator[Text]:
    for kind, keys in _OF_DECKS.items():
        for at, entry in enumerate(deck.plain.get(kind, ())):
            for key in keys:
                if key in entry:
                    yield deck, (kind, at, key), f"{key} of the {kind[:-1]} {entry['id']}"


def _at(plain: Plain, path: Path) -> str:
    value: Any = plain
    for step in path:
        value = value[step]
    return str(value)
