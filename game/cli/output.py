"""Printing: the only place where a command writes to the terminal."""

import json
from collections.abc import Iterable
from typing import Any


def say(*lines: str) -> None:
    """Print lines of text."""
    for line in lines:
        print(line)  # noqa: T201 - a command speaks by printing


def say_json(value: Any) -> None:
    """Print a value as JSON, in plain ASCII so that no terminal or pipe can garble it."""
    say(json.dumps(value, indent=2))


def columns(rows: Iterable[tuple[str, ...]]) -> list[str]:
    """Return rows as lines whose columns stand under one another."""
    table = list(rows)
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    ]
