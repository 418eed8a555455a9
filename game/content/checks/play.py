"""Checks of what a class would feel: hands with nothing to play, cards nobody can play.

All of them are warnings: such a scenario can be played, and makes a poor lesson.
"""

from __future__ import annotations

from itertools import product
from math import comb
from typing import TYPE_CHECKING, Any, NamedTuple

from game.content.checks.decks import effects_of
from game.content.modules import idle_keys
from game.content.shelf import modules_of, numbers_for
from game.engine.model.ids import STAGES

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from game.content.problems import Problem
    from game.content.sheet import Sheet
    from game.content.supply import Supply

Plain = dict[str, Any]
Decks = dict[str, dict[str, Plain]]

IDLE = 25
"""Percent of hands that may leave a seat idle: no more than one round in four."""

_LEVELS = {
    "latent": range(1, 4),
    "confrontation": range(4, 7),
    "war": range(7, 10),
    "peacebuilding": range(1, 10),
}
"""The steps of the ladder on which a stage can be."""


class Table(NamedTuple):
    """What decides whether a card can be played at all.

    Attributes:
        decks: The cards of each seat by id, fitted to the modules.
        numbers: The numbers of the model.
        stages: The stages that can come.
        rounds: Rounds at the usual length.
        secret: Whether some card opens a back channel, which stays open at the peak.
        gifts: Whether money can come from another seat, by a card or a deal.
    """

    decks: Decks
    numbers: Plain
    stages: tuple[str, ...]
    rounds: int
    secret: bool
    gifts: bool


def table_of(plain: Plain, decks: Decks, supply: Supply) -> Table:
    """Return what the checks here need of a scenario that has no mistakes."""
    modules = modules_of(plain)
    effects = [
        (verb, given)
        for deck in decks.values()
        for card in deck.values()
        for _, verb, given in effects_of(card, ())
    ]
    return Table(
        decks=decks,
        numbers=numbers_for(plain, supply.shelf),
        stages=STAGES if "treaty" in modules else STAGES[:-1],
        rounds=int(next(iter(plain["lengths"]))),
        secret=("open_channel", {"channel": "back_channel"}) in effects,
        gifts="deals" in modules or any(is_gift(*effect) for effect in effects),
    )


def is_gift(verb: str, given: Plain) -> bool:
    """Tell whether an effect brings money to other seats than its own."""
    other = given.get("who") in ("target", "all") and given.get("amount", 0) > 0
    return verb == "pay" or (verb == "funds" and other)


def fits(card: Plain, stage: str, table: Table) -> bool:
    """Tell whether a card can be played, and does something, in a stage of the conflict."""
    needs = card["needs"]
    low, high = needs.get("escalation_levels", (1, 9))
    top = 9 if table.secret or not needs.get("channel") else table.numbers["embassies_close_at"] - 1
    if not any(low <= level <= min(high, top) for level in _LEVELS[stage]):
        return False
    kept = needs.get("treaty_stages")
    if kept and (kept == ["in_force"] if stage != "peacebuilding" else "in_force" not in kept):
        return False
    usual = table.numbers["stage_factors"][card["tracks"][0]][STAGES.index(stage)]
    return bool(card["stages"].get(stage, usual))


def check_hands(sheet: Sheet, table: Table) -> Iterator[Problem]:
    """Yield a warning for each seat that often has nothing to play, or nothing it can pay."""
    for at, seat in enumerate(sheet.plain["seats"]):
        deck = table.decks[seat["id"]].values()
        if len(deck) < table.numbers["hand_size"]:
            continue
        for stage in table.stages:
            idle = _idle([card for card in deck if fits(card, stage, table)], deck, table)
            if idle > IDLE:
                message = f"{idle} of 100 hands of {seat['id']} hold nothing to play in {stage}"
                expected = f"more cards of the track {seat['track']} that can be played then"
                yield sheet.problem("C451", ("seats", at, "track"), message, expected=expected)
        idle = _idle([card for card in deck if _pays(seat, card)], deck, table)
        if idle > IDLE:
            message = f"{idle} of 100 hands of {seat['id']} hold nothing that a round's income pays"
            expected = "more income, or cheaper cards in its deck"
            yield sheet.problem("C455", ("seats", at, "income"), message, expected=expected)


def _idle(good: list[Plain], deck: Collection[Plain], table: Table) -> int:
    """Return in how many of 100 drawn hands there is none of the good cards."""
    cards, hand = len(deck), table.numbers["hand_size"]
    return 100 * comb(cards - len(good), hand) // comb(cards, hand)


def _pays(seat: Plain, card: Plain) -> bool:
    """Tell whether a round's income, and the money it begins with, pay for a card."""
    cost, income = card["cost"], seat["income"]
    return bool(
        cost["influence"] <= income["influence"]
        and cost["funds"] <= max(seat["funds"], income["funds"])
    )


def check_answered(sheet: Sheet, table: Table, events: dict[str, Plain]) -> Iterator[Problem]:
    """Yield a warning for each event whose answers cannot be played when it comes."""
    for name, event in events.items():
        answers = [
            card
            for deck in table.decks.values()
            for card in deck.values()
            if not set(event["answered_by"]).isdisjoint(card["tags"])
        ]
        stages = [stage for stage in event["stages"] if stage in table.stages]
        if stages and answers and not any(fits(*when, table) for when in product(answers, stages)):
            message = f"no card that answers the event {name} can be played when it comes"
            expected = "a card with one of its tags that fits one of its stages"
            yield sheet.problem("C456", ("seats",), message, expected=expected, at_key=True)


def check_own_cards(deck: Sheet, scenario: Plain, table: Table) -> Iterator[Problem]:
    """Yield a warning for each card of a scenario's own deck that can never be played."""
    held = {name: card for cards in table.decks.values() for name, card in cards.items()}
    tracks = {seat["track"] for seat in scenario["seats"]}
    for at, card in enumerate(deck.plain.get("cards", ())):
        if "assembly" in idle_keys(card, modules_of(scenario)):
            continue  # it is told of at that key
        reason = ""
        if tracks.isdisjoint(card["tracks"]):
            reason = f"no seat has the track {' or '.join(card['tracks'])}"
        elif card["id"] not in held:
            reason = "it is left out, or what it does belongs to modules that are off"
        elif not any(fits(held[card["id"]], stage, table) for stage in table.stages):
            reason = "its needs never hold together"
        elif not any(_saves_up(seat, held[card["id"]], table) for seat in scenario["seats"]):
            reason = f"nobody saves up for it in {table.rounds} rounds"
        if reason:
            message = f"the card {card['id']} can never be played: {reason}"
            yield deck.problem("C452", ("cards", at), message)


def _saves_up(seat: Plain, card: Plain, table: Table) -> bool:
    """Tell whether a seat that holds a card can pay it by the last round, saving everything."""
    saved = {part: seat[part] + seat["income"][part] * (table.rounds - 1) for part in card["cost"]}
    short = {part for part, cost in card["cost"].items() if saved[part] < cost}
    return seat["track"] in card["tracks"] and short <= ({"funds"} if table.gifts else set())
