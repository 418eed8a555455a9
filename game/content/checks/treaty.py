"""Checks of what can be agreed on: whether it is whole, and whether there is something to trade."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from game.content.build_treaty import build_treaty
from game.content.shelf import modules_of, treaty_numbers_for
from game.engine.model.treaty_numbers import TreatyNumbers
from game.engine.rules.treaty.frontier import (
    joint_surplus,
    packages,
    pareto,
    points,
    split_everything,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content.positions import Path
    from game.content.problems import Problem
    from game.content.sheet import Sheet
    from game.content.supply import Supply
    from game.engine.model.treaty import TreatySpec

Plain = dict[str, Any]

FEWEST_LOCKED = 2
REAL_TRADES = 125
"""Percent of the split package's joint worth that the best package must have (evidence §4.1)."""

_OF_ISSUE = ("weights", "positions", "reasons")
_OF_OPTION = ("values", "needs")


def check_treaty(sheet: Sheet, supply: Supply) -> Iterator[Problem]:
    """Yield what is wrong with the treaty of a scenario beyond its shape.

    Args:
        sheet: The scenario's file.
        supply: The content the scenario stands on; without its numbers nothing is counted out.
    """
    on = "treaty" in modules_of(sheet.plain)
    if on and not ("treaty" in sheet.plain or "treaty" in sheet.pruned):
        message = "the module treaty is on, and there is nothing to agree on"
        yield sheet.problem("C420", ("modules",), message, expected="treaty: …")
    if on:
        yield from _check_governments(sheet)
    if not sheet.is_full("treaty", "parties"):
        return
    found = [*_check_names(sheet), *_check_parties(sheet), *_check_red_lines(sheet)]
    yield from found
    if not found:
        numbers = treaty_numbers_for(sheet.plain, supply.shelf)
        if len(numbers) == len(fields(TreatyNumbers)):
            yield from _check_worth(sheet, numbers)


def _check_governments(sheet: Sheet) -> Iterator[Problem]:
    """Check that each party has somebody who can sign for it (claim C15)."""
    if not sheet.is_full("seats"):
        return
    seats = sheet.plain["seats"]
    governed = {seat.get("affiliation") for seat in seats if seat["track"] == "government"}
    for party in sheet.known("parties"):
        if party not in governed:
            message = f"no seat of the track government can sign for {party}"
            yield sheet.problem("C426", ("seats",), message, at_key=True)


def _check_names(sheet: Sheet) -> Iterator[Problem]:
    """Check that issues and options have ids of their own, and positions are known options."""
    seen: set[str] = set()
    for path, issue in _issues(sheet):
        yield from _check_own_id(sheet, path, issue["id"], seen)
        options: set[str] = set()
        for at, option in enumerate(issue["options"]):
            yield from _check_own_id(sheet, (*path, "options", at), option["id"], options)
        locked = {option["id"] for option in issue["options"] if option["locked"]}
        for party, position in issue["positions"].items():
            here = (*path, "positions", party)
            yield from sheet.unknown("option", here, position, options)
            if position in locked:
                message = f"nobody can ask for {position} before it is found"
                yield sheet.problem("C423", here, message, expected="an option without locked")


def _check_red_lines(sheet: Sheet) -> Iterator[Problem]:
    """Check that lines are drawn by governments, at options that the rules let them rule out."""
    issues = {issue["id"]: issue for _, issue in _issues(sheet)}
    for number, seat in enumerate(sheet.plain.get("seats", ())):
        for at, line in enumerate(seat.get("character", {}).get("red_lines", ())):
            path = ("seats", number, "character", "red_lines", at)
            if line["issue"] not in issues:
                yield from sheet.unknown("issue", (*path, "issue"), line["issue"], issues)
                continue
            issue = issues[line["issue"]]
            known = {option["id"] for option in issue["options"] if not option["locked"]}
            yield from sheet.unknown("option", (*path, "option"), line["option"], known)
            own = issue["positions"].get(seat.get("affiliation"))
            if seat["track"] != "government" or own == line["option"]:
                message = "only a government draws a red line, and not at what it asks for"
                yield sheet.problem("C434", path, message)


