"""How things stand: only the systems that are on, and what they have to tell."""

from dataclasses import replace

import pytest

from game.engine import Permit
from game.engine.model.ids import INCLUSION
from game.engine.model.memory import Met, Offered, Sent, Talked
from game.engine.model.state import Lasting
from game.ui.present.situation import has_situation, situation, stances
from game.ui.present.spoilers import spoiler_marks
from game.wording.language import DASH
from tests import tiny, tiny_systems
from tests.present.table import Session

TEXTS = tiny_systems.pack().texts


def told(session: Session, **changes):
    """Return the strands by id, with changes to the state by field name."""
    known = replace(session.seen_by().known, **changes)
    return {strand.id: strand for strand in situation(known, TEXTS, session.public_events())}


def remembering(session: Session, **memory):
    """Return the strands when the systems remember something."""
    return told(session, memory=session.state.memory._replace(**memory))


def texts_of(strand) -> list[str]:
    return [fact.text for fact in strand.facts]


@pytest.fixture
def session() -> Session:
    return Session(tiny_systems.scenario()).until("talks")


def test_a_first_evening_has_nothing_to_tell():
    """Without parts there is no button, and nothing behind it."""
    plain = Session(tiny.scenario(modules=frozenset()))

    assert not has_situation(plain.state.scenario)
    assert not told(plain)


def test_everybody_sees_who_holds_what_and_how_it_stands(session):
    """A veto and a consent are told with their holder, before and after the word is given."""
    before = texts_of(told(session)["assembly"])
    session.do(Permit("radio", "veto", "south", given=True))
    session.do(Permit("north_government", "consent", "north", given=True))

    assert before == [
        "North government lets no mission into North.",
        "Radio holds a veto for South.",
    ]
    assert texts_of(told(session)["assembly"]) == [
        "North government lets missions into North.",
        "Radio will not use its veto for South.",
    ]


def test_the_assembly_says_whose_cards_need_it(session):
    """Whoever wants to bargain over a veto knows with whom."""
    what = told(session)["assembly"].what

    assert "70 of 100" in what
    assert "It decides on cards of North government and South government." in what


def test_a_stance_comes_with_its_change(session):
    """The button of a holder says the opposite of what is so."""
    (fact,) = stances(session.seen_by().known, TEXTS, "radio")
    session.do(fact.change)
    (after,) = stances(session.seen_by().known, TEXTS, "radio")

    assert (fact.label, after.label) == ("Give it up", "Hold it again")
    assert after.change == Permit("radio", "veto", "south", given=False)
    assert not stances(session.seen_by().known, TEXTS, "mediators")


def test_a_spoiler_is_told_with_its_purse_and_its_last_strike():
    """Whose it is, what it wants, what it has left, and that it has just struck."""
    session = Session(tiny_systems.scenario())
    (before,) = spoiler_marks(session.seen_by().known, TEXTS, session.public_events())
    session.until("review").on()
    (after,) = spoiler_marks(session.seen_by().known, TEXTS, session.public_events())

    assert before.text == "The fringe, from South: wants no peace at all."
    assert (before.purse.filled, before.purse.count, before.struck) == (2, 12, False)
    assert (after.purse.filled, after.struck) == (0, True)
    assert after.told[:2] == (
        "It struck between North and South in this round.",
        "Purse 0, and a strike costs 2: it cannot pay for one.",
    )


def test_a_spoiler_that_could_pay_and_sees_no_reason_is_told_so():
    """Money is one thing, and what it wants is another."""
    calm = replace(tiny_systems.FRINGE, kind="limited", purse=5)
    session = Session(tiny_systems.scenario(spoilers=(calm,)))
    (mark,) = spoiler_marks(session.seen_by().known, TEXTS, session.public_events())

    assert "it could pay, but sees no reason to" in mark.told[0]


def test_a_strike_is_news_for_one_round_only():
    """In the round after it nothing is red any more."""
    session = Session(tiny_systems.scenario()).until("review").on().until("review").on()
    (mark,) = spoiler_marks(session.seen_by().known, TEXTS, session.public_events())

    assert not mark.struck


