"""Warnings about what a class would feel, where one file alone does not show them."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.library import load_library
from tests.content.contents import good_folder, replace

CARD = """  - id: {name}
    title: A card
    tracks: [{track}]
    instrument: workshop
    text: Somebody does something.
    lesson: Something is done.
    source: {{document: S1, section: Track one}}
    cost: {cost}
    target: {target}
    tags: [crossing]
    needs: {needs}
    effects:
      - {effect}
"""
TREATY = Path(__file__).parent / "treaty.yaml"


def card(name: str, effect: str, **other: str) -> str:
    """Return a card of the citizens as an author writes it."""
    usual = {"track": "citizens", "target": "none", "cost": "{}", "needs": "{}"}
    return CARD.format(name=name, effect=effect, **{**usual, **other})


ROOM = card("room", "invent: {ideas: 2}")
OTHER_ROOM = card("other_room", "invent: {ideas: 1}", track="government")
MEMO = card("memo", "transfer: {who: self}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return good_folder(tmp_path / "content")


def with_treaty(folder: Path) -> None:
    scenario = folder / "ferry" / "scenario.yaml"
    text = scenario.read_text("utf-8").replace("link: 20", "link: 20\nmodules: [treaty, link]")
    scenario.write_text(text + TREATY.read_text("utf-8"), "utf-8")


def add_cards(folder: Path, *cards: str) -> None:
    (folder / "ferry" / "cards.yaml").write_text("format: 1\ncards:\n" + "".join(cards), "utf-8")


def said(folder: Path, *codes: str) -> list[str]:
    """Return code and message of the problems with these codes, each a warning."""
    found = [one for one in load_library([folder]).problems if one.code in codes]

    assert {one.severity for one in found} <= {"warning"}
    return [f"{one.code} {one.message}" for one in found]


def test_each_room_needs_a_way_out(folder: Path) -> None:
    """A memo carries the ideas of its own room only; the councils' ideas stay where they are."""
    with_treaty(folder)
    add_cards(folder, ROOM, OTHER_ROOM, MEMO)

    assert said(folder, "C425", "C454") == [
        "C454 nobody can carry to the table what east_council finds",
        "C454 nobody can carry to the table what west_council finds",
    ]


def test_ideas_come_while_there_are_talks(folder: Path) -> None:
    """What is found when the text is signed comes too late for it."""
    with_treaty(folder)
    late = ROOM.replace("needs: {}", "needs: {treaty_stages: [signed]}")
    add_cards(folder, late, MEMO)

    assert said(folder, "C425", "C454") == [
        "C454 locked options can be found only when the talks are over"
    ]


def test_rooms_with_a_way_out_are_no_warning(folder: Path) -> None:
    """One card that carries the ideas of all is enough for every room."""
    with_treaty(folder)
    add_cards(folder, ROOM, OTHER_ROOM, card("news", "transfer: {who: all}"))

    assert said(folder, "C425", "C454") == []


def test_a_price_that_nobody_saves_up_is_told(folder: Path) -> None:
    """Where money cannot come from others, a card for more than a seat saves stays in the hand."""
    add_cards(folder, card("palace", "link: {amount: 2}", cost="{funds: 9}"))
    given = said(folder, "C452")
    replace(folder / "cards" / "base.yaml", "      - pay: {amount: 2}", "      - link: {amount: 2}")

    assert given == []
    assert said(folder, "C452") == [
        "C452 the card palace can never be played: nobody saves up for it in 4 rounds"
    ]


def test_a_back_channel_keeps_talks_possible_at_the_peak(folder: Path) -> None:
    """Embassies close at level 7; a card for talks in war is alive when somebody can whisper."""
    talks = card("talks", "link: {amount: 2}", needs="{channel: true, escalation_levels: [7, 9]}")
    add_cards(folder, talks)
    without = said(folder, "C452")
    add_cards(folder, talks, card("whisper", "open_channel: {channel: back_channel}"))

    assert without == ["C452 the card talks can never be played: its needs never hold together"]
    assert said(folder, "C452") == []


def test_an_answer_must_fit_the_stage_of_its_event(folder: Path) -> None:
    """News of war that only cards for quiet times answer are told, unless it cannot come."""
    events = folder / "events" / "base.yaml"
    replace(events, "stages: [latent, confrontation]", "stages: [war]")
    replace(folder / "ferry" / "scenario.yaml", "numbers: {", "numbers: {stage_factors: {S}, ")
    none = "[100, 100, 0, 0]"
    replace(folder / "ferry" / "scenario.yaml", "{S}", f"{{government: {none}, citizens: {none}}}")
    replace(folder / "cards" / "base.yaml", "stages: {war: 10}", "stages: {war: 0}")
    answers = [one for one in said(folder, "C456") if "low_water" in one]
    replace(events, "stages: [war]", "stages: [peacebuilding]")

    assert answers == ["C456 no card that answers the event low_water can be played when it comes"]
    assert said(folder, "C456") == []
