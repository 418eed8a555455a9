"""A promise to accept a clause, and an interest as a price: bargaining over a treaty."""

from game.engine import Advance, explain
from game.engine.model.bargaining_actions import AcceptOffer
from game.engine.model.terms import Package, Term
from game.engine.model.treaty_actions import Approve
from tests.engine.bargaining.talks import BARGAINING, FUND, NORTH, SOUTH, offer, verdict, word
from tests.engine.treaty import table as treaty_table

OPEN_PORT = Term("approve", "port", option="open")


def talks():
    """Set up the small treaty with all of bargaining."""
    return treaty_table.talks(modules=(*BARGAINING, "treaty"))


def test_a_vote_is_kept_by_accepting_the_text_with_the_clause():
    """The government accepts a text that settles the issue as promised."""
    table = talks().do(word(OPEN_PORT), *treaty_table.draft(), Approve(NORTH))

    assert verdict(table) == ("kept", "done")
    assert table.of_kind("promise_settled")[0].line.kind == "text_approved"


def test_accepting_another_clause_keeps_nothing():
    """The text has the port shut: the promise is still owed, and broken when its time passes."""
    clauses = {**treaty_table.FAIR, "port": "shut"}
    table = talks().do(word(OPEN_PORT), *treaty_table.draft(clauses), Approve(NORTH))

    assert verdict(table) == ("", "")

    table.do(Advance(1, "talks")).resolve()

    assert verdict(table) == ("broken", "time_passed")


def test_only_a_government_of_a_party_has_a_vote():
    """Nobody promises what is not theirs to give, nor an idea that nobody has had."""
    state = talks().state
    hidden = Term("approve", "water", option="joint")

    assert explain(state, word(OPEN_PORT, seat=FUND)).code == "no_vote"
    assert explain(state, word(hidden)).code == "unknown_term"


def test_an_interest_is_shown_as_part_of_a_deal():
    """The south learns what the port really weighs for the north; nobody else does."""
    shown = offer(Package((Term("show_interest", "port"),)))
    table = talks().do(shown, AcceptOffer(SOUTH, 1))
    (fact,) = table.state.treaty.knowledge[1]

    assert (fact.party, fact.issue, fact.points, fact.source) == (0, "port", 60, "shown")
    assert table.state.treaty.knowledge[0] == ()


def test_a_third_party_has_no_interest_to_show():
    """Only seats of a party can say what it wants."""
    asked = offer(Package((), (Term("show_interest", "port"),)), to=FUND)

    assert explain(talks().state, asked).code == "no_interest_to_show"
