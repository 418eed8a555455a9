"""Fill a scenario up with the keys of the scenario it is based on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.content.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from game.content.problems import Problem

_ITS_OWN = {"format", "id", "based_on", "catalogue", "lesson"}


def merged(sheet: Sheet, base: Sheet) -> Sheet:
    """Return a scenario's sheet with every key it does not give taken from another's."""
    given = _ITS_OWN | set(sheet.plain) | sheet.pruned
    taken = {key: value for key, value in base.plain.items() if key not in given}
    return Sheet(
        document=sheet.document,
        plain={**sheet.plain, **taken},
        ids={**sheet.ids, **{key: base.ids.get(key, []) for key in taken}},
        pruned=sheet.pruned | (base.pruned - given),
        inherited=set(taken),
    )


def with_seats_of_lesson(sheet: Sheet) -> Sheet:
    """Return a lesson's sheet whose one player has the seat of the lesson's first side."""
    lesson = sheet.plain.get("lesson")
    if lesson is None or "recommended_seats" in {*sheet.plain, *sheet.pruned}:
        return sheet
    return replace(
        sheet, plain={**sheet.plain, "recommended_seats": {"1": [[lesson["sides"][0]["seat"]]]}}
    )


def without_base(sheet: Sheet, keys: Collection[str]) -> Sheet:
    """Return a sheet that nobody blames for lacking what an unknown base would have given."""
    return Sheet(
        sheet.document, sheet.plain, sheet.ids, sheet.pruned | (set(keys) - set(sheet.plain))
    )


def news(found: Iterable[Problem], told: Collection[Problem]) -> Iterator[Problem]:
    """Leave out what was already told of the scenario that this one is based on."""
    known = {(problem.code, _bare(problem)) for problem in told}
    for problem in found:
        if (problem.code, _bare(problem)) not in known:
            yield problem


def _bare(problem: Problem) -> str:
    return problem.message.partition(" (in ")[0]
