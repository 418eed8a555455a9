"""Checks of a scenario: who is in it, and whether all of its parts agree."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Any

from game.content.checks.elections import check_elections
from game.content.checks.ideas import check_ideas
from game.content.checks.mandates import check_clauses, check_seats
from game.content.checks.opening import check_opening
from game.content.checks.play import check_answered, check_hands, check_own_cards, table_of
from game.content.checks.reach import check_reach
from game.content.checks.secrets import check_secrets
from game.content.checks.sources import check_claims
from game.content.checks.systems import check_keys, check_systems
from game.content.checks.treaty import check_treaty
from game.content.shelf import decks_for, events_for, numbers_for
from game.engine.model.ids import TRACKS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.content.problems import Problem
    from game.content.sheet import Sheet
    from game.content.supply import Supply

Plain = dict[str, Any]

REQUIRED = (
    *("id", "title", "summary", "introduction", "content_note", "difficulty", "lengths"),
    *("parties", "dyads", "link", "seats", "ceasefire", "map", "teaching", "recommended_seats"),
)


def check_scenario(
    sheet: Sheet, folder: str, supply: Supply, own: list[Sheet]
) -> Iterator[Problem]:
    """Yield what is wrong with a scenario beyond its shape.

    Args:
        sheet: The scenario's file, with what it takes from another one filled in.
        folder: The name of its folder.
        supply: The content it stands on, its own cards and events included.
        own: The files of its own decks.
    """
    yield from _check_keys(sheet, folder)
    for key, kind in (("parties", "party"), ("seats", "seat")):
        yield from sheet.twice(key, kind)
    yield from _check_parties(sheet)
    yield from _check_dyads(sheet)
    if supply.knows_all:
        yield from _check_choice(sheet, supply)
        yield from check_claims(sheet, (), sheet.plain, supply)
    yield from check_seats(sheet, supply)
    yield from check_clauses(sheet, own, supply)
    yield from _check_recommended(sheet)
    yield from _check_map(sheet)
    yield from check_treaty(sheet, supply)
    yield from check_secrets(sheet, own)
    yield from check_elections(sheet)
    yield from check_systems(sheet)
    if _decks_are_right(sheet, supply):
        decks = decks_for(sheet.plain, supply.shelf)
        hand_size = numbers_for(sheet.plain, supply.shelf).get("hand_size", 0)
        yield from _check_decks(sheet, decks, hand_size)
        if sheet.is_full("seats"):
            yield from _check_answers(sheet, decks, supply)
            yield from check_ideas(sheet, decks)
            yield from _check_play(sheet, decks, supply)
        yield from check_opening(sheet, decks, supply, hand_size)
    yield from _check_own_decks(sheet, own, supply)


def _check_own_decks(sheet: Sheet, own: list[Sheet], supply: Supply) -> Iterator[Problem]:
    """Yield what of a scenario's own decks is of no use in it."""
    if sheet.is_right("modules"):
        for deck in own:
            yield from check_keys(deck, sheet)
    if _decks_are_right(sheet, supply) and sheet.is_full("seats") and _can_be_played(sheet, supply):
        table = table_of(sheet.plain, decks_for(sheet.plain, supply.shelf), supply)
        for deck in own:
            yield from check_own_cards(deck, sheet.plain, table)


def _decks_are_right(sheet: Sheet, supply: Supply) -> bool:
    """Tell whether nothing is wrong with what decides about the cards of each seat."""
    right = sheet.is_right("modules", "numbers", "cards", "events")
    return supply.is_whole and right and "seats" in sheet.plain


def _can_be_played(sheet: Sheet, supply: Supply) -> bool:
    """Tell whether all is there that decides what can be played when."""
    numbers = supply.shelf.numbers
    whole = numbers.keys() >= {"hand_size", "commitments", "embassies_close_at", "stage_factors"}
    return whole and numbers["stage_factors"].keys() >= {*TRACKS} and sheet.is_full("lengths")


def _check_play(
    sheet: Sheet, decks: dict[str, dict[str, Plain]], supply: Supply
) -> Iterator[Problem]:
    """Warn of what a class would feel."""
    if not _can_be_played(sheet, supply):
        return
    table = table_of(sheet.plain, decks, supply)
    yield from check_hands(sheet, table)
    yield from check_answered(sheet, table, events_for(sheet.plain, supply.shelf))
    yield from check_reach(sheet, table, supply)


def _check_keys(sheet: Sheet, folder: str) -> Iterator[Problem]:
    for key in REQUIRED:
        if key not in sheet.plain and key not in sheet.pruned:
            message = f"the key {key} is missing"
            yield sheet.problem("C202", (), message, expected=f"{key}: …")
    given = sheet.plain.get("id", folder)
    if given != folder:
        message = f"the scenario {given} lies in the folder {folder}"
        yield sheet.problem("C306", ("id",), message, expected=f"id: {folder}")


