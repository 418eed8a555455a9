"""Invitations to play together: who hears whom, and what is remembered."""

from game.engine import Advance, explain
from game.engine.model.bargaining_actions import AcceptOffer, AnswerInvitation, Invite
from game.engine.model.terms import Package, Term
from tests.engine.bargaining.talks import FAITH, FUND, NORTH, SOUTH, offer, talks
from tests.engine.position import card, effect, sanction

HANDS = {
    NORTH: [card("talk", tags=frozenset({"water"}))],
    SOUTH: [card("horn", tags=frozenset({"trade"}))],
}


def answers(table):
    """Return what became of every invitation so far."""
    return [invitation.answer for invitation in table.state.deals.invitations]


def test_a_yes_puts_both_on_the_theme():
    """Both agree in public, so that their cards of this round can count together."""
    table = talks(hands=HANDS).do(
        Invite(NORTH, FAITH, "water"), AnswerInvitation(FAITH, NORTH, yes=True)
    )

    assert [table.state.themes[at] for at in (0, 4)] == ["water", "water"]
    assert [event.by for event in table.of_kind("theme_agreed")] == [NORTH, FAITH]
    assert answers(table) == ["accepted"]


def test_a_no_is_remembered_to_the_end():
    """Who was asked and declined stands in the state, in later rounds too."""
    table = talks(hands=HANDS).do(
        Invite(NORTH, FAITH, "water"), AnswerInvitation(FAITH, NORTH, yes=False)
    )
    table.do(Advance(1, "talks")).resolve().next_round()
    (remembered,) = table.state.deals.invitations

    assert (remembered.round, remembered.seat, remembered.to) == (1, NORTH, FAITH)
    assert remembered.answer == "declined"
    assert table.state.themes == ("",) * 6


def test_silence_is_an_answer_too():
    """What nobody answered in the talks is remembered as unanswered, and can be asked again."""
    table = talks(hands=HANDS).do(Invite(NORTH, FAITH, "water"), Advance(1, "talks"))

    assert answers(table) == ["unanswered"]
    assert table.of_kind("invitation_answered")[0].answer == "unanswered"


def test_nobody_is_asked_twice_for_one_thing():
    """A no stands for the round; another theme may be asked for once it is given."""
    table = talks(hands=HANDS).do(Invite(NORTH, FAITH, "water"))

    assert explain(table.state, Invite(NORTH, FAITH, "trade")).code == "already_invited"

    table.do(AnswerInvitation(FAITH, NORTH, yes=False))

    assert explain(table.state, Invite(NORTH, FAITH, "water")).code == "already_invited"
    assert explain(table.state, Invite(NORTH, FAITH, "trade")) is None


def test_without_a_link_only_those_who_can_speak_are_asked():
    """With the link below ten, an open channel between two parties is still a way."""
    table = talks(hands=HANDS, link=9)

    assert explain(table.state, Invite(NORTH, FAITH, "water")).code == "out_of_reach"
    assert explain(table.state, Invite(NORTH, SOUTH, "water")) is None


def test_without_link_and_channel_the_other_side_is_out_of_reach():
    """When the embassy is closed as well, nobody hears the question."""
    slam = sanction("slam", effect("close_channel", channel="embassy"))
    table = talks(hands={NORTH: [*HANDS[NORTH], slam]}, link=9).do(Advance(1, "talks"))
    table.play(NORTH, "slam", on="south").resolve()
    for phase in ("resolution", "review", "briefing"):
        table.do(Advance(table.state.round, phase))

    assert explain(table.state, Invite(NORTH, SOUTH, "water")).code == "out_of_reach"


def test_a_theme_sold_in_a_deal_stands_against_a_yes():
    """A seat bound by a deal can neither ask for another theme nor take one; it can say no."""
    deal = offer(Package((Term("agree_theme", "trade"),)), to=FUND)
    table = talks(hands=HANDS).do(Invite(FAITH, NORTH, "water"), deal, AcceptOffer(FUND, 1))

    assert explain(table.state, Invite(NORTH, FAITH, "water")).code == "theme_bound"
    assert explain(table.state, AnswerInvitation(NORTH, FAITH, yes=True)).code == "theme_bound"
    assert explain(table.state, AnswerInvitation(NORTH, FAITH, yes=False)) is None


def test_what_nobody_can_be_asked():
    """Unknown themes and seats, oneself, and answers to no question are refused."""
    state = talks(hands=HANDS).state

    assert explain(state, Invite(NORTH, FAITH, "moon")).code == "unknown_theme"
    assert explain(state, Invite(NORTH, "nobody", "water")).code == "unknown_seat"
    assert explain(state, Invite(NORTH, NORTH, "water")).code == "to_oneself"
    assert explain(state, AnswerInvitation(NORTH, FAITH, yes=True)).code == "not_invited"
