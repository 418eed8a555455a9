"""The negotiator over packages: never below its least, and what it finds by trading."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extras.negotiators.domains import generated, shipped
from game.bots.learning import learnt
from game.bots.manner import EASY, HARD, NORMAL
from game.bots.negotiator import Negotiator
from game.bots.stakes import Clock, Guess, blind_guess, worth
from tests.bots.duels import duel, stakes

MANNERS = {"easy": EASY, "normal": NORMAL, "hard": HARD}

WATER_FIRST = ((0, 3000, 6000), (0, 750, 1500), (0, 750, 1500), (0, 500, 1000))
PORT_FIRST = ((1500, 750, 0), (6000, 3000, 0), (1500, 750, 0), (1000, 500, 0))
"""Two sides that want the opposite on every issue: one above all water, the other the port."""

LOGROLL = 6000 + 6000
"""What both get together when each has what weighs most for it, with all else left to one."""


def joint(choice):
    """Return what a package is worth to both together; no agreement is worth the least of both."""
    return worth(WATER_FIRST, choice) + worth(PORT_FIRST, choice) if choice else 6000


def ends(level, rounds=12):
    """Return what two of a level agree on."""
    sides = stakes(WATER_FIRST, 3000), stakes(PORT_FIRST, 3000)
    return duel(*sides, (MANNERS[level],) * 2, rounds)[0]


def test_who_learns_finds_the_trade_and_who_splits_does_not():
    """Each gets what weighs for it from hard bots, and half of everything from easy ones."""
    assert joint(ends("hard")) >= LOGROLL
    assert joint(ends("easy")) < LOGROLL - 1500


def test_who_splits_gives_way_on_everything_alike():
    """With half the time gone an easy bot keeps about the same of every issue."""
    mine = stakes(WATER_FIRST, 3000)
    offer = Negotiator(EASY, 50).next_offer(mine, ((),), Clock(5, 6))

    assert offer == (1, 1, 1, 1)


@st.composite
def sides(draw):
    """Draw what is at stake for two sides: three issues of three options."""
    worth_of = st.integers(0, 3333)
    least = st.integers(0, 9000)
    worths = st.tuples(*(st.tuples(worth_of, worth_of, worth_of) for _ in range(3)))
    return tuple(stakes(draw(worths), draw(least)) for _ in range(2))


@settings(deadline=None, max_examples=60)
@given(
    at_stake=sides(),
    levels=st.tuples(*(st.sampled_from(sorted(MANNERS)) for _ in range(2))),
    patience=st.integers(0, 100),
)
def test_nobody_goes_below_its_least(at_stake, levels, patience):
    """Of no level is an offer or an agreement worth less than none, if anything is worth more."""
    agreed, made = duel(*at_stake, [MANNERS[level] for level in levels], 6, patience)

    for at, offer in made:
        mine = at_stake[at]
        assert worth(mine.own, offer) >= min(mine.least, mine.best)
    if agreed:
        assert made[-1][1] == agreed
        taker = at_stake[1 - made[-1][0]]
        assert worth(taker.own, agreed) >= taker.least


def test_it_learns_what_weighs_from_where_the_other_gives_way():
    """What is kept in every offer weighs more, what comes first is worth more."""
    guess = blind_guess(((0, 50, 100), (0, 50, 100)))
    after = learnt(guess, [(0, 2), (0, 1), (0, 0)])

    assert max(after[0]) > max(after[1])
    assert after[0][0] > after[0][1]
    assert after[1][2] > learnt(guess, [(0, 1), (0, 1), (0, 1)])[1][2]
    assert learnt(guess, []) == guess.worths


def test_what_is_known_for_certain_is_not_unlearnt_by_one_offer():
    """The surer the guess, the less an offer moves it."""
    known = ((9000, 0), (1000, 0))
    sure, unsure = (learnt(Guess(known, count), [(1, 1)])[0][0] for count in (20, 2))

    assert sure > unsure


def test_who_is_not_met_half_way_waits_longer():
    """A hard bot asks for more from a side that stands still than from one that comes along."""
    mine, clock = stakes(WATER_FIRST, 3000), Clock(6, 11)
    hard = Negotiator(HARD, 50)
    still = ((0, 2, 2, 2),) * 6
    coming = ((0, 2, 2, 2), (1, 2, 2, 2), (1, 1, 1, 1))
    no_help = ((0, 0, 0, 0),) * 6

    assert hard.asks(mine, (coming,), clock) < hard.asks(mine, (no_help,), clock)
    assert hard.asks(mine, (still,), clock) == hard.asks(mine, (no_help,), clock)


def test_near_the_end_anything_better_than_nothing_is_taken():
    """A hard bot takes at the last moment what it would not have offered; before, it does not."""
    mine, hard = stakes(WATER_FIRST, 3000), Negotiator(HARD, 50)
    silent = ((),)

    assert hard.accepts(mine, silent, Clock(11, 11), 3000)
    assert not hard.accepts(mine, silent, Clock(11, 11), 2999)
    assert not hard.accepts(mine, silent, Clock(10, 11), 3000)
    assert hard.asks(mine, silent, Clock(11, 11)) > 3000


def test_packages_side_by_side_are_worth_the_same_to_who_offers_them():
    """Several at once: which one the other takes then tells something."""
    own = ((0, 1000, 2000), (0, 1000, 2000), (0, 1000, 2000), (0, 1000, 2000))
    mine = stakes(own, 2000)
    offers = Negotiator(HARD, 50).offers(mine, ((),), Clock(5, 11))
    worths = {worth(own, offer) for offer in offers}

    assert len(set(offers)) == len(offers) == 3
    assert max(worths) - min(worths) <= 200


@pytest.mark.parametrize("level", MANNERS)
def test_the_same_moment_gives_the_same_offer(level):
    """There is no luck in it, so that a resumed session goes on as it was."""
    mine = stakes(WATER_FIRST, 3000)
    heard = (tuple(product((0, 1), (1, 2), (0,), (0,))),)
    offers = {Negotiator(MANNERS[level], 40).offers(mine, heard, Clock(4, 9)) for _ in range(2)}

    assert len(offers) == 1


@pytest.mark.parametrize("level", MANNERS)
def test_on_shipped_treaties_nobody_goes_below_its_least(level):
    """Over every shipped treaty and some drawn ones, from both sides and whatever the patience."""
    domains = (*shipped(ideas=False), *shipped(ideas=True), *map(generated, range(50_000, 50_004)))
    for at, domain in enumerate(domains):
        sides = [stakes(*side) for side in zip(domain.worths, domain.least, strict=True)]
        manners = MANNERS[level], (EASY, NORMAL, HARD)[at % 3]
        agreed, made = duel(*sides, manners, 6, patience=10 * at % 101)

        assert all(worth(sides[side].own, offer) >= sides[side].least for side, offer in made)
        if agreed:
            assert all(worth(side.own, agreed) >= side.least for side in sides)
