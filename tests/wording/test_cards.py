"""Cards in words: what stands on them whatever the position."""

from dataclasses import replace

import pytest

from game.engine.model.specs import CardSpec, Cost, InitiativeSpec, Risk
from game.engine.rules.conditions import CONDITIONS
from game.wording import CardWords, card_words
from game.wording.cards import odds_words
from tests import tiny
from tests.engine.position import card, effect, sanction
from tests.wording.plain import plain


def words(spec: CardSpec) -> CardWords:
    return card_words(spec, tiny.NUMBERS)


def effects(*parts: object) -> list[str]:
    return [plain(line) for line in words(card("any", *parts)).effects]


def test_effects_are_told_in_a_few_words_with_their_sign():
    """Each verb says whose number it moves, and by how much."""
    told = effects(
        effect("trust", level="leaders", amount=4),
        effect("escalation", amount=-2),
        effect("support", amount=3, whose="own"),
        effect("grievance", amount=-3, whose="all"),
        effect("link", amount=5),
        effect("funds", amount=2, who="target"),
        effect("influence", amount=-1),
        effect("standing", amount=3, who="all"),
        effect("pay", amount=2),
        effect("draw", cards=2),
    )

    assert told == [
        "Leaders' trust +4",
        "Escalation -2",
        "Support at home +3",
        "Grievance everywhere -3",
        "Link +5",
        "Their funds +2",
        "Own influence -1",
        "Everybody's standing +3",
        "Give them funds of 2",
        "Draw 2 cards",
    ]


def test_effects_that_last_say_how_long():
    """Protection and blocks hold for the rest of this round on top of their rounds."""
    told = effects(
        effect("protect", what="trust", rounds=1),
        effect("block", rounds=2),
        effect("open_channel", channel="back_channel"),
        effect("schedule", in_rounds=2, effects=(effect("trust", level="leaders", amount=3),)),
    )

    assert told == [
        "Trust protected: this round and the next",
        "No pressure from them: this round and 2 more",
        "Open: back channel",
        "In 2 rounds: Leaders' trust +3",
    ]


def test_pressure_says_what_it_leaves_behind():
    """Grievance comes by rule, and is told on the card all the same."""
    told = words(sanction("freeze", effect("escalation", amount=2)))

    assert told.effects == ("Escalation +2", "Grievance +5")


def test_an_initiative_says_how_long_it_works_and_what_it_costs():
    """Upkeep is part of the price, so it is told before the card is played."""
    going = InitiativeSpec(3, 1, (effect("trust", level="communities", amount=2),))
    told = words(card("school", initiative=going))

    assert told.effects == ("Next 3 briefings: Communities' trust +2",)
    assert told.upkeep == "Takes funds of 1 at each of these briefings."


def test_the_face_has_two_lines_at_the_most():
    """The front of a card has room for two lines; all effects are in them."""
    parts = [effect("link", amount=amount) for amount in (1, 2, 3)]

    assert words(card("three", *parts)).face == ("Link +1", "Link +2; Link +3")
    assert words(card("one", parts[0])).face == ("Link +1",)
    assert words(card("none")).face == ()


def test_cost_and_needs_are_told_in_full():
    """A card says what it takes and where it fits."""
    spec = card(
        "treaty",
        cost=Cost(influence=2, funds=1),
        needs=(
            CONDITIONS["channel"](),
            CONDITIONS["escalation_levels"](1, 6),
            CONDITIONS["trust_at_least"]("communities", 30),
        ),
    )

    assert words(spec).cost == "Influence 2, funds 1"
    assert words(card("free")).cost == "Free"
    assert words(spec).needs == (
        "Needs an open channel between the parties.",
        "Fits levels 1 to 6 of the ladder.",
        "Needs trust of 30 among communities.",
    )


@pytest.mark.parametrize(
    ("risk", "line"),
    [
        (Risk(20, (effect("escalation", amount=3),)), "1 in 5: also Escalation +3"),
        (Risk(15, (effect("escalation", amount=3),), replaces=True), "15 %: instead Escalation +3"),
        (Risk(25, (), replaces=True), "1 in 4: nothing comes of it"),
    ],
)
def test_a_risk_says_its_odds_and_what_it_brings(risk: Risk, line: str):
    """Odds are on the card, and whether the rest of it still happens."""
    assert plain(words(card("dare", risk=risk)).risk) == line


def test_odds_are_counted_only_where_that_is_exact():
    """One in three would be 33 and a bit, so percent is more honest."""
    assert [odds_words(percent) for percent in (50, 33, 10, 1, 80)] == [
        "1 in 2",
        "33 %",
        "1 in 10",
        "1 in 100",
        "80 %",
    ]


def test_themes_are_told_in_words():
    """Tags are shown as the player reads them, in a fixed order."""
    spec = replace(card("walk"), tags=frozenset({"return", "livelihood"}))

    assert words(spec).tags == ("coming home", "livelihoods")
