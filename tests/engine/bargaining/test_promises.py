"""Words given: how each can end, which line decided it, and what it moves."""

import pytest

from game.engine import Advance, Ready, Refused, TimeOut, explain
from game.engine.model.bargaining_actions import DeclineOffer, Explain
from game.engine.model.events import CardReturned, CardRevealed, Changed
from game.engine.model.specs import Cost
from game.engine.model.terms import Package, Term
from game.engine.rules.conditions import CONDITIONS
from tests.engine.bargaining.talks import (
    FUND,
    NORTH,
    SOUTH,
    money,
    offer,
    promise,
    talks,
    verdict,
    word,
)
from tests.engine.position import card, effect, sanction

TALK = card("talk", instrument="negotiation", tags=frozenset({"water"}))
REPLY = card("reply", tags=frozenset({"trade"}))
HANDS = {NORTH: [TALK], SOUTH: [REPLY]}
WATER = Term("play_tag", "water")


def settled(table, number=1):
    """Return the event that ended a promise."""
    events = table.of_kind("promise_settled")
    return next(event for event in events if event.promise.number == number)


def to_planning(table):
    return table.do(Advance(table.state.round, "talks"))


def test_a_promise_is_kept_by_the_card_that_was_promised():
    """The revealed card decides; standing and leaders' trust rise, half as much again in public."""
    table = to_planning(talks(hands=HANDS).do(word(WATER))).play(NORTH, "talk").resolve()

    assert verdict(table) == ("kept", "done")
    assert isinstance(settled(table).line, CardRevealed)
    assert settled(table).line.card == "talk"
    assert table.value("standing", NORTH) == 50 + 5
    assert table.trust("leaders") == 40 + 2


def test_a_private_promise_moves_less():
    """Without the public, three points of standing and one of trust."""
    table = to_planning(talks(hands=HANDS).do(word(WATER, public=False)))
    table.play(NORTH, "talk").resolve()

    assert table.value("standing", NORTH) == 53
    assert table.trust("leaders") == 41


def test_trust_moves_only_between_parties():
    """A word between a government and a third party leaves leaders' trust alone."""
    table = to_planning(talks(hands=HANDS).do(word(WATER, to=FUND))).play(NORTH, "talk").resolve()

    assert table.value("standing", NORTH) == 55
    assert table.trust("leaders") == 40


def test_a_promise_is_broken_when_its_time_passes():
    """Nothing was played by the last round: time decided, and the word cost standing and trust."""
    table = to_planning(talks(hands=HANDS).do(word(WATER))).resolve()

    assert verdict(table) == ("broken", "time_passed")
    assert settled(table).line is None
    assert table.value("standing", NORTH) == 50 - 12
    assert table.trust("leaders") == 40 - 5


def test_a_promise_for_later_stays_open():
    """Until its last round is closed nothing is decided."""
    table = to_planning(talks(hands=HANDS).do(word(WATER, by=2))).resolve()

    assert verdict(table) == ("", "")


def test_a_promise_to_leave_something_is_broken_by_doing_it():
    """Coercing the party that was to be spared decides at once, by that card."""
    table = talks(hands={NORTH: [sanction("freeze")]})
    to_planning(table.do(word(Term("not_coerce", "south"), by=3)))
    table.play(NORTH, "freeze", on="south").resolve()

    assert verdict(table) == ("broken", "done_anyway")
    assert settled(table).line.card == "freeze"


def test_a_promise_to_leave_something_is_kept_by_time():
    """It is kept when the last round closes without it."""
    table = talks(hands={NORTH: [sanction("freeze")]})
    to_planning(table.do(word(Term("not_coerce", "south")))).resolve()

    assert verdict(table) == ("kept", "held")


def test_an_event_between_planning_and_play_overtakes_a_promise():
    """The other side closed the channel: the card came back, and nobody is blamed."""
    talk = card("talk", needs=(CONDITIONS["channel"](),))
    slam = sanction("slam", effect("close_channel", channel="embassy"))
    table = to_planning(talks(hands={NORTH: [talk], SOUTH: [slam]}).do(word(WATER)))
    table.play(NORTH, "talk").play(SOUTH, "slam", on="north").resolve()

    assert verdict(table) == ("overtaken", "returned")
    assert isinstance(settled(table).line, CardReturned)
    assert table.value("standing", NORTH) == 50


