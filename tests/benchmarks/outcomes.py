"""How sessions between bots end: shares with 95 percent intervals, for seeds that are named.

`python -m tests.benchmarks.outcomes river --rounds 8 --sessions 200 --from 5000` plays on all
cores. Report only seeds that nothing was tuned to.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

from game.bots.roster import LEVELS, USUAL
from game.engine.model.ids import OUTCOMES
from game.lab.runner import run
from game.lab.statistics import share
from game.lab.trials import Trial, pack_of

CONTENT = (str(Path(__file__).resolve().parents[2] / "scenarios"),)


def main() -> None:
    """Play the sessions and print a row for each outcome."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario")
    parser.add_argument("--rounds", type=int)
    parser.add_argument("--sessions", type=int, default=200)
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first seed")
    parser.add_argument("--bots", choices=LEVELS, default=USUAL)
    options = parser.parse_args()
    count, first = options.sessions, options.first
    rules = pack_of(CONTENT, options.scenario, options.rounds).scenario
    levels = tuple((seat.id, options.bots) for seat in rules.seats)
    ends = Counter(
        result.outcome
        for result in run(
            Trial(str(seed), CONTENT, options.scenario, rules.rounds, seed, levels)
            for seed in range(first, first + count)
        )
    )
    seeds = f"seeds {first} to {first + count - 1}"
    sys.stdout.write(f"{options.scenario}, {rules.rounds} rounds, {options.bots} bots, {seeds}\n")
    for name in OUTCOMES:
        mean, low, high = (100 * value for value in share(ends[name], count)[:3])
        sys.stdout.write(f"  {name:<20}{mean:5.1f} %  [{low:.1f}, {high:.1f}]\n")


if __name__ == "__main__":
    main()
