"""Checks of the way of an idea: somebody finds it, somebody carries it out of the room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.content.checks.decks import effects_of
from game.content.shelf import modules_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content.problems import Problem
    from game.content.sheet import Sheet

Plain = dict[str, Any]
Decks = dict[str, dict[str, Plain]]


def check_ideas(sheet: Sheet, decks: Decks) -> Iterator[Problem]:
    """Yield a problem when no locked option can reach the table, or not from every room.

    Ideas are drawn from all that are locked, so one workshop with a way out is enough for all.
    What another room finds is lost where nobody can carry it out while there are talks.

    Args:
        sheet: The scenario's file, its seats without mistakes.
        decks: The cards of each seat by id.
    """
    if "treaty" not in modules_of(sheet.plain) or not sheet.is_full("treaty"):
        return
    seats = sheet.plain["seats"]
    workshops = [seat for seat in seats if any(_verb(decks[seat["id"]], "invent"))]
    if not workshops:
        message = "no seat has a card that invents, so locked options stay locked"
        yield sheet.problem("C425", ("treaty", "issues"), message, at_key=True)
    elif not any(_can_leave(room, seats, decks) for room in workshops):
        message = "no seat has a card that carries ideas out of the rooms that find them"
        yield sheet.problem("C425", ("treaty", "issues"), message, at_key=True)
    else:
        yield from _check_rooms(sheet, decks)


def _check_rooms(sheet: Sheet, decks: Decks) -> Iterator[Problem]:
    """Check that ideas can be found, and carried out of each room, before a text is signed."""
    talking = {
        seat: {name: card for name, card in deck.items() if _while_talking(card)}
        for seat, deck in decks.items()
    }
    seats = sheet.plain["seats"]
    rooms = [
        (at, seat) for at, seat in enumerate(seats) if any(_verb(talking[seat["id"]], "invent"))
    ]
    if not rooms:
        message = "locked options can be found only when the talks are over"
        yield sheet.problem("C454", ("treaty", "issues"), message, at_key=True)
    for at, room in rooms:
        if not _can_leave(room, seats, talking):
            message = f"nobody can carry to the table what {room['id']} finds"
            expected = "a card with transfer that reaches it while there are talks"
            yield sheet.problem("C454", ("seats", at), message, expected=expected)


def _while_talking(card: Plain) -> bool:
    return "talking" in card["needs"].get("treaty_stages", ("talking",))


def _can_leave(room: Plain, seats: list[Plain], decks: Decks) -> bool:
    return any(
        _reaches(seat, card["target"], parameters["who"], room)
        for seat in seats
        for card, parameters in _verb(decks[seat["id"]], "transfer")
    )


def _reaches(seat: Plain, target: str, who: str, room: Plain) -> bool:
    """Tell whether a seat's card carries out the ideas of a room, well aimed."""
    if who == "self":
        return seat is room
    if who == "all":
        return True
    return seat is not room if target == "seat" else "affiliation" in room


def _verb(deck: dict[str, Plain], verb: str) -> Iterator[tuple[Plain, Plain]]:
    """Give the cards of a deck that have a verb, with its parameters."""
    for card in deck.values():
        for _, found, parameters in effects_of(card, ()):
            if found == verb:
                yield card, parameters