def _check_parties(sheet: Sheet) -> Iterator[Problem]:
    parties = sheet.known("parties")
    for at, seat in enumerate(sheet.plain.get("seats", ())):
        if "affiliation" in seat:
            at_seat = ("seats", at, "affiliation")
            yield from sheet.unknown("party", at_seat, seat["affiliation"], parties)
    for at, region in enumerate(sheet.plain.get("map", {}).get("regions", ())):
        if "party" in region:
            path = ("map", "regions", at, "party")
            yield from sheet.unknown("party", path, region["party"], parties)


def _check_dyads(sheet: Sheet) -> Iterator[Problem]:
    parties = sheet.known("parties")
    seen: set[frozenset[str]] = set()
    for at, dyad in enumerate(sheet.plain.get("dyads", ())):
        path = ("dyads", at, "parties")
        for number, party in enumerate(dyad["parties"]):
            yield from sheet.unknown("party", (*path, number), party, parties)
        pair = frozenset(dyad["parties"])
        if len(pair) == 1 or pair in seen:
            wrong = "is no pair" if len(pair) == 1 else "is given twice"
            message = f"the pair {' and '.join(dyad['parties'])} {wrong}"
            yield sheet.problem("C307", path, message, expected="each pair of parties once")
        seen.add(pair)
    for first, second in combinations(parties, 2):
        if sheet.is_full("dyads") and {first, second} not in seen:
            message = f"the pair {first} and {second} is missing"
            yield sheet.problem("C307", ("dyads",), message, at_key=True)


def _check_choice(sheet: Sheet, supply: Supply) -> Iterator[Problem]:
    for key, kind in (("cards", "card"), ("events", "event")):
        known, titles = supply.ids.get(key, set()), supply.titles(key)
        for word in ("only", "without"):
            for at, name in enumerate(sheet.plain.get(key, {}).get(word, ())):
                yield from sheet.unknown(kind, (key, word, at), name, known, titles=titles)


def _check_recommended(sheet: Sheet) -> Iterator[Problem]:
    """Check that no seat goes to two players; seats that nobody takes are played by bots."""
    seats = sheet.known("seats")
    for players, shares in sheet.plain.get("recommended_seats", {}).items():
        path = ("recommended_seats", players)
        if len(shares) != int(players):
            message = f"{players} players, and seats for {len(shares)}"
            yield sheet.problem("C409", path, message, expected=f"{players} lists of seats")
        seen: set[str] = set()
        for player, share in enumerate(shares):
            for at, seat in enumerate(share):
                here = (*path, player, at)
                yield from sheet.unknown("seat", here, seat, seats)
                if seat in seen:
                    message = f"the seat {seat} is given out twice to {players} players"
                    yield sheet.problem("C409", here, message, expected="each seat once")
                seen.add(seat)


def _check_map(sheet: Sheet) -> Iterator[Problem]:
    if "map" not in sheet.plain:
        return
    plain = sheet.plain["map"]
    width, height = plain["size"]
    points = [
        *_points(plain["regions"], "regions", "polygon"),
        *_points(plain["rivers"], "rivers", "points"),
        *((("places", at, "at"), place["at"]) for at, place in enumerate(plain["places"])),
    ]
    for path, (x, y) in points:
        if x > width or y > height:
            message = f"the point {x}, {y} lies outside the map of {width} by {height}"
            yield sheet.problem("C410", ("map", *path), message)
    seen: set[str] = set()
    for at, region in enumerate(plain["regions"]):
        if region["id"] in seen:
            message = f"the region {region['id']} is given twice"
            yield sheet.problem("C304", ("map", "regions", at, "id"), message)
        seen.add(region["id"])


def _points(shapes: list[Plain], key: str, of: str) -> Iterator[tuple[tuple[str | int, ...], Any]]:
    for at, drawn in enumerate(shapes):
        for number, point in enumerate(drawn[of]):
            yield (key, at, of, number), point


def _check_decks(
    sheet: Sheet, decks: dict[str, dict[str, Plain]], hand_size: int
) -> Iterator[Problem]:
    for at, seat in enumerate(sheet.plain["seats"]):
        held = len(decks[seat["id"]])
        path = ("seats", at, "track")
        if not held:
            message = f"no card of the track {seat['track']} is in this scenario"
            yield sheet.problem("C406", path, message)
        elif held < hand_size:
            message = f"the seat {seat['id']} has {held} cards, a hand holds {hand_size}"
            yield sheet.problem("C407", path, message)


def _check_answers(
    sheet: Sheet, decks: dict[str, dict[str, Plain]], supply: Supply
) -> Iterator[Problem]:
    tags = {tag for deck in decks.values() for card in deck.values() for tag in card["tags"]}
    for event_id, event in events_for(sheet.plain, supply.shelf).items():
        answers = supply.tags.intersection(event["answered_by"])
        if answers and tags.isdisjoint(answers):
            message = f"no seat has a card that answers the event {event_id}"
            expected = f"events: {{without: [{event_id}]}}, or a card with one of its tags"
            yield sheet.problem("C411", ("seats",), message, expected=expected, at_key=True)
