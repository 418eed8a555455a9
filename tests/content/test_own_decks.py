"""What is told of a scenario's own cards, news and mandates stands in their own files."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.library import load_library
from tests.content.contents import good_folder, replace

TREATY = Path(__file__).parent / "treaty.yaml"
CARD = """format: 1
cards:
  - id: bell_ringer
    title: Somebody rings
    tracks: [citizens]
    instrument: dialogue
    text: "Who wants a bell in the fog? Nobody says."
    lesson: Fog hides the landing.
    source: {document: S1, section: Track one}
    target: dyad
    tags: [crossing]
    effects:
      - trust: {level: leaders, amount: 1}
"""
EVENT = """format: 1
events:
  - id: wet_planks
    title: Wet planks
    text: People say that fog sinks boats. Season tickets, thrice sold, are gone.
    source: {document: S1, section: Track one}
    stages: [latent]
    weight: 2
    answered_by: [crossing]
"""
MANDATE = """format: 1
mandates:
  - id: cheap_fares
    title: Cheap fares
    tracks: [citizens]
    goal: The fares are low.
    text: You cross every day.
    source: {document: S1, section: Introduction}
    met_when:
      treaty_clause: {issue: fares, options: [free, evn]}
"""
NO_OPTION = "the mandate cheap_fares asks for the option evn, which the issue fares does not have"
NO_ISSUE = "the mandate cheap_fares asks for the issue fairs, which the treaty does not have"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the ferry a treaty and the neighbours a mandate, not yet written."""
    folder = good_folder(tmp_path / "content")
    scenario = folder / "ferry" / "scenario.yaml"
    replace(scenario, "link: 20", "link: 20\nmodules: [treaty, mandates, link]")
    own = "confidential: You have"
    replace(scenario, own, f"mandates: [cheap_fares]\n    {own}")
    scenario.write_text(scenario.read_text("utf-8") + TREATY.read_text("utf-8"), "utf-8")
    return folder


def said(folder: Path, code: str) -> str:
    """Return place and message of the problems with a code, one line each."""
    found = [one for one in load_library([folder]).problems if one.code == code]
    return "\n".join(
        f"{Path(one.file).name}:{one.line}:{one.column} {one.message}" for one in found
    )


def test_a_secret_on_an_own_card_or_in_own_news_is_told_there(folder: Path) -> None:
    """The text is named with its line; words that only begin like a secret are none."""
    (folder / "ferry" / "cards.yaml").write_text(CARD, "utf-8")
    (folder / "ferry" / "events.yaml").write_text(EVENT, "utf-8")
    replace(folder / "ferry" / "scenario.yaml", "title: Season tickets", "title: Season ticket")
    card, event = said(folder, "C430").splitlines()

    assert card == (
        "cards.yaml:7:11 the text of the card bell_ringer gives away"
        " the title of the option bell: A bell in the fog"
    )
    assert event == (
        "events.yaml:5:11 the text of the event wet_planks gives away"
        " the reason of west in hours: Fog sinks boats."
    )


def test_an_own_mandate_is_told_of_in_its_own_file(folder: Path) -> None:
    """What the treaty does not have is a slip in the mandate, not at the seat."""
    own = folder / "ferry" / "mandates.yaml"
    own.write_text(MANDATE, "utf-8")
    option = said(folder, "C301")
    replace(own, "issue: fares", "issue: fairs")

    assert option == f"mandates.yaml:10:53 {NO_OPTION}"
    assert said(folder, "C301") == f"mandates.yaml:10:30 {NO_ISSUE}"


def test_a_shared_mandate_is_told_of_at_its_seat(folder: Path) -> None:
    """Elsewhere the mandate may fit; here the seat should have another."""
    shared = folder / "mandates.yaml"
    both = shared.read_text("utf-8") + MANDATE.partition("mandates:\n")[2]
    shared.write_text(both, "utf-8")
    scenario = (folder / "ferry" / "scenario.yaml").read_text("utf-8").splitlines()
    line = next(at for at, one in enumerate(scenario, 1) if "[cheap_fares]" in one)

    assert said(folder, "C301") == f"scenario.yaml:{line}:16 {NO_OPTION}"


def test_a_title_in_place_of_an_id_is_guessed(folder: Path) -> None:
    """Cards and news left out or dealt, and mandates, are found by the titles people read."""
    scenario = folder / "ferry" / "scenario.yaml"
    replace(folder / "events" / "base.yaml", "title: Low water", "title: The boat sits on mud")
    replace(scenario, "event: low_water", "event: boat_sits_on_mud")
    replace(scenario, "[shared_supper]", "[supper_on_both_banks]")
    replace(scenario, "[cheap_fares]", "[a_full_chest]")
    replace(scenario, "opening:", "cards: {without: [talks_on_the_ferry]}\nopening:")
    found = [one for one in load_library([folder]).problems if one.code == "C301"]
    guesses = sorted(one.suggestion for one in found)

    assert guesses == ["ferry_talks", "full_chest", "low_water", "shared_supper"]
