"""A vote in escrow: a government's yes that the table gives as soon as the text is right."""

from dataclasses import replace

import pytest

from game.engine import Advance, explain, view
from game.engine.model.bargaining_actions import AcceptOffer
from game.engine.model.deals import Pledge
from game.engine.model.terms import Package, Term
from game.engine.model.treaty_actions import Approve, DraftClause, DrawRedLine, Unapprove
from tests.engine.bargaining.talks import (
    BARGAINING,
    FUND,
    NORTH,
    SOUTH,
    money,
    offer,
    verdict,
    word,
)
from tests.engine.treaty import table as treaty_table

OPEN_PORT = Term("vote", "port", option="open")
BOUGHT = (offer(Package(money(1), (OPEN_PORT,))), AcceptOffer(SOUTH, 1))
"""The north buys the yes of the south to a text that opens the port."""


def talks(**changes):
    """Set up the small treaty with all of bargaining."""
    return treaty_table.talks(modules=(*BARGAINING, "treaty"), **changes)


def code(table, action):
    """Return why an action is refused."""
    refusal = explain(table.state, action)
    return refusal.code if refusal else None


def test_a_pledged_vote_is_given_when_the_text_is_whole():
    """The last clause written makes the south accept, with a line that names the deal."""
    table = talks().do(*BOUGHT)
    first, second, last = treaty_table.draft()
    table.do(first, second)

    assert table.state.treaty.accepted == (False, False)

    table.do(last)
    (line,) = table.of_kind("text_approved")

    assert table.state.treaty.accepted == (False, True)
    assert (line.by, line.party, line.pledged) == (SOUTH, "south", True)


def test_a_vote_is_given_at_once_when_the_text_is_whole_already():
    """The deal itself brings the yes."""
    table = talks().do(*treaty_table.draft(), *BOUGHT)

    assert table.state.treaty.accepted == (False, True)


def test_another_clause_gets_no_vote():
    """A text with the port shut is not what was pledged for."""
    table = talks().do(*BOUGHT, *treaty_table.draft({**treaty_table.FAIR, "port": "shut"}))

    assert table.state.treaty.accepted == (False, False)


def test_a_pledged_vote_cannot_be_taken_back():
    """The south may not withdraw from that text; from another one it may."""
    table = talks().do(*BOUGHT, *treaty_table.draft())

    assert code(table, Unapprove(SOUTH)) == "vote_in_escrow"

    table.do(DraftClause(NORTH, "port", "toll"), Approve(SOUTH))

    assert code(table, Unapprove(SOUTH)) is None


def test_a_changed_text_that_still_holds_the_clause_is_accepted_again():
    """The pledge is for the clause, whatever else the text says."""
    table = talks().do(*BOUGHT, *treaty_table.draft(), DraftClause(NORTH, "water", "half"))

    assert table.state.treaty.accepted == (False, True)
    assert len(table.of_kind("text_approved")) == 2


def test_a_pledge_ends_with_the_talks_of_its_round():
    """In the next round the text can be completed without the south's yes."""
    first, second, last = treaty_table.draft()
    table = talks().do(*BOUGHT, first, second)
    treaty_table.talk_again(treaty_table.close(table)).do(last)

    assert table.state.deals.pledges == ()
    assert table.state.treaty.accepted == (False, False)


def test_no_vote_is_given_after_the_talks():
    """Planning and resolution leave the table as the talks left it."""
    table = talks().do(*BOUGHT, Advance(1, "talks"))
    before = table.state.treaty.accepted
    table.resolve()

    assert table.state.treaty.accepted == before == (False, False)


def test_a_vote_waits_for_an_open_channel():
    """What the government could not say itself, the escrow cannot say for it (C06)."""
    table = talks().do(*treaty_table.draft())
    open_channels = table.state.channels
    table.state = replace(table.state, channels=((),))
    table.do(offer(Package((OPEN_PORT,)), seat=SOUTH, to=FUND), AcceptOffer(FUND, 1))

    assert table.state.treaty.accepted == (False, False)

    table.state = replace(table.state, channels=open_channels)
    table.do(Approve(NORTH))

    assert table.state.treaty.accepted == (True, True)


def test_a_pledged_yes_pays_for_a_red_line():
    """Who sells a yes against an own public word pays at home, as by any other yes."""
    table = talks().do(DrawRedLine(SOUTH, "port", "open"), *BOUGHT, *treaty_table.draft())

    assert len(table.of_kind("red_line_crossed")) == 1
    assert table.value("support", "south") < 50


def test_a_pledged_yes_keeps_a_promise():
    """A promise to accept the clause is kept, however the yes is given."""
    promised = word(Term("approve", "port", option="open"), seat=SOUTH, to=NORTH)
    table = talks().do(promised, *BOUGHT, *treaty_table.draft())

    assert verdict(table) == ("kept", "done")


def test_everybody_knows_of_a_pledge():
    """A vote lies in escrow in front of all: nobody is asked twice without knowing."""
    table = talks().do(*BOUGHT)
    pledge = Pledge(SOUTH, NORTH, "port", "open")

    assert view(table.state, FUND).known.deals.pledges == (pledge,)
    assert view(table.state).known.deals.pledges == (pledge,)


@pytest.mark.parametrize(
    ("seat", "term", "reason"),
    [
        (FUND, OPEN_PORT, "no_vote"),
        (NORTH, Term("vote", "port", option="moon"), "unknown_term"),
        (NORTH, Term("vote", "moon", option="open"), "unknown_term"),
        (NORTH, Term("vote", "water", option="dam_board"), "unknown_term"),
    ],
)
def test_what_cannot_be_pledged(seat, term, reason):
    """Only a government pledges, and only for what everybody has heard of."""
    offered = offer(Package((term,)), seat=seat, to=SOUTH)

    assert code(talks(), offered) == reason


def test_a_government_has_one_yes_to_pledge():
    """A second pledge in the round is refused, offered by itself or asked for by another."""
    again = Package((Term("vote", "water", option="half"),))
    table = talks().do(*BOUGHT, offer(Package((), again.gives), seat=FUND, to=SOUTH))

    assert code(table, offer(again, seat=SOUTH, to=FUND)) == "vote_pledged"
    assert code(table, AcceptOffer(SOUTH, 2)) == "vote_pledged"


def test_without_a_treaty_there_is_no_vote():
    """Nothing can be pledged where nothing can be signed."""
    table = treaty_table.position(modules=BARGAINING).reopen()

    assert code(table, offer(Package((OPEN_PORT,)))) == "no_vote"
