"""Print how long bots think: `python -m tests.benchmarks.choices`.

Milliseconds for one choice of a bot, talks and planning apart, on the scenario with most seats
at its default length. All seats are played by bots of the level that is measured; the slowest
choice counts as much as the usual one, for a window has to live through it.
"""

import gc
import sys
import time
from collections import defaultdict

from game.bots.roster import LEVELS, Bot, seat_bots
from game.engine import Action, SeatView
from game.session.drive import play_out
from game.session.setup import Setup
from game.session.table import Table
from tests.properties.walks import library

SEED = 50_100


class Clocked:
    """A bot whose thinking is timed, in milliseconds by phase."""

    def __init__(self, bot: Bot, times: dict[str, list[float]]) -> None:
        self._bot, self._times = bot, times

    def choose(self, view: SeatView) -> Action | None:
        """Choose as the bot does."""
        began = time.process_time()
        action = self._bot.choose(view)
        self._times[view.known.phase].append(1000 * (time.process_time() - began))
        return action


def main() -> None:
    """Play one session for each level and print how long its choices took."""
    pack = library().pack(max(library().scenarios, key=lambda one: len(one.seats)).id)
    scenario = pack.scenario
    sys.stdout.write(f"{scenario.id}, {len(scenario.seats)} seats, {scenario.rounds} rounds\n")
    sys.stdout.write(f"{'ms a choice':18}{'median':>9}{'slowest':>9}\n")
    for level in LEVELS:
        times: defaultdict[str, list[float]] = defaultdict(list)
        setup = Setup(scenario.id, scenario.rounds, SEED).with_bots(scenario, level)
        bots = seat_bots(setup.bots, SEED)
        gc.collect()
        table = Table.start(pack, setup, None)
        for _ in play_out(table, {seat: Clocked(bot, times) for seat, bot in bots.items()}):
            pass
        for phase in ("talks", "planning"):
            taken = sorted(times[phase])
            middle, slowest = taken[len(taken) // 2], taken[-1]
            sys.stdout.write(f"{f'{level}, {phase}':18}{middle:9.1f}{slowest:9.1f}\n")


if __name__ == "__main__":
    main()