def _check_own_id(sheet: Sheet, path: Path, name: str, seen: set[str]) -> Iterator[Problem]:
    if name in seen:
        message = f"the id {name} is given twice"
        yield sheet.problem("C304", (*path, "id"), message, expected="an id of its own")
    seen.add(name)


def _check_parties(sheet: Sheet) -> Iterator[Problem]:
    """Check that every table has each party once, and that weights are shares of a hundred."""
    for path, table in _tables(sheet):
        for party in table:
            parties = sheet.known("parties")
            yield from sheet.unknown("party", (*path, party), party, parties, at_key=True)
        for party in sheet.known("parties"):
            if party not in table:
                message = f"the party {party} is missing in {path[-1]}"
                yield sheet.problem("C421", path, message, expected=f"{party}: …", at_key=True)
    for party in sheet.known("parties"):
        weights = [issue["weights"].get(party, 0) for _, issue in _issues(sheet)]
        if sum(weights) != 100:
            message = f"the weights of {party} come to {sum(weights)}: {weights}"
            where = ("treaty", "issues")
            yield sheet.problem("C422", where, message, expected="100 in all", at_key=True)


def _tables(sheet: Sheet) -> Iterator[tuple[Path, Plain]]:
    """Give everything that is said for each party, with its path."""
    for key in ("reservation", "power"):
        yield ("treaty", key), sheet.plain["treaty"][key]
    for path, issue in _issues(sheet):
        for key in _OF_ISSUE:
            yield (*path, key), issue[key]
        for at, option in enumerate(issue["options"]):
            for key in _OF_OPTION:
                yield (*path, "options", at, key), option[key]


def _check_worth(sheet: Sheet, numbers: Plain) -> Iterator[Problem]:
    """Check what there is to trade and to find, by counting out every package."""
    spec = build_treaty(sheet.plain["treaty"], sheet.known("parties"), numbers)
    locked = sum(option.locked for issue in spec.issues for option in issue.options)
    if locked < FEWEST_LOCKED:
        message = f"too little is left to be found: locked options {locked}"
        expected = f"{FEWEST_LOCKED} or more"
        yield sheet.problem("C424", ("treaty", "issues"), message, expected=expected, at_key=True)
    if trades(spec) < REAL_TRADES:
        message = f"the best package has {trades(spec)} % of what splitting everything brings"
        expected = f"{REAL_TRADES} % or more: issues that weigh more for one than for the other"
        yield sheet.problem("C427", ("treaty", "issues"), message, expected=expected, at_key=True)
    yield from _check_options(sheet, spec)


def trades(spec: TreatySpec) -> int:
    """Return what the best package of unlocked options is worth to all together.

    In percent of the worth of the package that splits every difference; both against no text at
    all, which is worth nothing to anybody.
    """
    nothing = (0,) * len(spec.reservation)
    known = points(spec, packages(spec, locked=False))
    (split,) = points(spec, [split_everything(spec)])
    best = max(joint_surplus(point, nothing) for point in known)
    return 100 * best // max(joint_surplus(split, nothing), 1)


def _check_options(sheet: Sheet, spec: TreatySpec) -> Iterator[Problem]:
    """Check that an open option is worse than another for somebody, and that ideas pay."""
    everything = packages(spec)
    best = pareto(points(spec, everything))
    used = {(at, option.id) for which in best for at, option in enumerate(everything[which])}
    for number, issue in enumerate(spec.issues):
        for at, option in enumerate(issue.options):
            path = ("treaty", "issues", number, "options", at)
            if option.locked and (number, option.id) not in used:
                message = f"{option.id} is locked, and the best packages do without it"
                yield sheet.problem("C429", path, message)
            for other in issue.options:
                if not (option.locked or other.locked) and _beaten(option, other):
                    message = f"{option.id} is no better for anybody than {other.id}"
                    yield sheet.problem("C428", path, message)


def _beaten(option: Any, other: Any) -> bool:
    """Tell whether another option is as good in every respect and better in one."""
    one, two = (*option.values, *option.needs), (*other.values, *other.needs)
    return one != two and all(a <= b for a, b in zip(one, two, strict=True))


def _issues(sheet: Sheet) -> Iterator[tuple[Path, Plain]]:
    for at, issue in enumerate(sheet.plain["treaty"]["issues"]):
        yield ("treaty", "issues", at), issue
