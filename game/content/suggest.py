"""Guess what somebody meant who wrote a word that is not known."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


def closest(word: object, known: Iterable[str], titles: Mapping[str, str] | None = None) -> str:
    """Return the known word most like this one, or empty when none is near.

    Args:
        word: What was written.
        known: What it could be.
        titles: By known word the title that people read, which may have been written instead.
    """
    candidates = list(known)
    by_plain_form = {_plain((titles or {}).get(one, one)): one for one in candidates}
    by_plain_form |= {_plain(one): one for one in candidates}
    matches = get_close_matches(_plain(str(word)), by_plain_form, n=1, cutoff=0.7)
    return by_plain_form[matches[0]] if matches else ""


def listed(words: Iterable[str], most: int = 12) -> str:
    """Join words for a message, cutting a long list short."""
    found = list(words)
    shown = ", ".join(found[:most])
    return f"{shown}, … ({len(found)} in all)" if len(found) > most else shown


def _plain(word: str) -> str:
    return re.sub(r"\W+", "_", word.lower()).strip("_")
