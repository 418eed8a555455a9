"""Two negotiators at a table with nothing else on it, and what they make of it."""

from itertools import product

from game.bots.negotiator import Negotiator
from game.bots.stakes import Clock, Stakes, blind_guess, worth


def stakes(own, least):
    """Return what is at stake for a side that knows nothing of the other."""
    choices = tuple(product(*(range(len(options)) for options in own)))
    return Stakes(own, (blind_guess(own),), least, choices, (0,) * len(choices))


def duel(one, other, manners, rounds=12, patience=50):
    """Let two sides offer in turn until one takes what lies there.

    Returns:
        The package agreed on or None, and every offer with the number of the side that made it.
    """
    sides = one, other
    people = [Negotiator(manner, patience) for manner in manners]
    said, made = ((), ()), []
    for turn in range(2 * rounds):
        at, clock = turn % 2, Clock(turn // 2, rounds - 1)
        mine, heard = sides[at], (said[1 - at],)
        offered = heard[0][-1] if heard[0] else None
        if offered and people[at].accepts(mine, heard, clock, worth(mine.own, offered)):
            return offered, made
        offer = people[at].next_offer(mine, heard, clock)
        made.append((at, offer))
        said = tuple((*said[side], offer) if side == at else said[side] for side in (0, 1))
    return None, made
