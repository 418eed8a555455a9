"""Print how long the shipped content takes to load: `python -m tests.benchmarks.content_load`.

Each figure is from fresh processes, in milliseconds: what the imports cost beyond the
engine's own, reading and checking all YAML without a cache, with a fresh cache, and packing the
largest scenario.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile

from tests.benchmarks.measure import ROOT, spread

RUNS = 9
PROGRAM = """
import json, sys, time
from pathlib import Path
import game.engine
started = time.perf_counter()
from game.content.library import load_library
from game.content.resources import shipped
imported = time.perf_counter()
cache = Path(sys.argv[1]) if sys.argv[1] else None
if sys.argv[2]:
    import game.content.checker
checked = time.perf_counter()
library = load_library([shipped("scenarios")], cache)
loaded = time.perf_counter()
library.pack(max(library.scenarios, key=lambda one: len(one.seats)).id)
packed = time.perf_counter()
print(json.dumps({
    "import": imported - started,
    "import YAML, pydantic and models": checked - imported,
    "load": loaded - checked,
    "pack": packed - loaded,
}))
"""


def measure(cache: str, checker: str) -> dict[str, list[float]]:
    """Return the milliseconds of each step, over fresh processes."""
    runs = []
    for _ in range(RUNS):
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, cache, checker],
            capture_output=True,
            check=True,
            cwd=ROOT,
        )
        runs.append(json.loads(done.stdout))
    return {step: [1000 * run[step] for run in runs] for step in runs[0]}


def main() -> None:
    """Measure with and without a cache and print one line for each step."""
    with tempfile.TemporaryDirectory() as folder:
        measure(folder, "")  # fills the cache
        rows = {"without cache": measure("", "checker"), "with cache": measure(folder, "")}
    for name, steps in rows.items():
        for step, found in steps.items():
            sys.stdout.write(f"{name:15}{step:34}{spread(found)} ms\n")


if __name__ == "__main__":
    main()
