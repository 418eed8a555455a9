"""Checks of a stacked first round: the event and the hands it begins with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.content.shelf import taken
from game.content.suggest import closest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content.positions import Path
    from game.content.problems import Problem
    from game.content.sheet import Sheet
    from game.content.supply import Supply

Plain = dict[str, Any]


def check_opening(
    sheet: Sheet, decks: dict[str, dict[str, Plain]], supply: Supply, hand_size: int
) -> Iterator[Problem]:
    """Yield what is wrong with the stacked opening of a scenario.

    Args:
        sheet: The scenario's file.
        decks: The cards of each seat by id.
        supply: The content the scenario stands on.
        hand_size: The cards a hand holds.
    """
    opening = sheet.plain.get("opening", {})
    if "event" in opening:
        known = taken(sheet.plain, "events", supply.ids.get("events", set()))
        titles, here = supply.titles("events"), ("opening", "event")
        yield from sheet.unknown("event", here, opening["event"], known, titles=titles)
    for seat, hand in opening.get("hands", {}).items():
        path = ("opening", "hands", seat)
        yield from sheet.unknown("seat", path, seat, sheet.known("seats"), at_key=True)
        if seat in decks:
            yield from _check_hand(sheet, path, hand, decks[seat], supply)
            if len(hand) > hand_size:
                message = f"{len(hand)} cards are more than the {hand_size} a hand holds"
                yield sheet.problem("C408", path, message)


def _check_hand(
    sheet: Sheet, path: Path, hand: list[str], deck: dict[str, Plain], supply: Supply
) -> Iterator[Problem]:
    for at, card in enumerate(hand):
        here = (*path, at)
        known = supply.ids.get("cards", set())
        if card not in known:
            yield from sheet.unknown("card", here, card, known, titles=supply.titles("cards"))
        elif card not in deck:
            message = f"the card {card} is not in the deck of {path[-1]}"
            yield sheet.problem("C408", here, message, suggestion=closest(card, deck))
        elif card in hand[:at]:
            yield sheet.problem("C408", here, f"the card {card} is twice in this hand")