def test_a_card_that_could_not_be_committed_overtakes_a_promise():
    """No channel has been open since before planning: there was nothing the seat could do."""
    talk = card("talk", needs=(CONDITIONS["channel"](),))
    slam = sanction("slam", effect("close_channel", channel="embassy"))
    table = to_planning(talks(hands={NORTH: [talk], SOUTH: [slam]}).do(word(WATER, by=2)))
    table.play(SOUTH, "slam", on="north").resolve().next_round().resolve()

    assert verdict(table) == ("overtaken", "no_channel")


def test_a_promise_beyond_ones_means_is_broken():
    """A seat that cannot pay for what it promised has nobody else to blame."""
    dear = card("talk", cost=Cost(influence=6))
    table = to_planning(talks(hands={NORTH: [dear]}).do(word(WATER))).resolve()

    assert verdict(table) == ("broken", "time_passed")


def test_a_seat_that_left_is_not_blamed():
    """Its time ran out with nothing on the table in the last round."""
    table = to_planning(talks(hands=HANDS).do(word(WATER))).do(TimeOut(NORTH)).resolve()

    assert verdict(table) == ("overtaken", "away")


def test_a_seat_that_planned_something_else_is_blamed_though_its_time_ran_out():
    """Running out of time is no way around a promise."""
    table = talks(hands={NORTH: [TALK, card("other", tags=frozenset({"trade"}))]}).do(word(WATER))
    to_planning(table).play(NORTH, "other").do(TimeOut(NORTH)).resolve()

    assert verdict(table) == ("broken", "time_passed")


def test_a_condition_that_failed_overtakes_a_promise():
    """The other side did not do its part by its round, so nothing was owed."""
    asked = word(WATER, by=2, in_return=Term("play_tag", "trade"), return_by=1)
    table = to_planning(talks(hands=HANDS).do(asked)).resolve()

    assert verdict(table) == ("overtaken", "no_return")
    assert settled(table).line is None


def test_a_condition_that_was_met_makes_a_promise_due():
    """The other side did its part; the promiser did not."""
    asked = word(WATER, by=2, in_return=Term("play_tag", "trade"), return_by=1)
    table = to_planning(talks(hands=HANDS).do(asked)).play(SOUTH, "reply").resolve()

    assert verdict(table) == ("", "")
    assert promise(table).returned == 1

    table.next_round().resolve()

    assert verdict(table) == ("broken", "time_passed")


def test_a_spoilt_condition_ends_the_promise_by_that_line():
    """The other side did what it was asked to leave."""
    freeze = sanction("freeze")
    asked = word(WATER, by=2, in_return=Term("not_coerce", "north"), return_by=2)
    table = to_planning(talks(hands={NORTH: [TALK], SOUTH: [freeze]}).do(asked))
    table.play(SOUTH, "freeze", on="north").resolve()

    assert verdict(table) == ("overtaken", "no_return")
    assert settled(table).line.card == "freeze"


def test_money_counts_until_the_sum_is_there():
    """Two grants of two keep a promise of four; the second line decides."""
    grants = [card(name, effect("pay", amount=2), target="seat") for name in ("first", "second")]
    table = talks(hands={FUND: grants}).do(
        word(Term("pay", SOUTH, 4), seat=FUND, to=SOUTH, public=False)
    )
    to_planning(table).play(FUND, "first", on=SOUTH)

    table.play(FUND, "second", on=SOUTH).resolve()

    assert verdict(table) == ("kept", "done")
    assert isinstance(settled(table).line, Changed)
    assert settled(table).line.cause.id == "second"


