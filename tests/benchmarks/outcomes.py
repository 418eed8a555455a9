"""How sessions between bots end: shares with 95 percent intervals, for seeds that are named.

`python -m tests.benchmarks.outcomes river --rounds 8 --sessions 200 --from 5000` plays on all
cores. Report only seeds that nothing was tuned to.
"""

import argparse
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from math import sqrt
from pathlib import Path

from game.bots.roster import LEVELS, seat_bots
from game.content.library import Pack, load_library
from game.engine.model.ids import OUTCOMES
from game.session.drive import play_out
from game.session.setup import Setup
from game.session.table import Table

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"
Z = 1.96
"""Standard deviations on either side of a 95 percent interval."""


@cache
def pack(scenario: str, rounds: int | None) -> Pack:
    """Load a scenario once in each process."""
    return load_library([SCENARIOS]).pack(scenario, rounds)


def outcome(job: tuple[str, int | None, str, int]) -> str:
    """Play one session between bots of one level and return how it ended."""
    name, rounds, level, seed = job
    rules = pack(name, rounds).scenario
    setup = Setup(name, rules.rounds, seed).with_bots(rules, level)
    table = Table.start(pack(name, rounds), setup, None)
    for _ in play_out(table, seat_bots(setup.bots, seed)):
        pass
    return table.state.outcome


def interval(hits: int, count: int) -> tuple[float, float]:
    """Return Wilson's 95 percent interval of a share, in percent."""
    share, square = hits / count, Z * Z / count
    middle = share + square / 2
    spread = Z * sqrt(share * (1 - share) / count + square / (4 * count))
    return 100 * (middle - spread) / (1 + square), 100 * (middle + spread) / (1 + square)


def main() -> None:
    """Play the sessions and print a row for each outcome."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--sessions", type=int, default=200)
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first seed")
    parser.add_argument("--bots", choices=LEVELS, default="simple")
    options = parser.parse_args()
    count, first = options.sessions, options.first
    jobs = [
        (options.scenario, options.rounds, options.bots, seed)
        for seed in range(first, first + count)
    ]
    with ProcessPoolExecutor() as pool:
        ends = Counter(pool.map(outcome, jobs, chunksize=4))
    rounds = pack(options.scenario, options.rounds).scenario.rounds
    seeds = f"seeds {first} to {first + count - 1}"
    sys.stdout.write(f"{options.scenario}, {rounds} rounds, {options.bots} bots, {seeds}\n")
    for name in OUTCOMES:
        low, high = interval(ends[name], count)
        sys.stdout.write(
            f"  {name:<20}{100 * ends[name] / count:5.1f} %  [{low:.1f}, {high:.1f}]\n"
        )


if __name__ == "__main__":
    main()
