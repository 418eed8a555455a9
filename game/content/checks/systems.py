"""Checks of the systems: whether each module has what it needs, and names only what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.content.modules import idle_keys
from game.content.shelf import modules_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content.problems import Problem
    from game.content.sheet import Sheet

_NEEDS_MODULE = {
    "voters": "elections",
    "capitals": "treaty",
    "friction": "treaty",
    "inclusion": "treaty",
}
_NEEDS_KEY = ("assembly", "spoilers")


def check_systems(sheet: Sheet) -> Iterator[Problem]:
    """Yield what is wrong with the systems of a scenario beyond their shape."""
    modules = modules_of(sheet.plain)
    for module, needed in _NEEDS_MODULE.items():
        if module in modules and needed not in modules:
            message = f"the module {module} works on {needed}, and that module is off"
            yield sheet.problem("C441", ("modules",), message, expected=needed)
    for key in _NEEDS_KEY:
        if key in modules and not (key in sheet.plain or key in sheet.pruned):
            message = f"the module {key} is on, and nothing is said about it"
            yield sheet.problem("C441", ("modules",), message, expected=f"{key}: …")
    yield from _check_assembly(sheet)
    yield from _check_homes(sheet)
    yield from _check_idle(sheet, modules)
    yield from _check_spoilers(sheet)


def check_keys(deck: Sheet, sheet: Sheet) -> Iterator[Problem]:
    """Yield a warning for each key on a scenario's own cards whose module is off in it.

    Args:
        deck: A file of its own.
        sheet: The scenario's file.
    """
    modules = modules_of(sheet.plain)
    for at, card in enumerate(deck.plain.get("cards", ())):
        for key in idle_keys(card, modules):
            message = f"{key} on the card {card['id']} does nothing, for the module {key} is off"
            expected = f"{key} among the modules, or a card without it"
            path = ("cards", at, key)
            yield deck.problem("C442", path, message, expected=expected, at_key=True)


def _check_idle(sheet: Sheet, modules: frozenset[str]) -> Iterator[Problem]:
    """Yield a warning for a module that is on and has nobody to work on."""
    homes = [seat["home"] for seat in sheet.plain.get("seats", ()) if seat.get("home")]
    if "home" in modules and sheet.is_full("seats") and not homes:
        message = "the module home is on, and no seat has a home"
        yield sheet.problem("C443", ("modules",), message, expected="home: … on a seat")
    holders = [held for held in sheet.plain.get("assembly", {}).values() if held]
    if "assembly" in modules and sheet.is_full("assembly") and not holders:
        message = "the module assembly is on, and nobody has a veto or a consent to give"
        expected = "vetoes: {party: seat}, or consent: {party: seat}"
        yield sheet.problem("C444", ("assembly",), message, expected=expected, at_key=True)


def _check_assembly(sheet: Sheet) -> Iterator[Problem]:
    for kind, held in sheet.plain.get("assembly", {}).items():
        for party, seat in held.items():
            path = ("assembly", kind, party)
            yield from sheet.unknown("party", path, party, sheet.known("parties"), at_key=True)
            yield from sheet.unknown("seat", path, seat, sheet.known("seats"))


def _check_homes(sheet: Sheet) -> Iterator[Problem]:
    for at, seat in enumerate(sheet.plain.get("seats", ())):
        home = seat.get("home", {})
        path = ("seats", at, "home")
        if "government" in home:
            known = sheet.known("seats")
            yield from sheet.unknown("seat", (*path, "government"), home["government"], known)
        for number, party in enumerate(home.get("strained_with", ())):
            here = (*path, "strained_with", number)
            yield from sheet.unknown("party", here, party, sheet.known("parties"))


def _check_spoilers(sheet: Sheet) -> Iterator[Problem]:
    yield from sheet.twice("spoilers", "spoiler")
    for at, spoiler in enumerate(sheet.plain.get("spoilers", ())):
        path = ("spoilers", at, "party")
        yield from sheet.unknown("party", path, spoiler["party"], sheet.known("parties"))
