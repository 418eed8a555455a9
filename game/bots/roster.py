"""The levels of bots by name."""

from collections.abc import Callable, Mapping
from functools import partial

from game.bots.manner import EASY, NORMAL
from game.bots.random_bot import RandomBot
from game.bots.role_bot import RoleBot

Bot = RandomBot | RoleBot

RANDOM = "random"
"""The level of bots that have no reasons."""

USUAL = "normal"
"""The level of a bot of which nothing else was said."""

LEVELS: Mapping[str, Callable[[int], Bot]] = {
    "normal": partial(RoleBot, manner=NORMAL),
    "easy": partial(RoleBot, manner=EASY),
    RANDOM: RandomBot,
}
"""Every level, the best first, with what makes a bot of it from a seed."""


def seat_bots(levels: Mapping[str, str], seed: int) -> dict[str, Bot]:
    """Make the bots of a session.

    Args:
        levels: The level of each seat that a bot plays, by seat id.
        seed: Of the session; the same seed gives the same choices.

    Raises:
        KeyError: When there is no such level.
    """
    return {seat: LEVELS[level](seed) for seat, level in levels.items()}