def test_money_that_was_held_out_and_refused_is_not_owed():
    """A gift without strings, declined: overtaken by the refusal."""
    quiet = word(Term("pay", SOUTH, 3), public=False)
    table = talks().do(quiet, offer(Package(money(3)))).do(DeclineOffer(SOUTH, 1))

    assert verdict(table) == ("overtaken", "refused")
    assert settled(table).line.kind == "offer_closed"


def test_a_public_promise_does_not_give_away_the_offer_that_decided_it():
    """All hear that it was overtaken; what was offered stays between the two."""
    given = word(Term("pay", SOUTH, 3), public=True)
    table = talks().do(given, offer(Package(money(3)))).do(DeclineOffer(SOUTH, 1))

    assert verdict(table) == ("overtaken", "refused")
    assert settled(table).line is None


def test_money_with_strings_attached_may_be_refused():
    """Declining a price is no refusal of a gift: the promise stays open."""
    table = talks(hands=HANDS).do(
        word(Term("pay", SOUTH, 3)), offer(Package(money(3), (Term("agree_theme", "water"),)))
    )
    table.do(DeclineOffer(SOUTH, 1))

    assert verdict(table) == ("", "")


def test_what_is_open_at_the_end_is_let_go():
    """A session that ends before its time leaves nobody with a broken word."""
    table = talks(hands=HANDS, escalation=99, abyss_rounds=1)
    to_planning(table.do(word(WATER, by=4))).resolve()

    assert table.state.outcome == "total_war"
    assert verdict(table) == ("overtaken", "session_over")


def test_the_promiser_may_explain_a_broken_word_once():
    """One sentence, kept with the promise."""
    table = to_planning(talks(hands=HANDS).do(word(WATER))).resolve().do(Advance(1, "resolution"))
    table.do(Explain(NORTH, 1, "The rain came first."))

    assert promise(table).explanation == "The rain came first."
    with pytest.raises(Refused, match="explained_already"):
        table.do(Explain(NORTH, 1, "And then the snow."))


def test_only_ones_own_broken_word_is_explained():
    """Nobody explains for others, and nothing that is kept or open."""
    table = talks(hands=HANDS).do(word(WATER))

    assert explain(table.state, Explain(NORTH, 1, "Why?")).code == "not_broken"
    assert explain(table.state, Explain(SOUTH, 1, "Why?")).code == "not_broken"


REFUSED = {
    "to_oneself": word(WATER, to=NORTH),
    "unknown_seat": word(WATER, to="nobody"),
    "promise_out_of_time": word(WATER, by=5),
    "no_card_for_it": word(Term("play_tag", "trade")),
    "nothing_to_refrain": word(Term("not_coerce", "south")),
    "unknown_term": word(Term("dance", "water")),
    "wrong_amount": word(Term("pay", SOUTH, 0)),
    "no_vote": word(Term("approve", "gate", option="half")),
    "return_out_of_time": word(WATER, in_return=Term("play_tag", "trade"), return_by=2),
    "same_promise": word(WATER),
}


@pytest.mark.parametrize("code", REFUSED)
def test_what_cannot_be_promised(code):
    """Each reason against a promise is given by its own code."""
    table = talks(hands=HANDS)
    if code == "same_promise":
        table.do(word(WATER))

    assert explain(table.state, REFUSED[code]).code == code


def test_nobody_has_more_than_three_open_promises():
    """A fourth is refused until one is settled."""
    table = talks(hands={NORTH: [TALK]})
    table.do(*(word(WATER, to=seat) for seat in (SOUTH, FUND, "faith")))

    assert explain(table.state, word(WATER, to="envoy")).code == "too_many_promises"


def test_without_the_module_no_word_is_given():
    """The scenario decides whether promises are watched."""
    table = talks(hands=HANDS, modules=("themes",))

    assert explain(table.state, word(WATER)).code == "no_promises"
    assert table.state.promises is None


def test_promises_belong_to_talks():
    """Once planning has begun, nobody gives a word any more."""
    table = to_planning(talks(hands=HANDS))

    assert explain(table.state, word(WATER)).code == "wrong_phase"
    assert explain(table.state, Ready(NORTH)) is None
