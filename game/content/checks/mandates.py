"""Checks of mandates: that each asks for something, and that each seat can have its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.content.checks.sources import check_source
from game.content.shelf import modules_of
from game.content.suggest import closest, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.content.positions import Path
    from game.content.problems import Problem
    from game.content.sheet import Sheet
    from game.content.supply import Supply

Plain = dict[str, Any]

MODULE_OF_GOAL = {
    "joint_plays": "themes",
    "money_given": "funds",
    "deals_struck": "deals",
    "own_funds": "funds",
    "own_standing_at_least": "standing",
    "support": "support",
    "link_at_least": "link",
    "word_kept": "promises",
    "treaty_reaches": "treaty",
    "treaty_clause": "treaty",
}
"""The part of the rules that a goal needs; the others need none."""

_LIMITED = ("cards_played", "own_funds", "support")


def check_mandates(sheet: Sheet, supply: Supply) -> Iterator[Problem]:
    """Yield what is wrong with the mandates of a file."""
    for at, mandate in enumerate(sheet.plain.get("mandates", ())):
        path: Path = ("mandates", at)
        yield from check_source(sheet, path, mandate, supply)
        yield from _check_goals(sheet, (*path, "met_when"), mandate)
        tags = mandate["met_when"].get("cards_played", {}).get("tags", ())
        for number, tag in enumerate(tags):
            if supply.is_whole:
                here = (*path, "met_when", "cards_played", "tags", number)
                yield from sheet.unknown("card with the tag", here, tag, supply.tags)


def check_seats(sheet: Sheet, supply: Supply) -> Iterator[Problem]:
    """Yield what is wrong with the mandates of a scenario's seats."""
    modules = modules_of(sheet.plain)
    for at, seat in enumerate(sheet.plain.get("seats", ())):
        path: Path = ("seats", at)
        names = seat.get("mandates", ())
        if "mandates" in modules and not names:
            message = f"the seat {seat['id']} has no mandate"
            yield sheet.problem("C415", path, message, expected="mandates: […]")
        for number, name in enumerate(names):
            here = (*path, "mandates", number)
            known = supply.ids.get("mandates", set())
            if supply.knows_all:
                titles = supply.titles("mandates")
                yield from sheet.unknown("mandate", here, name, known, titles=titles)
            if name in supply.shelf.mandates:
                mandate = supply.shelf.mandates[name]
                yield from _check_fit(sheet, here, seat["track"], mandate)


def _check_goals(sheet: Sheet, path: Path, mandate: Plain) -> Iterator[Problem]:
    met_when = mandate["met_when"]
    if not met_when:
        message = f"the mandate {mandate['id']} asks for nothing"
        yield sheet.problem("C414", path, message, expected="something that can be met or not")
    yield from check_limits(sheet, path, met_when)


def needed_module(goal: str) -> str:
    """Return the part of the rules that a goal needs; empty for none."""
    return MODULE_OF_GOAL.get(goal, "")


def check_limits(sheet: Sheet, path: Path, met_when: Plain) -> Iterator[Problem]:
    """Yield limits that ask for nothing, or for what cannot be."""
    for goal in _LIMITED:
        limits = met_when.get(goal)
        if limits is None:
            continue
        low, high = limits.get("at_least"), limits.get("at_most")
        if low is None and high is None:
            message = f"{goal} has no limit, so it asks for nothing"
            yield sheet.problem("C414", (*path, goal), message, expected="at_least or at_most")
        elif low is not None and high is not None and low > high:
            message = f"the lowest {low} stands above the highest {high}"
            yield sheet.problem("C405", (*path, goal), message, expected="at_least below at_most")


def _check_fit(sheet: Sheet, path: Path, track: str, mandate: Plain) -> Iterator[Problem]:
    if track not in mandate["tracks"]:
        message = f"the mandate {mandate['id']} is not for the track {track}"
        yield sheet.problem("C416", path, message, expected="one that names the track")
    modules = modules_of(sheet.plain)
    if "mandates" not in modules:
        return
    for goal in mandate["met_when"]:
        module = needed_module(goal)
        if module and module not in modules:
            message = f"{goal} in the mandate {mandate['id']} needs the module {module}"
            yield sheet.problem("C417", path, message, expected=f"{module} among the modules")


def check_clauses(sheet: Sheet, own: Iterable[Sheet], supply: Supply) -> Iterator[Problem]:
    """Yield what mandates ask of the treaty that it does not have.

    A mandate of the scenario's own is told of in its own file, another one at the seat it is for.

    Args:
        sheet: The scenario's file.
        own: The files of its own decks.
        supply: The mandates.
    """
    if not (sheet.is_full("treaty") and {"treaty", "mandates"} <= modules_of(sheet.plain)):
        return
    written: dict[str, tuple[Sheet, Path]] = {
        mandate["id"]: (deck, ("mandates", at, "met_when", "treaty_clause"))
        for deck in own
        for at, mandate in enumerate(deck.plain.get("mandates", ()))
    }
    for at, seat in enumerate(sheet.plain.get("seats", ())):
        for number, name in enumerate(seat.get("mandates", ())):
            clause = supply.shelf.mandates.get(name, {"met_when": {}})["met_when"]
            if "treaty_clause" in clause:
                of, path = written.get(name, (sheet, ("seats", at, "mandates", number)))
                treaty = sheet.plain["treaty"]
                yield from _check_clause(of, path, name, clause["treaty_clause"], treaty)


def _check_clause(
    sheet: Sheet, path: Path, mandate: str, clause: Plain, treaty: Plain
) -> Iterator[Problem]:
    issues = {
        issue["id"]: [option["id"] for option in issue["options"]] for issue in treaty["issues"]
    }
    asked = [("issue", clause["issue"], (*path, "issue"), "the treaty", [*issues])]
    if clause["issue"] in issues:
        options, where = issues[clause["issue"]], f"the issue {clause['issue']}"
        asked += [
            ("option", option, (*path, "options", number), where, options)
            for number, option in enumerate(clause["options"])
        ]
    for kind, name, here, where, known in asked:
        if name not in known:
            message = (
                f"the mandate {mandate} asks for the {kind} {name}, which {where} does not have"
            )
            expected, guess = f"one of {listed(known)}", closest(name, known)
            yield sheet.problem("C301", here, message, expected=expected, suggestion=guess)
