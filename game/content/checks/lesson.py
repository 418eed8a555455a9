"""Checks of a lesson: its seats, its script, its goals, and whether it can be read in its time."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from game.content.checks.mandates import check_limits, needed_module
from game.content.checks.sources import check_source
from game.content.lessons import seconds_taken
from game.content.shelf import decks_for, modules_of
from game.content.suggest import closest, listed
from game.engine.model.actions import ACTIONS, from_plain
from game.engine.model.gauges import GaugeTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content.positions import Path
    from game.content.problems import Problem
    from game.content.sheet import Sheet
    from game.content.supply import Supply

Plain = dict[str, Any]

REQUIRED = ("id", "title", "introduction", "lengths", "seats")
"""What a lesson gives itself; the rest may come from the scenario it is based on."""
SLACK = 3
"""Minutes by which a lesson may say that it takes longer than is counted."""
_REMEMBERED = ("cards_played", "joint_plays", "money_given", "deals_struck")
"""Goals about deeds, which are remembered only with the module `mandates`."""


def check_lesson(sheet: Sheet, supply: Supply) -> Iterator[Problem]:
    """Yield what is wrong with the section `lesson` of a scenario; nothing where there is none.

    Args:
        sheet: The lesson's file, with what it takes from a scenario filled in.
        supply: The content it stands on.
    """
    lesson = sheet.plain.get("lesson")
    if lesson is None:
        return
    for key in REQUIRED:
        if key in sheet.inherited:
            message = f"the key {key} is missing; a lesson has its own"
            yield sheet.document.problem("C202", (), message, expected=f"{key}: …")
    yield from _check_rounds(sheet, lesson)
    for at, seat in enumerate(lesson["quiet"]):
        yield from _unknown_seat(sheet, ("lesson", "quiet", at), seat)
    for at, line in enumerate(lesson["script"]):
        yield from _check_line(sheet, ("lesson", "script", at), line, supply)
    for at, side in enumerate(lesson["sides"]):
        yield from _check_side(sheet, ("lesson", "sides", at), side, supply)
    one, other = (side["seat"] for side in lesson["sides"])
    if one == other:
        message = f"both sides of the lesson are the seat {one}"
        path = ("lesson", "sides", 1, "seat")
        yield sheet.problem("C461", path, message, expected="the other side's seat")


def _unknown_seat(sheet: Sheet, path: Path, seat: str) -> Iterator[Problem]:
    yield from sheet.unknown("seat", path, seat, sheet.known("seats"))


def _check_rounds(sheet: Sheet, lesson: Plain) -> Iterator[Problem]:
    """Check that the person comes to play, and that nothing lies beyond the last round."""
    if not sheet.is_full("lengths"):
        return
    rounds = int(next(iter(sheet.plain["lengths"])))
    placed: list[tuple[Path, int]] = [(("lesson", "begins"), lesson["begins"])]
    placed += [
        (("lesson", "script", at, "round"), line["round"])
        for at, line in enumerate(lesson["script"])
    ]
    placed += [
        (("lesson", "sides", side, "hints", at, "rounds", number), given)
        for side, of in enumerate(lesson["sides"])
        for at, hint in enumerate(of["hints"])
        for number, given in enumerate(hint["rounds"])
    ]
    for path, given in placed:
        if given > rounds:
            message = f"the lesson has {rounds} rounds, and this is for round {given}"
            yield sheet.problem("C462", path, message, expected=f"1 to {rounds}")


def _check_line(sheet: Sheet, path: Path, line: Plain, supply: Supply) -> Iterator[Problem]:
    """Check that a scripted action is one, by a seat that is there, of a card that it holds."""
    here, plain = (*path, "do"), line["do"]
    kind = plain.get("kind")
    if kind not in ACTIONS or kind == "advance":
        known = sorted(ACTIONS.keys() - {"advance"})
        message = f"there is no action {kind} for a seat" if kind else "the kind is missing"
        expected, guess = f"kind: one of {listed(known, 40)}", closest(str(kind), known)
        yield sheet.problem("C460", here, message, expected=expected, suggestion=guess)
        return
    try:
        action = from_plain(plain)
    except ValueError as error:
        yield sheet.problem("C460", here, str(error), expected="what docs/journal.md shows of it")
        return
    yield from _unknown_seat(sheet, (*here, "seat"), plain["seat"])
    if kind == "commit" and supply.is_whole and sheet.is_full("seats"):
        deck = decks_for(sheet.plain, supply.shelf).get(plain["seat"], {})
        card = getattr(action, "card", "")
        if deck and card not in deck:
            message = f"the card {card} is not in the deck of {plain['seat']}"
            guess = closest(card, deck)
            yield sheet.problem("C408", (*here, "card"), message, suggestion=guess)


def _check_side(sheet: Sheet, path: Path, side: Plain, supply: Supply) -> Iterator[Problem]:
    yield from _unknown_seat(sheet, (*path, "seat"), side["seat"])
    yield from check_source(sheet, (*path, "debrief"), side["debrief"], supply)
    yield from _check_goals(sheet, (*path, "met_when"), side["met_when"])
    for at, line in enumerate(side["solution"]):
        here = (*path, "solution", at)
        yield from _check_line(sheet, here, line, supply)
        if line["do"].get("seat", side["seat"]) != side["seat"]:
            message = f"the way to the goal of {side['seat']} is an action of another seat"
            expected = f"seat: {side['seat']}"
            yield sheet.problem("C460", (*here, "do", "seat"), message, expected=expected)
    for at, hint in enumerate(side["hints"]):
        yield from _check_point(sheet, (*path, "hints", at, "point"), side, hint, supply)
        if "given" in hint:
            yield from _check_goals(sheet, (*path, "hints", at, "given"), hint["given"])
    for at, shown in enumerate(side["debrief"]["shows"]):
        yield from _check_shown(sheet, (*path, "debrief", "shows", at), shown)
    yield from _check_time(sheet, side)


def _check_shown(sheet: Sheet, path: Path, shown: Plain) -> Iterator[Problem]:
    """Check that a number to be shown is one that the scenario has."""
    if (shown["gauge"] == "trust") != ("level" in shown):
        message = "a level of society belongs to trust, and only to trust"
        expected = "{gauge: trust, level: communities}, or no level"
        yield sheet.problem("C463", path, message, expected=expected)
    elif sheet.is_full("parties", "seats"):
        known = [gauge.of for gauge in _table(sheet).gauges if gauge.kind == shown["gauge"]]
        if not known:
            message = f"{shown['gauge']} is no number of this scenario"
            yield sheet.problem("C463", (*path, "gauge"), message)
        elif "of" in shown:
            owner = f"owner of {shown['gauge']}"
            yield from sheet.unknown(owner, (*path, "of"), shown["of"], set(known))


def _table(sheet: Sheet) -> GaugeTable:
    """Return the numbers that a scenario has."""
    parties = [party["id"] for party in sheet.plain["parties"]]
    return GaugeTable(
        tuple(f"{one}-{other}" for one, other in combinations(parties, 2)),
        tuple(parties),
        tuple(seat["id"] for seat in sheet.plain["seats"]),
        treaty="treaty" in modules_of(sheet.plain),
        spoilers=tuple(spoiler["id"] for spoiler in sheet.plain.get("spoilers", ())),
    )


def _check_point(
    sheet: Sheet, path: Path, side: Plain, hint: Plain, supply: Supply
) -> Iterator[Problem]:
    """Check that a card at which a hint points is one that the seat can hold."""
    kind, _, card = hint.get("point", "").partition("-")
    if kind == "card" and supply.is_whole and sheet.is_full("seats"):
        deck = decks_for(sheet.plain, supply.shelf).get(side["seat"], {})
        titles = supply.titles("cards")
        yield from sheet.unknown("card", path, card, deck, titles=titles) if deck else ()


def _check_goals(sheet: Sheet, path: Path, met_when: Plain) -> Iterator[Problem]:
    if not met_when:
        message = "the lesson asks for nothing"
        yield sheet.problem("C414", path, message, expected="something that can be met or not")
    yield from check_limits(sheet, path, met_when)
    modules = modules_of(sheet.plain)
    for goal in met_when:
        module = "mandates" if goal in _REMEMBERED else needed_module(goal)
        if module and module not in modules:
            message = f"{goal} needs the module {module}"
            expected = f"{module} among the modules"
            yield sheet.problem("C417", (*path, goal), message, expected=expected)


def _check_time(sheet: Sheet, side: Plain) -> Iterator[Problem]:
    """Check that a side takes about as long as the lesson says."""
    if not sheet.is_full("seats", "lengths", "introduction"):
        return
    taken, said = seconds_taken(sheet.plain, side), sheet.plain["lesson"]["minutes"]
    if not said - SLACK <= taken / 60 <= said:
        message = (
            f"read aloud and played as {side['seat']} it takes about {taken // 60} minutes and "
            f"{taken % 60} seconds, and it says {said} minutes"
        )
        expected = f"a time up to {SLACK} minutes longer, or other texts or rounds"
        yield sheet.problem("C464", ("lesson", "minutes"), message, expected=expected)
