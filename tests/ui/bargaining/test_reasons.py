"""Why a bot did what it did, beside what it did; people give no reasons to the screen."""

import pytest

from game.engine.model.bargaining_actions import (
    AnswerInvitation,
    DeclineOffer,
    Invite,
    MakeOffer,
    MakePromise,
)
from game.engine.model.terms import Package, Term
from game.engine.model.treaty_actions import DraftClause, Unapprove
from game.session.setup import Player
from game.session.table import Table
from game.wording.bot_reasons import WAYS
from tests.ui.bargaining.company import NORTH, SOUTH, pack, step_aside, table, talking
from tests.ui.table.company import Visit

ALONE = {
    "players": (Player("Ann", (NORTH,)),),
    "bots": {SOUTH: "hard", "mediators": "normal", "radio": "normal"},
}


class Shelf:
    """A library that holds the one scenario with everything to bargain over."""

    def pack(self, _scenario, rounds):
        """Return it at any length."""
        return pack(rounds)


def labels(visit):
    """Return what every node on the screen says, by its id."""
    return {node.id: node.label for node in visit.pilot.stack.top.nodes}


def gives(label, code, of=""):
    """Tell whether a text ends with one of the ways in which a reason is said."""
    return any(label.endswith(f": {way.format(of=of)}") for way in WAYS[code])


def test_a_clause_that_a_bot_wrote_tells_who_wrote_it_and_why():
    """It stands beside the issue that is looked at."""
    visit = talking(at=table(**ALONE))
    visit.pilot.click("tab-treaty")
    visit.pilot.click("issue-water")

    told = labels(visit)["last-word"]
    assert told.startswith("South government, round 1: ")
    assert gives(told, "weighs_most_for_us", "Water")


def test_a_clause_that_a_person_wrote_tells_only_who_wrote_it():
    """People have said why across the table."""
    visit = talking()
    visit.pilot.click("tab-treaty")
    visit.table.submit(DraftClause(NORTH, "water", "half"))
    visit.pilot.stack.refresh()

    assert labels(visit)["last-word"] == "Last word: North government, round 1"


def test_a_yes_of_a_bot_is_explained_until_it_is_taken_back():
    """Then the no is, for as long as the talks go on."""
    visit = talking(at=table(**ALONE))
    visit.pilot.click("tab-treaty")
    assert gives(labels(visit)["stand-south"], "better_than_none")

    visit.table.submit(Unapprove(SOUTH))
    visit.pilot.stack.refresh()
    assert gives(labels(visit)["stand-south"], "worse_than_none")


def test_a_yes_to_a_text_that_was_changed_since_is_not_told_any_more():
    """Whoever changes a clause takes back everybody's yes, and with it the reason for it."""
    visit = talking(at=table(**ALONE))
    visit.pilot.click("tab-treaty")
    visit.table.submit(DraftClause(NORTH, "water", "half"))
    visit.pilot.stack.refresh()

    assert "stand-south" not in labels(visit)


def test_reasons_are_the_same_after_the_session_was_interrupted(tmp_path):
    """They are worked out from the journal, and kept nowhere."""
    journal = tmp_path / "a.jsonl"
    visit = talking(at=table(journal, **ALONE))
    visit.pilot.click("tab-treaty")
    before = labels(visit)["last-word"]

    visit = Visit(Table.resume(journal, Shelf()))
    visit.pilot.click("skip")
    visit.pilot.click("tab-treaty")
    assert labels(visit)["last-word"] == before


def test_a_bot_says_why_it_offers_and_why_it_declines():
    """Under an offer of a bot, and under its no, stands the reason; people give none."""
    visit = talking()
    money, interest = Term("funds", amount=1), Term("show_interest", "water")
    visit.table.submit(MakeOffer("mediators", NORTH, (Package((money,), (interest,)),)))
    visit.table.submit(MakeOffer(NORTH, "mediators", (Package((interest,), (money,)),)))
    visit.table.submit(DeclineOffer("mediators", 2))
    visit.table.submit(MakeOffer(SOUTH, NORTH, (Package((money,)),)))
    step_aside(visit, 0)
    visit.pilot.click("tab-offers")

    assert gives(labels(visit)["reason-1"], "learn_before_giving")
    assert gives(labels(visit)["reason-2"], "money_is_bound")
    assert "reason-3" not in labels(visit)


@pytest.mark.parametrize(("yes", "code"), [(True, "card_for_theme"), (False, "no_card_for_theme")])
def test_an_answer_of_a_bot_to_an_invitation_is_explained(yes, code):
    """A no is easier to hear with a reason."""
    visit = talking()
    visit.table.submit(Invite(NORTH, "mediators", "water"))
    visit.table.submit(AnswerInvitation("mediators", NORTH, yes))
    visit.pilot.stack.refresh()

    assert gives(labels(visit)["asked-0"], code, "water")


def test_a_promise_of_a_bot_is_explained():
    """Under the word that was given."""
    visit = talking()
    visit.table.submit(MakePromise("mediators", NORTH, Term("play_tag", "water"), 2, public=True))
    visit.table.submit(MakePromise(NORTH, SOUTH, Term("pay", SOUTH, 1), 2, public=True))
    visit.pilot.click("tab-promises")

    assert gives(labels(visit)["promise-1"], "others_count_on_us", "water")
    assert "Why" not in labels(visit)["promise-2"]
