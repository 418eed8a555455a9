"""Advice in words: a move, an interest, a range, a doubt, and what came of it."""

import pytest

from game.bots.advice import Account, Advice, Found, Span
from game.bots.adviser import advise
from game.bots.reasons import Reason
from game.bots.roster import seat_bots
from game.engine import Agree, Commit, Ready, preview
from game.engine.model.bargaining_actions import (
    AcceptOffer,
    AnswerInvitation,
    DeclineOffer,
    Invite,
    MakeOffer,
    MakePromise,
)
from game.engine.model.events import Factor, RiskRolled
from game.engine.model.gauges import GAUGE_CEILINGS, Gauge
from game.engine.model.ids import LEVELS
from game.engine.model.terms import Package, Term
from game.engine.model.treaty_actions import (
    Approve,
    AskWhy,
    DraftClause,
    DrawRedLine,
    Sign,
    TableIdea,
    Unapprove,
    Unsign,
)
from game.session.drive import play_out
from game.wording import account_words, advice_words
from game.wording.moves import move_words
from tests import tiny, tiny_talks
from tests.engine.bargaining.talks import talks
from tests.engine.position import DYAD
from tests.wording.plain import plain
from tests.wording.test_preview import planning

NORTH, SOUTH = "north_government", "south_government"
TEXTS = tiny_talks.pack(4).texts
LEADERS = Gauge("trust", DYAD, "leaders")
SUMMIT = Commit(NORTH, "summit", DYAD)
HALF = ("water", "half")
SHOW = Package((Term("show_interest", "water"),), (Term("funds", amount=2),))
MOVES = {
    "Summit, on North-South": SUMMIT,
    "Wait, and keep the influence": Ready(NORTH),
    "Work on water": Agree(NORTH, "water"),
    "Ask South government to play on water together": Invite(NORTH, SOUTH, "water"),
    "Say yes to South government": AnswerInvitation(NORTH, SOUTH, yes=True),
    "Say no to South government": AnswerInvitation(NORTH, SOUTH, yes=False),
    "Accept the text": Approve(NORTH),
    "Take your yes to the text back": Unapprove(NORTH),
    "Sign the treaty": Sign(NORTH),
    "Take your signature back": Unsign(NORTH),
}


@pytest.mark.parametrize(("words", "action"), MOVES.items())
def test_a_move_is_told_as_what_one_could_do(words, action):
    """Each is named with what it is about."""
    assert plain(move_words(planning(), TEXTS, action)) == words


@pytest.mark.parametrize(
    ("action", "names"),
    [
        (MakePromise(NORTH, SOUTH, Term("play_tag", "water"), 2, public=True), "Promise South"),
        (MakeOffer(NORTH, SOUTH, (SHOW, SHOW)), " Or: "),
        (AskWhy(NORTH, "south", "water"), "Ask South why"),
        (DraftClause(NORTH, *HALF), "into the text"),
        (TableIdea(NORTH, *HALF), "Table the idea"),
        (DrawRedLine(NORTH, *HALF), "never accept"),
    ],
)
def test_a_move_with_particulars_names_them(action, names):
    """No id and no gap is left in it."""
    told = move_words(planning(), TEXTS, action)

    assert names in told
    assert "_" not in told
    assert "{" not in told


def test_an_answer_to_an_offer_names_who_made_it():
    """Taking and declining are told apart."""
    table = talks().do(MakeOffer(NORTH, SOUTH, (Package((Term("funds", amount=1),), ()),)))
    told = [move_words(table.state, TEXTS, kind(SOUTH, 1)) for kind in (AcceptOffer, DeclineOffer)]

    assert told == ["Take the offer of North government", "Decline the offer of North government"]


def test_an_expectation_tells_its_range_only_where_there_is_one():
    """From where to where, and between which amounts it may lie."""
    sure, vague = Span(LEADERS, 30, 7, 7, 7), Span(LEADERS, 30, 7, 3, 7)
    state = planning()
    advice = Advice(SUMMIT, None, preview(state, SUMMIT), (sure, vague))
    told = advice_words(state, TEXTS, advice).expected

    assert [plain(line) for line in told] == [
        "Trust of leaders, North-South: +7 (30 to 37)",
        "Trust of leaders, North-South: +7 (30 to 37), between +3 and +7",
    ]


def test_doubts_tell_what_others_may_do_and_chance():
    """Crowding means less, company means more, a risk its odds, and readings that they are."""
    envoy = Commit(NORTH, "envoy", DYAD)
    state = planning()
    factors = (Factor("crowded", 40), Factor("joint", 120, "water"), Factor("protected", 50))
    advice = Advice(envoy, None, preview(state, envoy), (), factors, guesses=True)
    told = [plain(line) for line in advice_words(state, TEXTS, advice).doubts]

    assert told[0].endswith("that it turns out otherwise.")
    assert told[1:] == [
        "It may be less: others may do the same without agreeing (x 40 %).",
        "It may be more: others may play on water, too (x 120 %).",
        "It may be less: x 50 % protected.",
        "These numbers are estimates; nobody can measure them well.",
    ]


def test_where_nothing_else_is_in_doubt_the_others_are():
    """A card without risk that stood alone in every world still meets people."""
    state = planning()
    told = advice_words(state, TEXTS, Advice(SUMMIT, None, preview(state, SUMMIT))).doubts

    assert told == ("Nobody knows what the others will play.",)


@pytest.mark.parametrize("kind", [*LEVELS, *(set(GAUGE_CEILINGS) - {"trust"})])
def test_every_gauge_a_card_may_be_good_for_has_its_reason(kind):
    """The reason names an interest in a whole sentence."""
    advice = Advice(SUMMIT, Reason("moves_gauge", kind), preview(planning(), SUMMIT))

    assert advice_words(planning(), TEXTS, advice).why.endswith(".")


def test_whatever_is_advised_in_whole_sessions_has_words():
    """No code and no gap reaches a person, with everything to bargain over."""
    table = tiny_talks.bots_table(rounds=3, level="hard")

    for _step in play_out(table, seat_bots(table.setup.bots, table.setup.seed)):
        for seat in tiny.SEATS:
            view = table.view(seat)
            for advice in advise(view, 7):
                words = advice_words(view.known, table.pack.texts, advice)

                assert words.title
                assert words.why
                assert words.doubts or isinstance(advice.action, Ready)
                assert "{" not in "".join((words.title, words.why, *words.doubts))


def test_an_account_says_how_it_went_and_why():
    """Right, wrong or in part; each line tells what was expected, what came, and the cause."""
    state = planning()
    advice = Advice(SUMMIT, None, preview(state, SUMMIT))
    right = Found(Span(LEADERS, 30, 7, 3, 7), 4, (Factor("crowded", 40),))
    wrong = Found(Span(LEADERS, 30, 7, 7, 7), 0, ())
    roll = RiskRolled(NORTH, "summit", 30, 12, happened=True)

    def told(*found):
        return account_words(state, TEXTS, Account(advice, found, (roll,)))

    assert told(right).verdict == "The adviser was right: all came within what it expected."
    assert told(wrong).verdict == "The adviser was wrong."
    assert told(right, wrong).verdict.startswith("The adviser was right in part")
    assert [plain(line) for line, _right in told(right, wrong).lines] == [
        (
            "Trust of leaders, North-South: expected +7, between +3 and +7; came +4. "
            "What made the difference: x 40 % others did this too, without agreeing."
        ),
        "Trust of leaders, North-South: expected +7, came 0.",
    ]
    assert plain(told(right).causes[0]) == (
        "Chance on Summit: 30 %. Drawn: 12 of 100, so it happened."
    )
