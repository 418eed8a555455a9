"""A bot plays its role: its mandates weigh beside the common end."""

import pytest

from game.engine import Commit, Ready
from game.engine.model.bargaining_actions import AcceptOffer, MakeOffer, MakePromise
from game.engine.model.mandates import MandateSpec
from game.engine.model.terms import Package, Term
from game.engine.rules.goals import (
    CardsPlayed,
    EscalationAtMost,
    GrievanceAtMost,
    LinkAtLeast,
    MoneyGiven,
    OwnFunds,
    OwnStandingAtLeast,
    Support,
    TrustAtLeast,
    WordKept,
)
from tests.bots.talks import at, choice, planning, table
from tests.engine.position import card, effect, sanction
from tests.engine.treaty.table import NORTH

PLAIN = card("plain", effect("trust", level="communities", amount=4), tags=frozenset({"youth"}))


def with_goal(goal, *cards, seat="faith", **changes):
    """Stand in planning with one goal and some cards in hand."""
    mandate = MandateSpec("own", (goal,))
    return planning(table(hands={seat: list(cards)}, mandates={seat: [mandate]}, **changes))


@pytest.mark.parametrize(
    ("goal", "serving"),
    [
        (CardsPlayed(instruments=("prayer",), at_least=4), {"instrument": "prayer"}),
        (CardsPlayed(tags=("rites",), at_least=4), {"tags": frozenset({"rites"})}),
        (OwnStandingAtLeast(70), {"effects": (effect("standing", amount=5, who="self"),)}),
        (OwnFunds(at_least=9), {"effects": (effect("funds", amount=3, who="self"),)}),
        (Support(at_least=80), {"effects": (effect("support", amount=6, whose="all"),)}),
        (LinkAtLeast(70), {"effects": (effect("link", amount=6),)}),
        (EscalationAtMost(20), {"effects": (effect("escalation", amount=-3),)}),
        (GrievanceAtMost(2), {"effects": (effect("grievance", amount=-3, whose="all"),)}),
        (
            TrustAtLeast(influentials=70),
            {"effects": (effect("trust", level="influentials", amount=3),)},
        ),
    ],
)
def test_a_goal_decides_between_cards(goal, serving):
    """The card that serves the goal is played before one that helps all more, and else after."""
    changes = {"tags": frozenset({"youth"}), **serving}
    effects = changes.pop("effects", (effect("trust", level="communities", amount=3),))
    own = card("own_card", *effects, **changes)
    without = planning(table(hands={"faith": [PLAIN, own]}, grievance=30))

    assert choice(with_goal(goal, PLAIN, own, grievance=30), "faith").card == "own_card"
    assert choice(without, "faith").card == "plain"


def test_a_goal_that_is_met_pulls_no_more():
    """Standing above what the mandate asks for is not worth another card."""
    own = card("own_card", effect("standing", amount=5, who="self"))
    low = with_goal(OwnStandingAtLeast(70), PLAIN, own)
    high = with_goal(OwnStandingAtLeast(40), PLAIN, own)

    assert choice(low, "faith").card == "own_card"
    assert choice(high, "faith").card == "plain"


def test_a_limit_is_respected():
    """A card that the mandate forbids stays in the hand, though it would help all."""
    kind = card("kind", effect("trust", level="communities", amount=6), instrument="march")

    assert choice(with_goal(CardsPlayed(("march",), at_most=0), kind), "faith") == Ready("faith")
    assert isinstance(choice(planning(table(hands={"faith": [kind]})), "faith"), Commit)


def test_money_goes_to_those_who_have_got_none():
    """A seat that must give to several gives to a new one."""
    gift = card("gift", effect("pay", amount=1), target="seat", instrument="funding")
    goal = MoneyGiven(at_least=8, seats_at_least=4)
    mandate = MandateSpec("own", (goal,))
    hands = {"fund": [gift]}
    position = table(hands=hands, mandates={"fund": [mandate]})
    first = choice(planning(position), "fund")

    again = table(
        hands={"fund": [gift, card("more", effect("pay", amount=1), target="seat")]},
        mandates={"fund": [mandate]},
        rounds=8,
    )
    again.do(*_deal(first.target))
    second = choice(planning(again), "fund")

    assert first.target
    assert second.target not in ("", first.target)


def _deal(to):
    return (
        MakeOffer("fund", to, (Package((Term("funds", amount=1),)),)),
        AcceptOffer(to, 1, 1),
    )


def test_who_must_keep_its_word_gives_it():
    """With a mandate on promises every seed promises as soon as it can."""
    mandate = MandateSpec("own", (WordKept(),))
    blow = sanction("blow", effect("escalation", amount=2))
    hands, mandates = {NORTH: [blow]}, {NORTH: [mandate]}
    position = at(table(hands=hands, mandates=mandates), 1, asked=(True,) * 6)

    assert all(isinstance(choice(position, NORTH, seed), MakePromise) for seed in range(5))
