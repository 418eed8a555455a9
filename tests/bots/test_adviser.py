"""The adviser names moves that differ, says what it expects, and is held to it."""

from dataclasses import replace

import pytest

from game.bots.advice import Advice, Span, account
from game.bots.adviser import MOST, advise
from game.engine import Advance, Commit, Ready, apply, preview, view
from game.engine.model.events import CardReturned, Cause, Changed, Factor, RiskRolled
from game.engine.model.gauges import Gauge
from game.engine.model.promises import Promise, Promises
from game.engine.model.rng import Luck
from game.engine.model.specs import Cost, Risk
from game.engine.model.terms import Term
from tests import tiny
from tests.engine.position import DYAD, card, effect, position

BALM = card("balm", effect("escalation", amount=-12), cost=Cost(influence=3))
FEAST = card("feast", effect("trust", level="communities", amount=20), cost=Cost(influence=3))
SPARK = card("spark", effect("escalation", amount=30), cost=Cost(influence=1))
TRUST = Gauge("trust", DYAD, "communities")


def planning(*cards, **changes):
    """Let the faith seat plan with some cards."""
    return position(hands={"faith": list(cards)}, influence=6, **changes)


def named(table, seat="faith"):
    """Ask the adviser of a seat."""
    return advise(view(table.state, seat), 1)


def test_no_more_than_three_moves_each_another_card():
    """Targets of one card are not told as different moves, and the best move comes first."""
    cards = [replace(FEAST, id=f"feast_{number}") for number in range(6)]
    moves = [one.action for one in named(planning(*cards, BALM))]

    assert len(moves) == MOST
    assert len({move.card for move in moves if isinstance(move, Commit)}) == MOST


def test_waiting_is_named_where_playing_would_only_harm():
    """With nothing but a match in the hand the advice is to keep the influence."""
    first, *others = named(planning(SPARK, escalation=70))

    assert first.action == Ready("faith")
    assert first.reason.code == "keep_influence"
    assert all(isinstance(one.action, Commit) for one in others)


def test_each_card_comes_with_the_lines_of_its_preview():
    """What is expected is what the card would do alone, from where the number stands now."""
    table = planning(FEAST)
    advice = next(one for one in named(table) if isinstance(one.action, Commit))
    (line,) = (
        event
        for event in preview(view(table.state, "faith").known, advice.action).expected
        if isinstance(event, Changed) and event.cause.kind == "card"
    )
    (span,) = advice.spans

    assert (span.gauge, span.before) == (TRUST, line.before)
    assert span.expected == line.after - line.before
    assert span.least <= span.expected <= span.most


def test_a_risk_widens_the_range():
    """Where chance may turn a card, what it would do then lies within the range."""
    risky = replace(FEAST, risk=Risk(40, (effect("escalation", amount=9),), replaces=True))
    advice = next(one for one in named(planning(risky)) if isinstance(one.action, Commit))
    spans = {span.gauge: span for span in advice.spans}

    assert advice.prospects.chance == 40
    assert spans[TRUST].least == 0
    assert spans[TRUST].most == spans[TRUST].expected > 0
    assert spans[Gauge("escalation", DYAD)].most == 9


def test_a_word_that_was_given_comes_first():
    """What has been promised is named before what would bring more."""
    word = Promise(
        1,
        "faith",
        "fund",
        Term("play_tag", "water"),
        by=1,
        public=True,
        in_return=None,
        return_by=0,
        made=1,
    )
    small = replace(BALM, id="small", tags=frozenset({"water"}), effects=())
    table = planning(replace(FEAST, tags=frozenset({"faith"})), small)
    table.state = replace(table.state, promises=Promises((word,)))

    assert named(table)[0].action == Commit("faith", "small", DYAD)
    assert named(table)[0].reason.code == "word_is_owed"


