"""Checks of whether a seat can meet its mandates in its scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.content.checks.decks import effects_of
from game.content.checks.play import is_gift
from game.content.shelf import mandates_of_seat, modules_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content.checks.play import Table
    from game.content.problems import Problem
    from game.content.sheet import Sheet
    from game.content.supply import Supply

Plain = dict[str, Any]


def check_reach(sheet: Sheet, table: Table, supply: Supply) -> Iterator[Problem]:
    """Yield a warning for each mandate that its seat cannot meet, whatever it does."""
    for at, seat in enumerate(sheet.plain["seats"]):
        for number, name in enumerate(mandates_of_seat(sheet.plain, seat)):
            mandate = supply.shelf.mandates.get(name, {"met_when": {}})
            for reason in _reasons(sheet.plain, seat, mandate, table):
                message = f"{seat['id']} cannot meet the mandate {name}: {reason}"
                expected = "another mandate, or other numbers in it"
                path = ("seats", at, "mandates", number)
                yield sheet.problem("C457", path, message, expected=expected)


def _reasons(plain: Plain, seat: Plain, mandate: Plain, table: Table) -> Iterator[str]:
    met_when = mandate["met_when"]
    most = table.rounds * table.numbers["commitments"]
    wanted = met_when.get("cards_played", {})
    if wanted.get("at_least") and not _cards(seat, wanted, table):
        yield "its deck has no such card"
    if max(wanted.get("at_least", 0), met_when.get("joint_plays", 0)) > most:
        yield f"it plays {most} cards at the most"
    if "funds" in modules_of(plain):
        yield from _money_reasons(plain, seat, met_when, table)


def _cards(seat: Plain, wanted: Plain, table: Table) -> list[Plain]:
    instruments, tags = wanted["instruments"], set(wanted["tags"])
    return [
        card
        for card in table.decks[seat["id"]].values()
        if (not instruments or card["instrument"] in instruments)
        and (not tags or not tags.isdisjoint(card["tags"]))
    ]


def _money_reasons(plain: Plain, seat: Plain, met_when: Plain, table: Table) -> Iterator[str]:
    """Give what stands against goals about money; with deals, anybody can give and be given."""
    given, kept = met_when.get("money_given"), met_when.get("own_funds", {})
    others = len(plain["seats"]) - 1
    if given and given["seats_at_least"] > others:
        yield f"there are {others} other seats"
    verbs = [
        (verb, parameters)
        for card in table.decks[seat["id"]].values()
        for _, verb, parameters in effects_of(card, ())
    ]
    if given and "deals" not in modules_of(plain) and not any(is_gift(*one) for one in verbs):
        yield "its deck has no card that gives money, and there are no deals"
    saved = seat["funds"] + seat["income"]["funds"] * (table.rounds - 1)
    earns = any(verb == "funds" and parameters["amount"] > 0 for verb, parameters in verbs)
    if kept.get("at_least", 0) > saved and not (earns or table.gifts):
        yield f"its funds come to {saved} at the most"
