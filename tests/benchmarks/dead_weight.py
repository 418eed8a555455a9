"""Cards that nobody can play and seats with nothing to do, over sessions of random bots.

`python -m tests.benchmarks.dead_weight --sessions 200 --from 70000` goes through every scenario
on all cores. A card is dead when it was held and could never be played; a seat idles in a round
when it could not commit a single card as planning began.
"""

import argparse
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from game.bots.roster import seat_bots
from game.content.library import load_library
from game.engine import Commit, legal_actions
from game.lab.trials import pack_of
from game.session.drive import advance, let_act
from game.session.setup import Setup
from game.session.table import Table
from tests.benchmarks.outcomes import CONTENT

MOST_IDLE = 25
"""Percent of its rounds that a seat may idle."""

Counts = tuple[Counter[str], Counter[str], Counter[str]]
"""How often each card was held, how often it could be played, and how often each seat idled."""


def play(job: tuple[str, int]) -> tuple[Counts, int]:
    """Play one session; return its counts and how many rounds it had."""
    name, seed = job
    pack = pack_of(CONTENT, name, None)
    setup = Setup(name, pack.scenario.rounds, seed).with_bots(pack.scenario, "random")
    table, bots = Table.start(pack, setup, None), seat_bots(setup.bots, seed)
    held: Counter[str] = Counter()
    playable: Counter[str] = Counter()
    idle: Counter[str] = Counter()
    while table.state.phase != "over":
        if table.state.phase == "planning":
            look(table, held, playable, idle)
        for _ in let_act(table, bots):
            pass
        advance(table)
    return (held, playable, idle), table.state.round


def look(table: Table, held: Counter[str], playable: Counter[str], idle: Counter[str]) -> None:
    """Count what each seat holds and could commit now."""
    for number, seat in enumerate(table.pack.scenario.seats):
        actions = legal_actions(table.state, seat.id)
        cards = {action.card for action in actions if isinstance(action, Commit)}
        held.update(set(table.state.hands[number]))
        playable.update(cards)
        idle[seat.id] += not cards


def main() -> None:
    """Go through the scenarios and print what is dead weight in each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenarios", nargs="*")
    parser.add_argument("--sessions", type=int, default=200)
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first seed")
    options = parser.parse_args()
    known = [one.id for one in load_library([*map(Path, CONTENT)]).scenarios]
    with ProcessPoolExecutor() as pool:
        for name in options.scenarios or known:
            jobs = [(name, options.first + number) for number in range(options.sessions)]
            held: Counter[str] = Counter()
            playable: Counter[str] = Counter()
            idle: Counter[str] = Counter()
            rounds = 0
            for counts, played in pool.map(play, jobs, chunksize=4):
                for total, found in zip((held, playable, idle), counts, strict=True):
                    total.update(found)
                rounds += played
            sys.stdout.write(report(name, options, (held, playable, idle), rounds))
            sys.stdout.flush()


def report(name: str, options: argparse.Namespace, counts: Counts, rounds: int) -> str:
    """Return a scenario's line: its dead cards, the cards never held, its most idle seat."""
    held, playable, idle = counts
    cards = pack_of(CONTENT, name, None).scenario.cards
    dead = sorted(card for card in held if not playable[card])
    unseen = sorted(card for card in cards if not held[card])
    seat, times = idle.most_common(1)[0]
    percent = 100 * times / rounds
    verdict = "all well" if not dead and percent <= MOST_IDLE else "LOOK HERE"
    return (
        f"{name}: {options.sessions} sessions from seed {options.first}, {verdict};\n"
        f"  never playable: {', '.join(dead) or 'none'}\n"
        f"  never dealt: {', '.join(unseen) or 'none'}\n"
        f"  most idle: {seat} in {percent:.1f} % of rounds\n"
    )


if __name__ == "__main__":
    main()
