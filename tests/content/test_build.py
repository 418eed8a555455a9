"""From YAML to the engine's records: defaults, order, and parts of the rules that are off."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.content.library import load_library
from game.content.modules import fitted_card
from game.content.resources import shipped
from game.engine import Scenario
from game.engine.model.specs import Cost
from game.engine.model.spoilers import SpoilerSpec
from game.engine.rules.conditions import CONDITIONS
from game.engine.rules.effects import VERBS
from game.engine.rules.goals import GOALS
from tests.content.contents import good_folder, replace

ALL = ("support", "channels", "funds", "standing", "link", "themes")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return good_folder(tmp_path / "content")


def ferry(folder: Path, *without: str) -> Scenario:
    """Build the ferry with some modules off."""
    modules = ", ".join(module for module in ALL if module not in without)
    replace(folder / "ferry" / "scenario.yaml", "link: 20", f"link: 20\nmodules: [{modules}]")
    library = load_library([folder])

    assert [str(problem) for problem in library.problems if problem.severity == "error"] == []
    return library.pack("ferry").scenario


def test_effects_and_needs_become_the_engines_records(folder: Path) -> None:
    """A verb becomes its record with the parameters as written, nested ones too."""
    cards = ferry(folder).cards
    trust, link = VERBS["trust"], VERBS["link"]

    assert cards["shared_supper"].effects == (
        trust(level="communities", amount=3),
        VERBS["schedule"](
            in_rounds=2, effects=(link(amount=1), trust(level="communities", amount=1))
        ),
    )
    assert cards["ferry_talks"].needs == (
        CONDITIONS["channel"](),
        CONDITIONS["escalation_levels"](lowest=1, highest=6),
        CONDITIONS["trust_at_least"](level="leaders", value=10),
    )


def test_stages_not_given_come_from_the_track(folder: Path) -> None:
    """A card's own factor stands in the place of its track's, for that stage only."""
    scenario = ferry(folder)
    latent, confrontation, _, peacebuilding = scenario.numbers.stage_factors["citizens"]

    assert scenario.cards["shared_supper"].stages == (latent, confrontation, 10, peacebuilding)
    assert scenario.cards["letter_club"].stages == scenario.numbers.stage_factors["citizens"]


def test_only_coercive_instruments_are_coercive(folder: Path) -> None:
    """A sanction is coercive because it leaves grievance; talks are not."""
    cards = ferry(folder).cards

    assert cards["freeze_tolls"].coercive
    assert not cards["ferry_talks"].coercive


def test_a_dyad_is_named_in_the_order_of_the_parties(folder: Path) -> None:
    """However an author orders the pair, the id is the same."""
    (dyad,) = ferry(folder).dyads

    assert dyad.id == "east-west"
    assert dyad.parties == (0, 1)


def test_a_deck_holds_the_cards_of_the_track(folder: Path) -> None:
    """A seat draws from every card of its track, in order of id."""
    decks = {seat.id: seat.deck for seat in ferry(folder).seats}

    assert decks["neighbours"] == ("letter_club", "shared_supper", "state_grant")
    assert decks["east_council"] == ("ferry_talks", "freeze_tolls", "state_grant")


def test_without_funds_no_money_is_left_anywhere(folder: Path) -> None:
    """Costs, upkeep, income and payments go; the card that only pays leaves the decks."""
    scenario = ferry(folder, "funds")

    assert "state_grant" not in scenario.cards
    assert scenario.cards["shared_supper"].initiative is not None
    assert scenario.cards["shared_supper"].initiative.upkeep == 0
    assert {(seat.funds, seat.income.funds) for seat in scenario.seats} == {(0, 0)}
    assert scenario.events["harvest"].effects == ()


def test_without_the_link_what_moves_only_the_link_goes(folder: Path) -> None:
    """The initiative, the risk and the later effect on the link are left out of the card."""
    supper = ferry(folder, "link").cards["shared_supper"]

    assert supper.initiative is None
    assert supper.risk is None
    assert supper.effects[1] == VERBS["schedule"](
        in_rounds=2, effects=(VERBS["trust"](level="communities", amount=1),)
    )


def test_without_support_and_channels_talks_need_no_channel(folder: Path) -> None:
    """Effects on support and the need for a channel are left out, other needs stay."""
    talks = ferry(folder, "support", "channels").cards["ferry_talks"]

    assert talks.effects == (VERBS["trust"](level="leaders", amount=3),)
    assert len(talks.needs) == 2
    assert talks.cost == Cost(influence=1)


def test_an_opening_hand_cannot_hold_a_card_that_is_switched_off(folder: Path) -> None:
    """Without funds a grant does nothing; an opening that deals it is an error."""
    path = folder / "ferry" / "scenario.yaml"
    replace(path, "neighbours: [shared_supper]", "neighbours: [state_grant]")
    replace(path, "link: 20", "link: 20\nmodules: [link]")
    codes = [problem.code for problem in load_library([folder]).problems]

    assert "C408" in codes


def test_a_scenario_replaces_single_numbers(folder: Path) -> None:
    """Its own numbers stand in the place of those of the rules, entry by entry."""
    replace(
        folder / "ferry" / "scenario.yaml",
        "numbers: {hand_size: 2}",
        "numbers: {hand_size: 3, stage_factors: {citizens: [1, 2, 3, 4]}}",
    )
    numbers = ferry(folder).numbers

    assert numbers.hand_size == 3
    assert numbers.stage_factors["citizens"] == (1, 2, 3, 4)
    assert numbers.stage_factors["government"] == (90, 100, 110, 80)


MANDATED = "modules: [link, funds, mandates]"


def with_mandates(folder: Path, modules: str = MANDATED) -> Path:
    """Give every seat of the ferry a mandate, and switch the module on."""
    path = folder / "ferry" / "scenario.yaml"
    replace(path, "link: 20", f"link: 20\n{modules}")
    for confidential, name in (
        ("The mills need the ferry more than you say.", "full_chest"),
        ("The boats are old.", "full_chest"),
        ("You have cousins everywhere.", "good_neighbours"),
    ):
        replace(path, confidential, f"{confidential}\n    mandates: [{name}]")
    return folder


def test_a_mandate_becomes_the_goals_of_its_seats(folder: Path) -> None:
    """Goals with several parameters, with levels, and the words people read."""
    pack = load_library([with_mandates(folder)]).pack("ferry")

    assert [seat.mandates for seat in pack.scenario.seats] == [
        ("full_chest",),
        ("full_chest",),
        ("good_neighbours",),
    ]
    assert pack.scenario.mandates["full_chest"].goals == (
        GOALS["cards_played"](instruments=("negotiation",), tags=("crossing",), at_most=2),
        GOALS["own_funds"](at_least=5),
    )
    assert pack.scenario.mandates["good_neighbours"].goals == (
        GOALS["trust_at_least"](communities=40),
    )
    assert pack.texts.mandates["full_chest"].against
    assert pack.texts.mandates["full_chest"].source.file == "first.txt"


def test_without_the_module_no_mandate_is_built(folder: Path) -> None:
    """The seats' mandates stay in the file, and the game knows nothing of them."""
    pack = load_library([with_mandates(folder, "modules: [link, funds]")]).pack("ferry")

    assert pack.scenario.mandates == {}
    assert [seat.mandates for seat in pack.scenario.seats] == [()] * 3
    assert pack.texts.mandates == {}


