"""Print what a whole session of bots takes: `python -m tests.benchmarks.whole_session`.

The largest scenario at its default length: as a command with its start, and at a table in a
running program, with the ledger, the views of the bots and their choices, without a file.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections import deque

from game.bots.roster import LEVELS, seat_bots
from game.content.library import Pack
from game.session.drive import play_out
from game.session.setup import Setup
from game.session.table import Table
from tests.benchmarks.measure import ROOT, spread
from tests.properties.walks import library

RUNS = 9


def command(pack: Pack, level: str, home: str, *more: str) -> float:
    """Return the milliseconds of `ninetracks demo` as a process, its start included."""
    asked = ("demo", pack.scenario.id, "--seed", "7", "--headless", "--bots", level, *more)
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "game", *asked],
        cwd=ROOT,
        env={**os.environ, "NINETRACKS_HOME": home},
        capture_output=True,
        check=True,
    )
    return 1000 * (time.perf_counter() - began)


def at_a_table(pack: Pack, level: str, seed: int) -> float:
    """Return the milliseconds of a session in this program."""
    plain = Setup(pack.scenario.id, pack.scenario.rounds, seed)
    setup = plain.with_bots(pack.scenario, level)
    began = time.perf_counter()
    table = Table.start(pack, setup, None)
    deque(play_out(table, seat_bots(setup.bots, seed)), maxlen=0)
    return 1000 * (time.perf_counter() - began)


def main() -> None:
    """Measure and print a line for each level of bots and each way."""
    pack = library().pack(max(library().scenarios, key=lambda one: len(one.seats)).id)
    sys.stdout.write(f"{pack.scenario.id}, {len(pack.scenario.seats)} seats\n")
    with tempfile.TemporaryDirectory() as home:
        for level in LEVELS:
            command(pack, level, home)
            whole = [command(pack, level, home) for _ in range(RUNS)]
            inside = [at_a_table(pack, level, seed) for seed in range(RUNS + 1)][1:]
            sys.stdout.write(f"{level} bots, the command, ms       {spread(whole)}\n")
            sys.stdout.write(f"{level} bots, after the start, ms   {spread(inside)}\n")


if __name__ == "__main__":
    main()
