"""Turn valid plain data into the engine's specifications."""

from __future__ import annotations

from typing import Any

from game.content.build_mandates import build_mandates
from game.content.build_treaty import build_treaty
from game.content.modules import fitted_cost
from game.content.shelf import (
    Shelf,
    decks_for,
    events_for,
    mandates_for,
    mandates_of_seat,
    modules_of,
    numbers_for,
    treaty_numbers_for,
)
from game.engine.model.ids import LEVELS, STAGES
from game.engine.model.numbers import Numbers
from game.engine.model.specs import (
    AssemblySpec,
    CardSpec,
    CeasefireSpec,
    Character,
    Condition,
    Cost,
    DyadSpec,
    Effect,
    EventSpec,
    InitiativeSpec,
    PartySpec,
    Risk,
    Scenario,
    SeatSpec,
)
from game.engine.model.spoilers import SpoilerSpec
from game.engine.model.treaty import Idea, TreatySpec
from game.engine.rules.conditions import CONDITIONS
from game.engine.rules.effects import VERBS

Plain = dict[str, Any]


def build_scenario(plain: Plain, shelf: Shelf, rounds: int) -> Scenario:
    """Build what the rules need to run a scenario at one of its lengths.

    Args:
        plain: A valid scenario as plain data.
        shelf: The rules, cards and events it stands on.
        rounds: One of the scenario's `lengths`.
    """
    numbers = numbers_for(plain, shelf)
    decks = decks_for(plain, shelf)
    cards = {card_id: card for deck in decks.values() for card_id, card in deck.items()}
    party_ids = [party["id"] for party in plain["parties"]]
    return Scenario(
        id=plain["id"],
        rounds=rounds,
        pace=plain["lengths"][str(rounds)],
        modules=modules_of(plain),
        parties=tuple(
            PartySpec(party["id"], party["support"], party["grievance"])
            for party in plain["parties"]
        ),
        dyads=_dyads(plain["dyads"], party_ids),
        seats=tuple(_seat(plain, seat, party_ids, decks[seat["id"]]) for seat in plain["seats"]),
        link=plain["link"],
        cards={card_id: _card(cards[card_id], numbers) for card_id in sorted(cards)},
        events={event_id: _event(event) for event_id, event in events_for(plain, shelf).items()},
        opening_event=plain.get("opening", {}).get("event", ""),
        ceasefire=CeasefireSpec(**plain["ceasefire"]),
        numbers=_numbers(numbers),
        mandates=build_mandates(mandates_for(plain, shelf)),
        treaty=_treaty(plain, shelf, party_ids) if "treaty" in modules_of(plain) else None,
        elections=_elections(plain, rounds) if "elections" in modules_of(plain) else (),
        assembly=_assembly(plain, party_ids) if "assembly" in modules_of(plain) else None,
        spoilers=_spoilers(plain, party_ids) if "spoilers" in modules_of(plain) else (),
    )


def _treaty(plain: Plain, shelf: Shelf, party_ids: list[str]) -> TreatySpec:
    return build_treaty(plain["treaty"], party_ids, treaty_numbers_for(plain, shelf))


def _assembly(plain: Plain, party_ids: list[str]) -> AssemblySpec:
    seat_ids, given = [seat["id"] for seat in plain["seats"]], plain["assembly"]
    vetoes, consent = (
        tuple(seat_ids.index(held[party]) if party in held else None for party in party_ids)
        for held in (given["vetoes"], given["consent"])
    )
    return AssemblySpec(vetoes, consent)


def _spoilers(plain: Plain, party_ids: list[str]) -> tuple[SpoilerSpec, ...]:
    return tuple(
        SpoilerSpec(
            id=spoiler["id"],
            party=party_ids.index(spoiler["party"]),
            kind=spoiler["kind"],
            purse=spoiler["purse"],
            income=spoiler["income"],
            strength=spoiler["strength"],
        )
        for spoiler in plain["spoilers"]
    )


def _dyads(plain: list[Plain], party_ids: list[str]) -> tuple[DyadSpec, ...]:
    dyads = []
    for dyad in plain:
        first, second = sorted(party_ids.index(party) for party in dyad["parties"])
        leaders, influentials, communities = (dyad["trust"][level] for level in LEVELS)
        dyads.append(
            DyadSpec(
                id=f"{party_ids[first]}-{party_ids[second]}",
                parties=(first, second),
                trust=(leaders, influentials, communities),
                escalation=dyad["escalation"],
            )
        )
    return tuple(sorted(dyads, key=lambda spec: spec.parties))


