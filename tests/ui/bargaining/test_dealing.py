"""Offers on the screen: sent, accepted, answered with another one, taken back, lapsed."""

from tests.ui.bargaining.company import NORTH, SOUTH, spoken, step_aside, talking


def offers(visit):
    """Return the offers of this round."""
    return visit.table.state.deals.offers


def funds(visit, seat):
    """Return what a seat has in its purse."""
    state = visit.table.state
    return state.gauges[state.scenario.table.funds(state.scenario.seat_number[seat])]


def offer_money(visit):
    """Let the first player offer one of its funds for the weight of an issue."""
    step_aside(visit, 0)
    visit.pilot.click("tab-offers")
    visit.pilot.click("offer")
    visit.pilot.click(f"to-{SOUTH}")
    visit.pilot.click("gives-funds")
    visit.pilot.click("gives-funds-0")
    visit.pilot.click("wants-show_interest")
    visit.pilot.click("wants-show_interest-0")


def test_an_offer_of_two_packages_is_sent_and_one_is_accepted_by_mouse():
    """Both packages lie before the other side; what is taken changes hands at once."""
    visit = talking()
    offer_money(visit)
    visit.pilot.click("more")
    visit.pilot.click("gives-funds-1")
    visit.pilot.click("wants-show_interest-1")
    visit.pilot.click("onward")
    assert len(offers(visit)[0].packages) == 2
    visit.pilot.click("onward")
    step_aside(visit, 1)
    before = funds(visit, SOUTH)
    visit.pilot.click("accept-1-2")

    assert offers(visit)[0].status == "accepted"
    assert funds(visit, SOUTH) == before + 2


def test_an_offer_is_sent_and_accepted_by_keyboard_alone():
    """Tab and Enter lead from the talks behind the cover, to the offer, and to a yes."""
    visit = talking()
    for node in ("aside", "aside-0", "onward", "tab-offers", "offer", f"to-{SOUTH}"):
        visit.enter(node)
    for node in ("gives-funds", "gives-funds-0", "wants-show_interest", "wants-show_interest-0"):
        visit.enter(node)
    visit.enter("onward")
    visit.enter("onward")
    for node in ("aside", "aside-1", "onward", "accept-1-1"):
        visit.enter(node)

    assert offers(visit)[0].status == "accepted"


def test_an_offer_is_answered_with_another_one():
    """The packages are turned round to begin with, and the first offer is off the table."""
    visit = talking()
    offer_money(visit)
    visit.pilot.click("onward")
    visit.pilot.click("onward")
    step_aside(visit, 1)
    visit.pilot.click("counter-1")
    visit.pilot.click("wants-funds")
    visit.pilot.click("wants-funds-1")
    visit.pilot.click("onward")

    first, second = offers(visit)
    assert (first.status, second.status, second.counters) == ("countered", "open", 1)
    assert second.seat == SOUTH
    assert second.packages[0].wants[0].amount == 2
    assert second.packages[0].gives[0].kind == "show_interest"


def test_an_offer_is_taken_back_or_declined():
    """Whoever made it can withdraw it, whoever got it can say no."""
    visit = talking()
    offer_money(visit)
    visit.pilot.click("onward")
    visit.pilot.click("withdraw-1")
    assert offers(visit)[0].status == "withdrawn"
    visit.pilot.click("onward")
    offer_money(visit)
    visit.pilot.click("onward")
    visit.pilot.click("onward")
    step_aside(visit, 1)
    visit.pilot.click("decline-2")

    assert offers(visit)[1].status == "declined"


def test_the_screen_says_until_when_an_offer_stands():
    """It lapses with the talks, and the screen says so before it happens."""
    visit = talking()
    offer_money(visit)
    visit.pilot.click("onward")

    assert "until these talks end" in visit.pilot.node("expiry-1").label


def test_everybody_sees_that_there_was_a_deal_and_nobody_what_was_in_it():
    """The public screen names the two seats, never what changed hands."""
    visit = talking()
    offer_money(visit)
    visit.pilot.click("onward")
    visit.pilot.click("onward")
    visit.pilot.click("tab-offers")
    assert "funds of 1" not in spoken(visit)
    step_aside(visit, 1)
    visit.pilot.click("accept-1-1")
    visit.pilot.click("onward")

    assert "struck a deal" in visit.pilot.node("deal-0").label
    assert "funds of 1" not in spoken(visit)


def test_an_empty_offer_is_refused_in_words():
    """Nothing for nothing is no offer, and the screen says what is missing."""
    visit = talking()
    step_aside(visit, 0)
    visit.pilot.click("tab-offers")
    visit.pilot.click("offer")
    visit.pilot.click("onward")
    assert "whom" in visit.pilot.notice
    visit.pilot.click(f"to-{SOUTH}")
    visit.pilot.click("onward")

    assert visit.shown == "OfferForm"
    assert not offers(visit)
    assert NORTH not in visit.pilot.notice


def test_a_vote_is_among_the_goods_of_a_government():
    """A yes to one clause can be asked of the other government, and the form says so."""
    visit = talking()
    step_aside(visit, 0)
    visit.pilot.click("tab-offers")
    visit.pilot.click("offer")
    visit.pilot.click(f"to-{SOUTH}")
    visit.pilot.click("gives-funds")
    visit.pilot.click("gives-funds-0")
    visit.pilot.click("wants-vote")
    visit.pilot.click("wants-vote-0")
    visit.pilot.click("onward")
    (wanted,) = offers(visit)[0].packages[0].wants
    first = visit.table.state.scenario.treaty.issues[0]

    assert (wanted.kind, wanted.of) == ("vote", first.id)
    assert wanted.option == first.options[0].id
