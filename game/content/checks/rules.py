"""Checks of the rules of the model: no number is missing, and each belongs to one rule."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from game.content.checks.sources import check_source
from game.content.schema.words import COERCIVE
from game.engine.model.ids import TRACKS
from game.engine.model.numbers import Numbers
from game.engine.model.treaty_numbers import TreatyNumbers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content.problems import Problem
    from game.content.sheet import Sheet
    from game.content.supply import Supply

REQUIRED = ("numbers", "treaty", "rules")


def check_rules(sheet: Sheet, supply: Supply) -> Iterator[Problem]:
    """Yield what is wrong with a file of rules beyond its shape."""
    for key in REQUIRED:
        if key not in sheet.plain and key not in sheet.pruned:
            yield sheet.problem("C202", (), f"the key {key} is missing", expected=f"{key}: …")
    yield from _check_numbers(sheet)
    yield from sheet.twice("rules", "rule")
    for at, rule in enumerate(sheet.plain.get("rules", ())):
        yield from check_source(sheet, ("rules", at), rule, supply)
    yield from _check_owners(sheet)


def _check_numbers(sheet: Sheet) -> Iterator[Problem]:
    """Yield the numbers that are missing, those by track and by instrument among them."""
    wanted: list[tuple[str, ...]] = [("numbers", number.name) for number in fields(Numbers)]
    wanted += [("numbers", "stage_factors", track) for track in TRACKS]
    wanted += [("numbers", "grievance_by_instrument", instrument) for instrument in COERCIVE]
    wanted += [("treaty", number.name) for number in fields(TreatyNumbers)]
    for key, *path, name in wanted:
        if not sheet.is_full(key):
            continue
        inside = sheet.plain[key]
        for step in path:
            inside = inside.get(step)
        if inside is not None and name not in inside:
            here = (key, *path)
            message = f"the key {name} is missing in {here[-1]}"
            yield sheet.problem("C202", here, message, expected=f"{name}: …")


def _check_owners(sheet: Sheet) -> Iterator[Problem]:
    """Check that each number, those of the treaty too, belongs to exactly one rule."""
    if not sheet.is_full("rules"):
        return
    known = [number.name for model in (Numbers, TreatyNumbers) for number in fields(model)]
    owner: dict[str, str] = {}
    for at, rule in enumerate(sheet.plain["rules"]):
        for number, name in enumerate(rule["numbers"]):
            here = ("rules", at, "numbers", number)
            yield from sheet.unknown("number", here, name, known)
            if name in owner:
                message = f"the number {name} belongs to the rule {owner[name]} already"
                yield sheet.problem("C440", here, message, expected="each number in one rule")
            owner.setdefault(name, rule["id"])
    for name in known:
        if name not in owner:
            message = f"the number {name} belongs to no rule"
            yield sheet.problem("C440", ("rules",), message, expected="a rule", at_key=True)