@pytest.mark.parametrize(("step", "filled"), list(zip(INCLUSION[:3], range(3), strict=True)))
def test_inclusion_is_a_row_of_dots(session, step: str, filled: int):
    """Each step closer to the text fills one more."""
    (fact,) = remembering(session, included=step)["inclusion"].facts

    assert (fact.dots.filled, fact.dots.count) == (filled, 3)


def test_a_delegation_waits_in_the_round_of_a_change_and_not_with_a_free_hand(session):
    """Who may say yes now is told for each government."""
    known = session.seen_by().known
    changed = replace(known.treaty, changed=known.round)
    free = (Lasting("free_hand", 1, known.round + 1),)
    calm = replace(known.treaty, changed=known.round - 1)

    assert texts_of(told(session, treaty=changed, lasting=free)["capitals"]) == [
        "North waits for instructions: the text was changed in this round.",
        "South has a free hand, and may say yes at once.",
    ]
    assert texts_of(told(session, treaty=calm)["capitals"])[0] == (
        "North knows the text, and may say yes."
    )


def test_ripeness_is_told_until_there_is_a_treaty(session):
    """Two readings for each party; once it is signed the three legs take their place."""
    known = session.seen_by().known
    signed = told(session, treaty=replace(known.treaty, stage="in_force"))

    assert [fact.id for fact in told(session)["ripeness"].facts] == [
        "pain-north",
        "way-out-north",
        "pain-south",
        "way-out-south",
    ]
    assert "ripeness" not in signed
    assert len(signed["peacebuilding"].facts) == 3


def test_a_leg_that_is_far_behind_is_named(session):
    """Peace stands on one leg: which one is missing stands beside it."""
    known = session.seen_by().known
    gauges = list(known.gauges)
    gauges[known.scenario.table.fulfilment(0)] = 90
    treaty = replace(known.treaty, stage="in_force")
    strand = told(session, treaty=treaty, gauges=tuple(gauges))["peacebuilding"]

    assert [fact.share for fact in strand.facts] == [90, 0, 0]
    assert [bool(fact.more) for fact in strand.facts] == [False, True, False]


def test_what_people_did_is_remembered_aloud(session):
    """Ranks, talk, meetings and steps of goodwill stand there with names."""
    now = session.state.round
    strands = remembering(
        session,
        sent=(Sent(0, 0, 3, 1), Sent(1, 0, 2, 2)),
        talked=(
            Talked(0, "formal", now),
            Talked(0, "written", now),
            Talked(0, "informal", now - 2),
        ),
        met=(Met(2, 0, 3, now),),
        offered=(Offered(1, 0, now),),
    )

    assert texts_of(strands["rank"]) == [
        "North government last sent an official, and the head of state before.",
        "South government last sent a minister.",
    ]
    assert texts_of(strands["talk"]) == [f"North{DASH}South: formal talk and written talk"]
    assert texts_of(strands["meetings"]) == ["Mediators: the same people have met 3 times."]
    assert texts_of(strands["goodwill"]) == ["South government: a step waits for an answer."]


def test_a_go_between_is_heard_less_where_its_home_is_at_odds():
    """The strained seat is named, and no other."""
    plain = tiny_systems.scenario()
    north, south, mediators, radio = plain.seats
    strained = replace(mediators, strained_with=frozenset({1}))
    at_odds = Session(replace(plain, seats=(north, south, strained, radio)))

    assert texts_of(told(at_odds)["home"]) == [
        "Mediators: heard less, for the home country is at odds with one side."
    ]


def test_what_stands_for_some_rounds_is_told_once_for_all_it_stands_for(session):
    """The longest of two counts; the same for several is one line."""
    now = session.state.round
    lasting = (
        Lasting("trained", 2, now),
        Lasting("trained", 2, now + 2),
        Lasting("trained", 3, now + 2),
        Lasting("convened", 0, now),
        Lasting("support", 0, now - 1),
    )

    assert texts_of(told(session, lasting=lasting)["lasting"]) == [
        "Everybody coordinates, in this round",
        f"Trained, up to round {now + 2}: Mediators and Radio",
        "Mediators: leaders have not been told",
    ]


def test_estimates_are_explained_while_there_are_any(session):
    """Once every pair of parties is measured there is nothing to explain."""
    now = session.state.round

    assert "up to 6 points" in told(session)["noise"].facts[0].text
    assert "noise" not in told(session, lasting=(Lasting("measured", 0, now),))
