"""Hold the promises of bargaining over as many random sessions as wanted.

`python -m tests.many_sessions 10000` plays each seed twice, once at a treaty table and once with
everything to bargain over, on all cores, and tells how many sessions signed and what was found.
The test suite holds the same over a few sessions.
"""

import argparse
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from random import Random

from game.engine import view, visible
from tests.engine.bargaining.test_secrets import NAMES, everything_in, secrets_from, session
from tests.engine.treaty.sessions import rules, walk

SCENARIO = rules()
PARTIES = {party.id for party in SCENARIO.parties}


def signatures(seed: int) -> tuple[bool, list[str]]:
    """Return whether all signed, and what is wrong with it; only governments sign (C15)."""
    found, signed, all_signed = [], set(), False
    for _, _, step in walk(SCENARIO, seed):
        for event in step.events:
            if event.kind == "treaty_signed":
                seat = SCENARIO.seats[SCENARIO.seat_number[event.by]]
                signed.add(event.party)
                if seat.track != "government":
                    found.append(f"seed {seed}: {event.by} signed")
            elif event.kind == "signature_withdrawn":
                signed.discard(event.party)
            elif event.kind == "treaty_moved" and event.stage == "signed":
                all_signed = True
                if signed != PARTIES:
                    found.append(f"seed {seed}: signed by {sorted(signed)} only")
            elif event.kind == "treaty_moved" and event.stage in ("talking", "broken"):
                signed.clear()
    return all_signed, found


def money_and_secrets(seed: int) -> list[str]:
    """Return where money appeared or vanished, and what a third seat could see."""
    found, choice = [], Random(seed)
    for _, before, events, after in session(seed):
        table = after.scenario.table
        purses = [table.funds(seat) for seat in range(len(NAMES))]
        if sum(before.gauges[at] for at in purses) != sum(after.gauges[at] for at in purses):
            found.append(f"seed {seed}: the sum of all purses changed")
        seat = choice.choice(("", *NAMES))
        seen = everything_in(view(after, seat).known)
        heard = repr([event for event in events if visible(event, seat)])
        for secret in secrets_from(after, seat):
            judged = "mandate" in secret and after.phase == "over"
            if secret in seen or (secret in heard and not judged):
                found.append(f"seed {seed}: {seat or 'everybody'} sees {secret}")
    return found


def one(seed: int) -> tuple[bool, list[str]]:
    """Play both sessions of a seed; return whether one was signed by all, and what was found."""
    signed, found = signatures(seed)
    return signed, [*found, *money_and_secrets(seed)]


def main() -> int:
    """Play the sessions and print the count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sessions", type=int, nargs="?", default=1000)
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first seed")
    options = parser.parse_args()
    seeds = range(options.first, options.first + options.sessions)
    counts: Counter[str] = Counter()
    with ProcessPoolExecutor() as pool:
        for done, (signed, found) in enumerate(pool.map(one, seeds, chunksize=20), start=1):
            counts["signed"] += signed
            counts["violations"] += len(found)
            for line in found:
                sys.stdout.write(f"{line}\n")
            if done % 500 == 0:
                sys.stderr.write(f"{done} of {options.sessions}\n")
    sys.stdout.write(
        f"{options.sessions} sessions from seed {options.first}: {counts['signed']} signed by all, "
        f"{counts['violations']} violations\n"
    )
    return 1 if counts["violations"] else 0


if __name__ == "__main__":
    sys.exit(main())
