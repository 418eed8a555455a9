"""Offers and deals: what changes hands, when, and why not."""

from dataclasses import replace

import pytest

from game.engine import Advance, Agree, Refused, TimeOut, explain, legal_actions
from game.engine.model.bargaining_actions import AcceptOffer, DeclineOffer, WithdrawOffer
from game.engine.model.deals import Shown
from game.engine.model.terms import Package, Term
from tests.engine.bargaining.talks import FUND, NORTH, SOUTH, money, offer, talks
from tests.engine.position import card

MAP_TALK = card("map_talk", tags=frozenset({"water"}))
HORN = card("horn", tags=frozenset({"trade"}))
HANDS = {NORTH: [MAP_TALK], SOUTH: [HORN]}
THEME = (Term("agree_theme", "water"),)


def status(table, number=1):
    """Return how an offer stands."""
    return table.state.deals.offers[number - 1].status


def code(table, action):
    """Return why an action is refused."""
    refusal = explain(table.state, action)
    return refusal.code if refusal else None


def test_a_deal_executes_at_once():
    """Money moves in talks, with a line for each purse that names the deal and the giver."""
    table = talks().do(offer(Package(money(3))), AcceptOffer(SOUTH, 1))
    lines = table.lines("1")

    assert (table.value("funds", NORTH), table.value("funds", SOUTH)) == (2, 8)
    assert [(line.cause.kind, line.cause.seat) for line in lines] == [("deal", NORTH)] * 2
    assert status(table) == "accepted"
    assert table.state.deals.struck == 1


def test_both_sides_of_a_deal_are_handed_over():
    """The north pays, the south takes a theme and shows a card."""
    wants = (*THEME, Term("show_card", "horn"))
    table = talks(hands=HANDS).do(offer(Package(money(2), wants)), AcceptOffer(SOUTH, 1))

    assert table.value("funds", SOUTH) == 7
    assert table.state.themes[1] == "water"
    assert table.state.deals.shown == (Shown(SOUTH, NORTH, "horn", 1),)
    assert table.state.hands[1] == ("horn",)


def test_an_offer_is_accepted_only_once():
    """Two clicks at once: the second finds the offer closed, and no money moves twice."""
    table = talks().do(offer(Package(money(3))), AcceptOffer(SOUTH, 1))

    with pytest.raises(Refused, match="offer_closed"):
        table.do(AcceptOffer(SOUTH, 1))
    assert table.value("funds", SOUTH) == 8


def test_an_offer_is_for_one_seat():
    """Nobody takes what was put before another, nor takes it back for another."""
    table = talks().do(offer(Package(money(3))))

    assert code(table, AcceptOffer(FUND, 1)) == "no_such_offer"
    assert code(table, DeclineOffer(FUND, 1)) == "no_such_offer"
    assert code(table, WithdrawOffer(SOUTH, 1)) == "no_such_offer"
    assert code(table, AcceptOffer(SOUTH, 2)) == "no_such_offer"


def test_accepting_one_package_takes_the_others_off_the_table():
    """Of three packages worth the same to the north, the south takes the second, and only that."""
    bundle = offer(Package(money(1)), Package(money(2), THEME), Package(money(3)))
    table = talks(hands=HANDS).do(bundle, AcceptOffer(SOUTH, 1, package=2))

    assert table.value("funds", NORTH) == 3
    assert table.state.themes[1] == "water"
    assert table.of_kind("offer_closed")[0].package == 2
    assert code(table, AcceptOffer(SOUTH, 1, package=1)) == "offer_closed"


def test_a_package_that_is_not_there_is_refused():
    """Packages count from one."""
    table = talks().do(offer(Package(money(1))))

    assert code(table, AcceptOffer(SOUTH, 1, package=0)) == "no_such_package"
    assert code(table, AcceptOffer(SOUTH, 1, package=2)) == "no_such_package"


def test_the_means_are_asked_for_again_when_it_is_accepted():
    """The north offered all its money twice; the second to accept finds the purse empty."""
    table = talks().do(offer(Package(money(5))), offer(Package(money(5)), to=FUND))
    table.do(AcceptOffer(FUND, 2))

    assert code(table, AcceptOffer(SOUTH, 1)) == "deal_short"
    assert status(table) == "open"


def test_who_accepts_must_have_the_means_too():
    """The south cannot pay six, nor show a card that is not in its hand."""
    horn = card("horn", tags=frozenset({"trade"}))
    spare = card("spare", tags=frozenset({"trade"}))
    table = talks(hands={NORTH: [MAP_TALK], SOUTH: [horn, spare]})
    table.do(offer(Package((), money(6)), Package((), (Term("show_card", "spare"),))))
    table.state = _without_card(table.state, "spare")

    assert code(table, AcceptOffer(SOUTH, 1, package=1)) == "deal_short"
    assert code(table, AcceptOffer(SOUTH, 1, package=2)) == "not_in_hand"


def _without_card(state, name):
    hands = tuple(tuple(held for held in hand if held != name) for hand in state.hands)
    return replace(state, hands=hands)


def test_no_money_is_lost_in_a_full_purse():
    """What the other could not hold is not given."""
    assert code(talks(funds=97), offer(Package(money(5)))) == "purse_full"
    assert code(talks(funds=94), offer(Package(money(5)))) is None


