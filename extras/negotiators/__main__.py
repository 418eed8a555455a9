"""Measure our negotiators against those of NegMAS and print the table.

`python -m extras.negotiators --domains 60 --from 90000 --to docs/negotiators.md` with NegMAS
installed (`pip install .[negotiators]`). Seeds 50000 to 59999 are for development; a number that
is reported comes from seeds that nothing was tuned to.
"""

import argparse
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from extras.negotiators.domains import generated, shipped
from extras.negotiators.report import report
from extras.negotiators.trial import ROUNDS, trial

HEAD = """# Our negotiators against others

Written by `python -m extras.negotiators --domains {count} --from {first} --to docs/negotiators.md`.

The same code that asks, drafts and accepts at the game's treaty table takes a seat in NegMAS's
alternating offers: {rounds} rounds, both seats, no agreement is worth the walk-away value. It sees
its own worths, the packages and what it is offered. Partners: ten negotiators of NegMAS, fixed
beforehand. Baselines take the same seat. Shares are 0 to 1; distances are of utility, 0 to 1, and
of no agreement they are measured from what both fall back on; the frontier is that of all
packages. Intervals are 95 percent, resampled over domains. *ms* is the time for a decision (of the
baselines half of a round of both sides).
"""


def main() -> None:
    """Negotiate over all domains and write the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--domains", type=int, default=60, help="how many are generated")
    parser.add_argument("--from", type=int, default=50_000, dest="first", help="the first seed")
    parser.add_argument("--workers", type=int, help="processes; as many as cores if not said")
    parser.add_argument("--to", type=Path, help="a file for the report; else it is printed")
    options = parser.parse_args()
    count, first = options.domains, options.first
    drawn = [generated(seed) for seed in range(first, first + count)]
    table, ideas = shipped(ideas=False), shipped(ideas=True)
    with ProcessPoolExecutor(options.workers) as pool:
        trials = list(pool.map(trial, (*drawn, *table, *ideas)))
    sets = {
        f"generated, seeds {first} to {first + count - 1}": trials[:count],
        "shipped treaties, as they lie on the table at first": trials[count : count + len(table)],
        "shipped treaties, with every idea on the table": trials[count + len(table) :],
    }
    text = "\n".join(
        [HEAD.format(count=count, first=first, rounds=ROUNDS), *list(report(sets))[1:], ""]
    )
    if options.to:
        options.to.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
