"""Keep a session of each scenario for this release: `python -m tests.replays`.

Run it when the content of a release is final; a journal holds the digest of its content.
"""

import shutil
import sys
from collections import deque
from pathlib import Path

from game.bots.roster import seat_bots
from game.session.drive import play_out
from game.session.setup import Setup
from game.session.table import Table
from game.session.version import VERSION
from tests.properties.walks import library, scenarios

SEED = 7

folder = Path(__file__).with_name(VERSION)
shutil.rmtree(folder, ignore_errors=True)
for name in scenarios():
    pack = library().pack(name)
    setup = Setup(name, pack.scenario.rounds, SEED).with_bots(pack.scenario, "normal")
    table = Table.start(pack, setup, folder / f"{name}.jsonl")
    deque(play_out(table, seat_bots(setup.bots, SEED)), maxlen=0)
    sys.stdout.write(f"{table.journal}: {table.step} steps\n")