def test_a_counter_offer_takes_the_place_of_the_offer():
    """The south answers with a price of its own; the first offer is off the table."""
    table = talks().do(
        offer(Package(money(1))), offer(Package((), money(2)), seat=SOUTH, to=NORTH, counters=1)
    )

    assert status(table) == "countered"
    assert table.state.deals.offers[1].counters == 1
    assert code(table, AcceptOffer(SOUTH, 1)) == "offer_closed"

    table.do(AcceptOffer(NORTH, 2))

    assert table.value("funds", SOUTH) == 7


def test_only_an_open_offer_of_the_same_seat_is_countered():
    """A counter-offer goes back to whoever made the offer."""
    table = talks().do(offer(Package(money(1))))
    counter = offer(Package((), money(2)), seat=SOUTH, to=FUND, counters=1)

    assert code(table, counter) == "no_such_offer"


def test_an_offer_is_declined_or_withdrawn():
    """Either of the two ends it, and says so to both."""
    table = talks().do(offer(Package(money(1))), DeclineOffer(SOUTH, 1))
    table.do(offer(Package(money(1))), WithdrawOffer(NORTH, 2))

    assert [status(table, number) for number in (1, 2)] == ["declined", "withdrawn"]
    assert code(table, AcceptOffer(SOUTH, 2)) == "offer_closed"


def test_an_offer_expires_with_the_talks():
    """What nobody answered lapses when planning begins, and the next round knows nothing of it."""
    table = talks().do(offer(Package(money(1))), Advance(1, "talks"))

    assert status(table) == "expired"
    assert code(table, AcceptOffer(SOUTH, 1)) == "wrong_phase"

    table.resolve().next_round()

    assert table.state.deals.offers == ()
    assert table.state.deals.count == 1


def test_an_offer_by_a_seat_that_left_stands_until_the_talks_end():
    """What is on record binds without its maker, and not a moment longer than the talks."""
    table = talks(hands=HANDS).do(Advance(1, "talks"), TimeOut(NORTH)).resolve()
    for phase in ("resolution", "review", "briefing"):
        table.do(Advance(table.state.round, phase))
    table.do(offer(Package(money(1))), AcceptOffer(SOUTH, 1))

    assert table.value("funds", SOUTH) == 6

    table.do(offer(Package(money(1))), Advance(2, "talks"), TimeOut(NORTH))

    assert status(table, 2) == "expired"


def test_a_theme_set_by_a_deal_is_set():
    """A seat that sold its theme for this round cannot agree to another, or sell it again."""
    table = talks(hands=HANDS)
    table.do(offer(Package(money(1), THEME)), AcceptOffer(SOUTH, 1))
    again = offer(Package((), (Term("agree_theme", "trade"),)), seat=FUND)

    assert code(table, Agree(SOUTH, "trade")) == "theme_bound"
    assert code(table, Agree(SOUTH, "")) == "theme_bound"
    assert code(table.do(again), AcceptOffer(SOUTH, 2)) == "theme_bound"

    table.do(Advance(1, "talks")).resolve().next_round()

    assert table.state.deals.bound == ()


REFUSED = {
    "to_oneself": offer(Package(money(1)), to=NORTH),
    "unknown_seat": offer(Package(money(1)), to="nobody"),
    "wrong_packages": offer(),
    "empty_package": offer(Package()),
    "good_twice": offer(Package((*money(1), *money(2)))),
    "unknown_term": offer(Package((Term("moon"),))),
    "wrong_amount": offer(Package(money(0))),
    "deal_short": offer(Package(money(6))),
    "unknown_theme": offer(Package((), (Term("agree_theme", "moon"),))),
    "no_interest_to_show": offer(Package((Term("show_interest", "gate"),))),
    "no_such_offer": offer(Package(money(1)), counters=7),
}


@pytest.mark.parametrize("reason", REFUSED)
def test_what_cannot_be_offered(reason):
    """Each reason against an offer is given by its own code."""
    assert code(talks(hands=HANDS), REFUSED[reason]) == reason


def test_one_offer_at_a_time_between_two_seats():
    """Whoever wants to offer a choice puts it in one bundle."""
    table = talks().do(offer(Package(money(1))))

    assert code(table, offer(Package(money(2)))) == "offer_open"
    assert code(table, offer(Package(money(2)), to=FUND)) is None


def test_a_seat_can_choose_among_the_offers_before_it():
    """Accepting and declining are listed for the one, withdrawing for the other."""
    table = talks().do(offer(Package(money(1)), Package(money(2))))
    south = [action for action in legal_actions(table.state, SOUTH) if "offer" in action.kind]
    north = [action for action in legal_actions(table.state, NORTH) if "offer" in action.kind]

    assert south == [AcceptOffer(SOUTH, 1, 1), AcceptOffer(SOUTH, 1, 2), DeclineOffer(SOUTH, 1)]
    assert north == [WithdrawOffer(NORTH, 1)]


def test_without_the_module_nobody_deals():
    """The scenario decides whether there is anything to trade."""
    table = talks(modules=("funds", "themes"))

    assert code(table, offer(Package(money(1)))) == "no_deals"
    assert code(table, AcceptOffer(SOUTH, 1)) == "no_deals"
