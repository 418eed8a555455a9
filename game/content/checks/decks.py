"""Checks of cards and events, beyond their shape."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from game.content.checks.sources import check_source
from game.content.modules import does_something
from game.content.schema.words import COERCIVE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content.positions import Path
    from game.content.problems import Problem
    from game.content.sheet import Sheet
    from game.content.supply import Supply

Plain = dict[str, Any]

_LEVERAGE = ("readiness", "guarantee")
_WITHOUT_LEVERAGE = "eminent_persons"
"""Track 1.5 has neither inducements nor means to enforce (claim C29)."""

LONGEST_WORD = 15
"""Letters of a title's word that fit the width of a narrow card."""

MOST_EFFECTS = 5
"""Effects that the front of a card can show at a size that is read."""

_NEED_A_SEAT = ("pay", "invent", "transfer", "learn")


def check_cards(sheet: Sheet, supply: Supply) -> Iterator[Problem]:
    """Yield what is wrong with the cards of a file."""
    shared, answering = _shared_tags(supply), _answering_tags(supply)
    for at, card in enumerate(sheet.plain.get("cards", ())):
        path: Path = ("cards", at)
        yield from check_source(sheet, path, card, supply)
        yield from _check_card(sheet, path, card)
        for number, tag in enumerate(card["tags"]):
            if supply.is_whole and tag not in shared | answering:
                yield sheet.problem(
                    "C412",
                    (*path, "tags", number),
                    f"the tag {tag} answers no event and no other track has it",
                    expected="a theme that two tracks share, or an answer to an event",
                )


def check_events(sheet: Sheet, supply: Supply) -> Iterator[Problem]:
    """Yield what is wrong with the events of a file."""
    for at, event in enumerate(sheet.plain.get("events", ())):
        path: Path = ("events", at)
        yield from check_source(sheet, path, event, supply)
        for number, tag in enumerate(event["answered_by"]):
            if supply.is_whole:
                tag_path = (*path, "answered_by", number)
                yield from sheet.unknown("card with the tag", tag_path, tag, supply.tags)
        if event["if_answered"] and not event["answered_by"]:
            yield sheet.problem(
                "C413",
                (*path, "if_answered"),
                f"nothing answers {event['id']}, so this never comes",
                expected="tags in answered_by",
                at_key=True,
            )
        if event["if_unanswered"] and not event["answered_by"]:
            yield sheet.problem(
                "C456",
                (*path, "if_unanswered"),
                f"nothing answers {event['id']}, so this always comes",
                expected="tags in answered_by, or all of it in effects",
                at_key=True,
            )
        for part in ("effects", "if_answered", "if_unanswered"):
            yield from _check_actors(sheet, (*path, part), event[part])


def _check_card(sheet: Sheet, path: Path, card: Plain) -> Iterator[Problem]:
    if not does_something(card):
        message = f"the card {card['id']} has no effect, now or later"
        yield sheet.problem("C401", path, message, expected="effects, a risk or an initiative")
    if card["instrument"] in COERCIVE and card["target"] != "party":
        message = f"{card['instrument']} is coercive: somebody is coerced"
        yield sheet.problem("C402", (*path, "target"), message, expected="target: party")
    for effect_path, verb, _ in effects_of(card, path):
        if verb == "pay" and card["target"] != "seat":
            message = "pay moves funds to the seat that the card is played on"
            yield sheet.problem("C403", effect_path, message, expected="target: seat", at_key=True)
        if verb in _LEVERAGE and _WITHOUT_LEVERAGE in card["tracks"]:
            message = f"eminent persons have nothing to offer or enforce, so no {verb}"
            yield sheet.problem("C431", effect_path, message, at_key=True)
    yield from _check_face(sheet, path, card)
    levels = card["needs"].get("escalation_levels")
    if levels and levels[0] > levels[1]:
        yield sheet.problem(
            "C405",
            (*path, "needs", "escalation_levels"),
            f"the lowest step {levels[0]} stands above the highest {levels[1]}",
            expected=f"[{levels[1]}, {levels[0]}]",
        )


def _check_face(sheet: Sheet, path: Path, card: Plain) -> Iterator[Problem]:
    """Check that the front of a card can show its title and its effects."""
    longest = max(re.split(r"[\s-]", card["title"]), key=len)
    if len(longest) > LONGEST_WORD:
        message = f"the word {longest} in the title is wider than the card"
        expected = f"words of {LONGEST_WORD} letters at most"
        yield sheet.problem("C453", (*path, "title"), message, expected=expected)
    shown = len(card["effects"]) + len(card.get("initiative", {}).get("effects", ()))
    if shown > MOST_EFFECTS:
        message = f"the card {card['id']} has {shown} effects, and its front shows {MOST_EFFECTS}"
        expected = "fewer effects, or two cards"
        yield sheet.problem("C453", (*path, "effects"), message, expected=expected, at_key=True)


def effects_of(card: Plain, path: Path) -> Iterator[tuple[Path, str, Plain]]:
    """Go through all that a card does, now, later or by chance: path, verb and parameters."""
    yield from _walk(card["effects"], (*path, "effects"))
    for part in ("risk", "initiative"):
        yield from _walk(card.get(part, {}).get("effects", []), (*path, part, "effects"))


def _walk(effects: list[Plain], path: Path) -> Iterator[tuple[Path, str, Plain]]:
    """Go through effects and what they schedule: path, verb and parameters of each."""
    for at, effect in enumerate(effects):
        for verb, parameters in effect.items():
            here = (*path, at, verb)
            yield here, verb, parameters
            yield from _walk(parameters.get("effects", []), (*here, "effects"))


def _check_actors(sheet: Sheet, path: Path, effects: list[Plain]) -> Iterator[Problem]:
    for here, verb, parameters in _walk(effects, path):
        if verb in _NEED_A_SEAT:
            message = f"{verb} needs a seat that acts, and an event has none"
            yield sheet.problem("C404", here, message, at_key=True)
        elif parameters.get("who") == "self":
            message = f"{verb} for the acting seat: an event has none"
            yield sheet.problem("C404", here, message, expected="who: all", at_key=True)
        elif parameters.get("whose") == "own":
            message = f"{verb} of the acting seat's own party: an event has none"
            yield sheet.problem("C404", here, message, expected="whose: all", at_key=True)


def _shared_tags(supply: Supply) -> set[str]:
    tracks: dict[str, set[str]] = {}
    for card in supply.shelf.cards.values():
        for tag in card["tags"]:
            tracks.setdefault(tag, set()).update(card["tracks"])
    return {tag for tag, of in tracks.items() if len(of) > 1}


def _answering_tags(supply: Supply) -> set[str]:
    return {tag for event in supply.shelf.events.values() for tag in event["answered_by"]}
