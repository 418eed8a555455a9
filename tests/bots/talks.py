"""A table at which a bot is asked what it would do, with everything to bargain over."""

from dataclasses import replace

from game.bots.manner import NORMAL
from game.bots.role_bot import RoleBot
from game.engine import Advance, view
from game.engine.model.ids import BARGAINING, MODULES
from tests.engine.treaty.table import talks, treaty

EVERYTHING = (*MODULES, *BARGAINING)
EAGER = treaty(ratify_line=0)
"""A treaty that every people would ratify."""


SHARP = replace(NORMAL, as_good=100)
"""A normal bot, but for taking cards that are nearly as good for as good."""


def table(**changes):
    """Stand in the talks of round 1 with everything to bargain over."""
    spec = changes.pop("treaty", EAGER)
    return talks(spec, modules=EVERYTHING, **changes)


def at(position, round_number, **changes):
    """Put a table into another round, and change fields of its treaty by name."""
    treaty_now = replace(position.state.treaty, **changes)
    position.state = replace(position.state, round=round_number, treaty=treaty_now)
    return position


def asked_already(position):
    """Let every seat have asked why in this round."""
    return at(position, position.state.round, asked=(True,) * 6)


def choice(position, seat, seed=1):
    """Ask a normal bot that tells any two cards apart what it would do now in a seat."""
    return RoleBot(seed, SHARP).choose(view(position.state, seat))


def run_of(position, seat):
    """Let a normal bot act in a seat until it has nothing more to do; return what it did."""
    done = []
    while (action := choice(position, seat)) is not None:
        done.append(action)
        position.do(action)
    return done


def planning(position):
    """Go on to planning."""
    return position.do(Advance(position.state.round, "talks"))