@pytest.mark.parametrize(
    ("rounds", "elections"),
    [(8, ((6,), (4,))), (6, ((5,), (3,))), (4, ((3,), (2,)))],
)
def test_elections_move_with_the_length_of_the_session(
    rounds: int, elections: tuple[tuple[int, ...], ...]
) -> None:
    """Half a round is rounded up: the river's votes stay where its story has them."""
    river = load_library([shipped("scenarios")]).pack("river", rounds).scenario

    assert river.elections == elections


def test_without_the_module_nobody_votes() -> None:
    """The opener takes the river's calendar with everything else, and leaves it unused."""
    assert load_library([shipped("scenarios")]).pack("river_opener").scenario.elections == ()


def test_spoilers_come_with_their_party_and_their_words(folder: Path) -> None:
    """Without the module they stay in the file, and no card of the scenario speaks of purses."""
    spoilers = (
        "spoilers: [{id: band, name: The band, party: west, kind: greedy, purse: 3, income: 1, "
        "strength: 5, text: They rob ferries.}]"
    )
    path = folder / "ferry" / "scenario.yaml"
    replace(path, "difficulty: 1", f"difficulty: 1\n{spoilers}\nmodules: [link, spoilers]")
    pack = load_library([folder]).pack("ferry")
    replace(path, "[link, spoilers]", "[link]")
    quiet = load_library([folder]).pack("ferry")

    assert pack.scenario.spoilers == (SpoilerSpec("band", 1, "greedy", 3, 1, 5),)
    assert pack.texts.spoilers["band"].name == "The band"
    assert quiet.scenario.spoilers == ()
    assert quiet.texts.spoilers == {}


def test_without_a_module_its_marks_leave_the_cards():
    """Whom a card sends, and how it talks, is on its face only where it counts."""
    plain = {
        "needs": {},
        "cost": {"influence": 1, "funds": 0},
        "effects": [{"link": {"amount": 2}}],
    }
    marked = {**plain, "rank": 2, "talk": "formal", "goodwill": True}

    bare = fitted_card(marked, frozenset({"link"}))
    kept = fitted_card(marked, frozenset({"link", "talk"}))

    assert bare is not None
    assert bare.keys() == plain.keys()
    assert kept is not None
    assert kept.keys() == {*plain, "talk"}
