"""What a word is worth, notes and the years after, as a seat is shown them."""

from dataclasses import asdict

from game.engine import view
from game.engine.model.bargaining_actions import (
    Guess,
    Prepare,
)
from game.engine.model.ids import MODULES
from game.engine.model.mandates import MandateSpec
from game.engine.model.terms import Term
from game.engine.model.treaty_actions import AskWhy
from game.engine.rules.goals import OwnFunds, WordKept
from game.engine.rules.treaty.futures import Futures, Lever
from game.ui.present.credit import credits_of
from game.ui.present.notebook import dossier, own_mandates, preparation
from game.ui.present.years import years
from tests.engine.bargaining.talks import FUND, NORTH, SOUTH, talks, word
from tests.engine.position import Position, card
from tests.engine.treaty import table as treaty_talks
from tests.wording.bargaining import texts

WALK = card("walk")


def seen(table: Position, seat: str = ""):
    return view(table.state, seat)


def test_credibility_is_shown_to_all():
    """Kept and broken words count, whoever looks."""
    table = talks().do(word(Term("pay", SOUTH, 1)))
    table.talk().resolve()
    north = next(one for one in credits_of(seen(table), texts()) if one.seat == NORTH)
    south = next(one for one in credits_of(seen(table), texts()) if one.seat == SOUTH)

    assert (north.kept, north.broken) == (0, 1)
    assert north.percent < south.percent == 50


def test_the_sheet_asks_its_questions_and_keeps_its_answers():
    """Every line has a name and a question, written or not."""
    table = talks().do(Prepare(NORTH, "target", "Half of it."))
    lines = {line.field: line for line in preparation(seen(table, NORTH))}

    assert list(lines) == ["interests", "batna", "target", "walk_away", "guesses"]
    assert lines["target"].text == "Half of it."
    assert lines["batna"].question.endswith("?")
    assert preparation(seen(table, SOUTH))[2].text == ""


def test_the_dossier_sets_guesses_beside_what_was_said():
    """A row for each issue of every other party, with position, guess and answers."""
    table = treaty_talks.talks(trust=(80, 80, 80), modules=(*MODULES, "treaty")).do(
        AskWhy(NORTH, "south", "water"), Guess(NORTH, "south", "water", 70, "give")
    )
    rows = dossier(seen(table, NORTH), texts())

    assert [(row.party, row.issue) for row in rows] == [
        ("south", "water"),
        ("south", "port"),
        ("south", "people"),
    ]
    assert (rows[0].weight, rows[0].option_title, rows[0].position) == (70, "Give it", "Give it")
    assert rows[0].heard == (
        "They say (South, Water): it weighs heavily, and “Give it” would be best.",
    )
    assert rows[1].weight is None
    assert dossier(seen(table), texts()) == ()


def test_mandates_are_shown_to_their_own_seat_only():
    """What it asks, and whether it is met as things stand."""
    mandates = {
        FUND: [
            MandateSpec("rich", (OwnFunds(at_least=3),)),
            MandateSpec("honest", (WordKept(),)),
        ]
    }
    table = talks(mandates=mandates, modules=(*MODULES, "mandates", "deals"))
    own = own_mandates(seen(table, FUND), texts())

    assert [(one.title, one.met, one.against) for one in own] == [
        ("Rich", True, True),
        ("Honest", False, False),
    ]
    assert own_mandates(seen(table, NORTH), texts()) == ()
    assert own_mandates(seen(table), texts()) == ()


def test_the_years_after_are_bars_with_a_word_of_caution():
    """Causes and levers in percent of all futures, the largest first, none of them empty."""
    shown = years(
        texts(),
        Futures(
            count=200,
            held=130,
            causes=(("trust", "communities", 40), ("needs", "south", 30), ("misfortune", "", 0)),
            would_help=(
                Lever("needs", "south", 12),
                Lever("guarantee", "", 4),
                Lever("pressed", "", 0),
            ),
        ),
    )

    assert shown.held == 65
    assert shown.told == ("In 130 of 200 possible futures, peace still held after five years.")
    assert [(bar.label, bar.percent) for bar in shown.causes] == [
        ("Too little trust among communities", 20),
        ("Unmet needs in South", 15),
    ]
    assert shown.helps[0].told == (
        "With the needs of South well met, peace held in 12 % more of all futures."
    )
    assert len(shown.helps) == 2
    assert "not what must happen" in shown.caution
    assert "_" not in str(asdict(shown)["told"])