def _elections(plain: Plain, rounds: int) -> tuple[tuple[int, ...], ...]:
    """Return the election rounds of each party, moved in proportion to the session's length."""
    default = int(next(iter(plain["lengths"])))
    return tuple(
        tuple(
            sorted(
                {
                    min(max((2 * election * rounds + default) // (2 * default), 1), rounds)
                    for election in plain["elections"].get(party["id"], ())
                }
            )
        )
        for party in plain["parties"]
    )


def _seat(plain: Plain, seat: Plain, party_ids: list[str], deck: Plain) -> SeatSpec:
    modules = modules_of(plain)
    affiliation, home = seat.get("affiliation"), seat.get("home", {})
    government = home.get("government")
    seat_ids = [other["id"] for other in plain["seats"]]
    return SeatSpec(
        id=seat["id"],
        track=seat["track"],
        affiliation=None if affiliation is None else party_ids.index(affiliation),
        funds=seat["funds"] if "funds" in modules else 0,
        influence=seat["influence"],
        standing=seat["standing"],
        income=Cost(**fitted_cost(seat["income"], modules)),
        deck=tuple(deck),
        opening_hand=tuple(plain.get("opening", {}).get("hands", {}).get(seat["id"], ())),
        mandates=mandates_of_seat(plain, seat),
        home=None if government is None else seat_ids.index(government),
        strained_with=frozenset(map(party_ids.index, home.get("strained_with", ()))),
        character=_character(seat.get("character", {}), modules),
    )


def _character(given: Plain, modules: frozenset[str]) -> Character:
    """Build a character; without a treaty there is nothing to draw a line at."""
    lines = given.get("red_lines", ()) if "treaty" in modules else ()
    return Character(**{**given, "red_lines": tuple(Idea(**line) for line in lines)})


def _card(card: Plain, numbers: Plain) -> CardSpec:
    risk, initiative = card.get("risk"), card.get("initiative")
    return CardSpec(
        id=card["id"],
        tracks=tuple(card["tracks"]),
        instrument=card["instrument"],
        target=card["target"],
        cost=Cost(**card["cost"]),
        effects=_effects(card["effects"]),
        needs=_needs(card["needs"]),
        stages=_stages(card, numbers["stage_factors"]),
        tags=frozenset(card["tags"]),
        risk=Risk(risk["chance"], _effects(risk["effects"]), risk["replaces"]) if risk else None,
        initiative=InitiativeSpec(
            initiative["rounds"], initiative["upkeep"], _effects(initiative["effects"])
        )
        if initiative
        else None,
        coercive=card["instrument"] in numbers["grievance_by_instrument"],
        rank=card.get("rank", 0),
        talk=card.get("talk", ""),
        assembly=card.get("assembly", ""),
        goodwill=card.get("goodwill", False),
    )


def _stages(card: Plain, factors: Plain) -> tuple[int, int, int, int]:
    """Take the card's own factors, and else those of the first of its tracks."""
    default = factors[card["tracks"][0]]
    own = (card["stages"].get(stage, default[at]) for at, stage in enumerate(STAGES))
    latent, confrontation, war, peacebuilding = own
    return latent, confrontation, war, peacebuilding


def _event(event: Plain) -> EventSpec:
    return EventSpec(
        id=event["id"],
        stages=frozenset(event["stages"]),
        weight=event["weight"],
        effects=_effects(event["effects"]),
        answered_by=frozenset(event["answered_by"]),
        if_answered=_effects(event["if_answered"]),
        if_unanswered=_effects(event["if_unanswered"]),
        spoiler=event["spoiler"],
    )


def _effects(effects: list[Plain]) -> tuple[Effect, ...]:
    return tuple(_effect(verb, given) for effect in effects for verb, given in effect.items())


def _effect(verb: str, given: Plain) -> Effect:
    parameters = dict(given)
    if "effects" in parameters:
        parameters["effects"] = _effects(parameters["effects"])
    return VERBS[verb](**parameters)


def _needs(needs: Plain) -> tuple[Condition, ...]:
    conditions: list[Condition] = []
    for need, value in needs.items():
        make = CONDITIONS[need]
        if isinstance(value, bool):
            conditions += [make()] if value else []
        elif need == "treaty_stages":
            conditions.append(make(tuple(value)))
        elif isinstance(value, dict):
            conditions += [make(level, at_least) for level, at_least in value.items()]
        elif isinstance(value, list):
            conditions.append(make(*value))
        else:
            conditions.append(make(value))
    return tuple(conditions)


def _numbers(numbers: Plain) -> Numbers:
    """Freeze the lists; the mappings are shared and nobody writes to them."""
    frozen: Plain = {
        name: tuple(value) if isinstance(value, list) else value for name, value in numbers.items()
    }
    factors = {track: tuple(four) for track, four in numbers["stage_factors"].items()}
    return Numbers(**{**frozen, "stage_factors": factors})
