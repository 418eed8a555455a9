"""Checks of the election calendar: whether there is one, and whether it fits the session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.shelf import modules_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content.problems import Problem
    from game.content.sheet import Sheet


def check_elections(sheet: Sheet) -> Iterator[Problem]:
    """Yield what is wrong with the elections of a scenario beyond their shape."""
    for party in sheet.plain.get("elections", ()):
        path = ("elections", party)
        yield from sheet.unknown("party", path, party, sheet.known("parties"), at_key=True)
    modules = modules_of(sheet.plain)
    if "elections" in modules:
        yield from _check_needed(sheet, modules)
        yield from _check_rounds(sheet)


def _check_needed(sheet: Sheet, modules: frozenset[str]) -> Iterator[Problem]:
    """Check that somebody votes, and that there is something to vote by."""
    if not ("elections" in sheet.plain or "elections" in sheet.pruned):
        message = "the module elections is on, and nobody votes"
        yield sheet.problem("C432", ("modules",), message, expected="elections: …")
    if "support" not in modules:
        message = "elections are decided by support for a settlement, and that module is off"
        yield sheet.problem("C432", ("modules",), message, expected="support")


def _check_rounds(sheet: Sheet) -> Iterator[Problem]:
    """Check that every election comes within the session at its default length."""
    last = next(iter(sheet.plain.get("lengths", ())), "12")
    for party, rounds in sheet.plain.get("elections", {}).items():
        for at, election in enumerate(rounds):
            if election > int(last):
                message = f"an election in round {election}, and the session has {last}"
                yield sheet.problem("C433", ("elections", party, at), message)
