"""What the documents claim of the tracks, held by the shared cards and by the numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml

from game.content.library import load_library
from game.content.resources import shipped

if TYPE_CHECKING:
    from collections.abc import Iterator

Plain = dict[str, Any]

CARDS = [
    card for card in load_library([shipped("scenarios")]).entries("cards") if not card["scenario"]
]
FACTORS = yaml.safe_load((shipped("scenarios") / "rules.yaml").read_text("utf-8"))["numbers"][
    "stage_factors"
]
LATENT, _, WAR, _ = range(4)


def of(track: str) -> list[Plain]:
    """Return the shared cards of a track."""
    return [card for card in CARDS if track in card["tracks"]]


def verbs(effects: list[Plain], later: int = 0) -> Iterator[tuple[str, Plain, int]]:
    """Give each verb with its parameters and in how many rounds it comes."""
    for effect in effects:
        for verb, given in effect.items():
            yield verb, given, later
            if verb == "schedule":
                yield from verbs(given["effects"], later + given["in_rounds"])


def does(card: Plain, verb: str) -> bool:
    """Tell whether a card has a verb among its effects."""
    return any(name == verb for name, _, _ in verbs(card["effects"]))


def hurts(card: Plain, verb: str, **where: str) -> bool:
    """Tell whether a card's risk takes something away, or heats where the verb is escalation."""
    sign = -1 if verb == "escalation" else 1
    return any(
        name == verb and sign * given["amount"] < 0 and where.items() <= given.items()
        for name, given, _ in verbs(card.get("risk", {}).get("effects", []))
    )


def test_intelligence_is_quick_and_risky_and_a_workshop_is_neither() -> None:
    """C04 and C16: spying can cost leaders' trust; asking in a workshop never does."""
    spying = [
        card for card in of("government") if does(card, "learn") and card["tags"] == ["security"]
    ]
    asking = [card for card in of("conflict_resolution") if does(card, "learn")]

    assert any(hurts(card, "trust", level="leaders") for card in spying)
    assert asking
    assert not any(hurts(card, "trust", level="leaders") for card in asking)


def test_track_two_is_weak_in_war_and_track_one_and_a_half_works_at_every_stage() -> None:
    """C19: 0.2 to 0.4 of its effect before; C20: the lowest at least 0.7 of the highest."""
    two, between = FACTORS["conflict_resolution"], FACTORS["eminent_persons"]

    assert 0.2 <= two[WAR] / two[LATENT] <= 0.4
    assert min(between) / max(between) >= 0.7


def test_media_work_in_both_directions() -> None:
    """C35: some cards of track 9 bring communities together, some may inflame."""
    cards = of("communications")
    warm = [
        card
        for card in cards
        if any(
            verb == "trust" and given["level"] == "communities" and given["amount"] > 0
            for verb, given, _ in verbs(card["effects"])
        )
    ]

    assert len(warm) >= 3
    assert any(hurts(card, "escalation") for card in cards)


def test_jobs_and_joint_business_ease_grievance_with_a_lag() -> None:
    """C38: what firms build together takes two rounds or more until people feel it."""
    eased = [
        later
        for card in of("business")
        if card["instrument"] in ("jobs", "investment")
        for verb, given, later in verbs(card["effects"])
        if verb == "grievance" and given["amount"] < 0 and given.get("whose") == "target"
    ]

    assert sum(later >= 2 for later in eased) >= 2


def test_funding_enables_others_and_builds_no_trust_itself() -> None:
    """C39: money reaches other seats or keeps work going; trust is what they make of it."""
    cards = [card for card in CARDS if card["tracks"] == ["funding"]]

    assert not any(does(card, "trust") for card in cards)
    assert sum(does(card, "pay") or does(card, "funds") for card in cards) >= 3


def test_training_takes_two_rounds_to_show() -> None:
    """C42: who goes to a course today mediates better the season after next."""
    lags = [later for card in CARDS for verb, _, later in verbs(card["effects"]) if verb == "train"]

    assert lags
    assert min(lags) >= 2