@pytest.mark.parametrize("phase", ["talks", "planning"])
def test_it_sees_no_more_than_the_seat(phase):
    """With everything hidden exchanged, every word of the advice is the same."""
    table = tiny.table()
    table.submit(Advance(1, "briefing"))
    if phase == "planning":
        table.submit(Advance(1, "talks"))
    state, seat = table.state, "north_government"
    hands = tuple(
        hand if at == 0 else tuple(reversed(pile))[: len(hand)]
        for at, (hand, pile) in enumerate(zip(state.hands, state.piles, strict=True))
    )
    piles = tuple(tuple(reversed(pile)) for pile in state.piles)
    other = replace(state, hands=hands, piles=piles, luck=Luck(99))
    seen, again = view(state, seat), view(other, seat)
    sizes = replace(again, hand_sizes=seen.hand_sizes)

    assert state != other
    assert advise(seen, 7) == advise(sizes, 7)


def test_every_move_it_names_can_be_made():
    """In a whole session each advice is a legal action, and nothing is advised elsewhere."""
    table = tiny.table(players=(), bots=dict.fromkeys(tiny.SEATS, "normal"))
    kinds = set()
    for _ in range(30):
        for seat in tiny.SEATS:
            for advice in advise(table.view(seat), 7):
                apply(table.state, advice.action)
                kinds.add((table.state.phase, advice.action.kind))
        if table.state.phase == "over":
            break
        if table.state.phase == "planning":
            for seat in tiny.SEATS:
                table.submit(Ready(seat))
        table.submit(Advance(table.state.round, table.state.phase))

    assert {phase for phase, _kind in kinds} == {"talks", "planning"}
    assert {kind for _phase, kind in kinds} >= {"commit", "ready", "agree"}


def test_nothing_is_said_to_a_seat_that_is_ready():
    """Whoever has finished planning is left alone."""
    table = planning(FEAST).do(Ready("faith"))

    assert named(table) == ()


# Held against the ledger.

MOVE = Commit("faith", "feast", DYAD)


def told(expected=8, least=4, most=8):
    """Return an advice that expects something of trust."""
    table = planning(FEAST)
    prospects = preview(view(table.state, "faith").known, MOVE)
    return Advice(MOVE, None, prospects, (Span(TRUST, 30, expected, least, most),))


def came(amount, *factors, gauge=TRUST, cause=None):
    """Return a line of the ledger that the card made."""
    return Changed(gauge, 30, 30 + amount, 8, factors, cause or Cause("card", "feast", "faith"))


@pytest.mark.parametrize(("amount", "right"), [(8, True), (4, True), (3, False), (9, False)])
def test_it_was_right_within_its_range_and_wrong_outside(amount, right):
    """What came is compared with the range, both ends included."""
    (found,) = account(told(), [came(amount)]).found

    assert (found.change, found.right) == (amount, right)


def test_a_difference_is_told_with_what_was_not_foreseen():
    """A factor that the preview knew is no news; another one is the cause."""
    crowd = Factor("crowded", 40)
    (found,) = account(told(), [came(3, crowd)]).found

    assert found.factors == (crowd,)


def test_only_the_card_itself_is_counted():
    """What others did, and what it cost, are not the adviser's to answer for."""
    others = came(7, cause=Cause("card", "feast", "fund"))
    cost = came(-3, gauge=Gauge("influence", "faith"), cause=Cause("cost", "feast", "faith"))
    (found,) = account(told(), [came(5), others, cost]).found

    assert found.change == 5


def test_a_change_nobody_expected_is_an_error_of_the_adviser():
    """It is held against it like any other."""
    link = Gauge("link")
    surprise = account(told(), [came(8), came(2, gauge=link)]).found[1]

    assert (surprise.span.gauge, surprise.right) == (link, False)


def test_rolls_and_returns_are_told_as_causes():
    """Where chance struck or the card went back, that is why nothing came."""
    back = CardReturned("faith", "feast", DYAD, "no_channel")
    roll = RiskRolled("faith", "feast", 30, 12, happened=True)
    other = RiskRolled("fund", "feast", 30, 12, happened=True)
    found = account(told(), [roll, other, back])

    assert found.causes == (roll, back)
    assert not found.found[0].right


def test_there_is_nothing_to_account_for_in_waiting():
    """Only a card can be held against the ledger."""
    with pytest.raises(TypeError, match="nothing to account for"):
        account(Advice(Ready("faith"), None), [])
