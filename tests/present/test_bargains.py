"""Words given, offers, notes and the years after, as a seat is shown them."""

from dataclasses import asdict

from game.engine import view
from game.engine.model.bargaining_actions import (
    AcceptOffer,
    AnswerInvitation,
    DeclineOffer,
    Explain,
    Guess,
    Invite,
    MakeOffer,
    Prepare,
)
from game.engine.model.ids import MODULES
from game.engine.model.mandates import MandateSpec
from game.engine.model.terms import Package, Term
from game.engine.model.treaty_actions import AskWhy
from game.engine.rules.goals import OwnFunds, WordKept
from game.engine.rules.treaty.futures import Futures, Lever
from game.ui.present.bargains import (
    credits_of,
    invitations_shown,
    offers_shown,
    promise_ledger,
)
from game.ui.present.notebook import dossier, own_mandates, preparation
from game.ui.present.years import years
from tests.engine.bargaining.talks import FAITH, FUND, NORTH, SOUTH, money, offer, talks, word
from tests.engine.position import Position, card, sanction
from tests.engine.treaty import table as treaty_talks
from tests.wording.bargaining import texts

WALK = card("walk")


def seen(table: Position, seat: str = ""):
    return view(table.state, seat)


def test_the_ledger_of_promises_holds_what_the_reader_may_see():
    """A private promise is for the two alone; open ones come first, the newest at the top."""
    table = talks(hands={NORTH: [sanction("embargo")]})
    table.do(word(Term("not_coerce", "south")), word(Term("pay", FUND, 1), to=FUND, public=False))
    all_see, fund_sees = (promise_ledger(seen(table, seat), texts()) for seat in ("", FUND))

    assert [one.number for one in all_see] == [1]
    assert [one.number for one in fund_sees] == [2, 1]
    assert all_see[0].text == "I will put no pressure on South until the end of round 1."
    assert all_see[0].state == "Due in this round, in public."


def test_a_broken_promise_can_be_explained_by_its_maker_once():
    """The maker is asked for a sentence, and then it stands with the promise."""
    table = talks().do(word(Term("pay", SOUTH, 1)))
    table.talk().resolve()
    (mine,) = promise_ledger(seen(table, NORTH), texts())
    (theirs,) = promise_ledger(seen(table, SOUTH), texts())

    assert (mine.verdict, mine.explains) == ("broken", True)
    assert not theirs.explains
    assert mine.state == ("Broken in round 1, in public: the time passed and it was not done.")
    table.reopen().do(Explain(NORTH, 1, "The purse was empty."))
    (told,) = promise_ledger(seen(table, NORTH), texts())
    assert (told.explanation, told.explains) == ("The purse was empty.", False)


def test_credibility_is_shown_to_all():
    """Kept and broken words count, whoever looks."""
    table = talks().do(word(Term("pay", SOUTH, 1)))
    table.talk().resolve()
    north = next(one for one in credits_of(seen(table), texts()) if one.seat == NORTH)
    south = next(one for one in credits_of(seen(table), texts()) if one.seat == SOUTH)

    assert (north.kept, north.broken) == (0, 1)
    assert north.percent < south.percent == 50


def test_an_offer_is_shown_to_its_two_seats_from_both_sides():
    """Only who was offered can take a package; nobody else knows of it."""
    gives = Package(gives=money(2), wants=(Term("agree_theme", "water"),))
    table = talks(hands={NORTH: [WALK]}).do(offer(gives, Package(gives=money(1))))
    (mine,), (theirs,) = (offers_shown(seen(table, seat), texts()) for seat in (NORTH, SOUTH))

    assert [one.accept for one in mine.packages] == [None, None]
    assert theirs.packages[0].accept == AcceptOffer(SOUTH, 1, 1)
    assert theirs.packages[0].text == (
        "You give a word to work on water in this round; they give funds of 2."
    )
    assert theirs.is_open
    assert offers_shown(seen(table, FAITH), texts()) == ()
    assert offers_shown(seen(table), texts()) == ()


def test_a_package_that_cannot_be_paid_says_why():
    """What the other side has not got any more is told before anybody clicks."""
    table = talks(funds=2).do(
        offer(Package(gives=money(2))),
        MakeOffer(NORTH, FUND, (Package(gives=money(2)),)),
        AcceptOffer(FUND, 2, 1),
    )
    (shown,) = offers_shown(seen(table, SOUTH), texts())

    assert shown.packages[0].refusal.startswith("It takes funds of 2, and North government has 0")


def test_a_closed_offer_says_what_became_of_it():
    """After the answer nothing is left to take."""
    table = talks().do(offer(Package(gives=money(1))), DeclineOffer(SOUTH, 1))
    (shown,) = offers_shown(seen(table, SOUTH), texts())

    assert (shown.is_open, shown.status) == (False, "declined")
    assert shown.packages[0].accept is None


def test_invitations_remember_who_was_asked_and_what_they_said():
    """Everybody sees them, the newest first."""
    table = talks(hands={NORTH: [WALK]}).do(
        Invite(NORTH, SOUTH, "water"),
        AnswerInvitation(SOUTH, NORTH, yes=False),
        Invite(NORTH, FUND, "water"),
    )
    told = invitations_shown(seen(table), texts())

    assert [(one.to, one.answer, one.is_open) for one in told] == [
        ("Fund", "open", True),
        ("South government", "declined", False),
    ]


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
