#!/usr/bin/env python3
"""Write the handbook of the game as a page: `python docs/make_handbook.py`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from game.wording import glossary, rules_on_one_page

FILE = Path(__file__).resolve().parent / "handbook.md"

HEAD = """# Handbook

Written by `python docs/make_handbook.py` from the handbook that opens with F1 in the game.
"""


def handbook() -> str:
    """Return the rules on one page and every entry with its source."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield from (HEAD, "## The rules on one page", "")
    for paragraph in rules_on_one_page():
        yield from (paragraph, "")
    for group, entries in groupby(glossary(), key=lambda entry: entry.group):
        yield from (f"## {group}", "", "| term | in short | source |", "|---|---|---|")
        yield from (f"| **{one.term}** | {one.text} | {one.source} |" for one in entries)
        yield ""


if __name__ == "__main__":
    FILE.write_text(handbook().rstrip() + "\n", encoding="utf-8")
    sys.stdout.write(f"{FILE} is written\n")
