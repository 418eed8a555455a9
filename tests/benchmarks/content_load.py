"""Print how long the shipped content takes to load: `python tests/benchmarks/content_load.py`.

Each figure is the median over fresh processes, in milliseconds: what the imports cost beyond the
engine's own, reading and checking all YAML without a cache, with a fresh cache, and packing the
largest scenario.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
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


def measure(cache: str, checker: str) -> dict[str, float]:
    """Return the median of each step in milliseconds over fresh processes."""
    runs = []
    for _ in range(RUNS):
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, cache, checker],
            capture_output=True,
            check=True,
            cwd=ROOT,
        )
        runs.append(json.loads(done.stdout))
    return {step: 1000 * statistics.median(run[step] for run in runs) for step in runs[0]}


def main() -> None:
    """Measure with and without a cache and print one line for each."""
    with tempfile.TemporaryDirectory() as folder:
        measure(folder, "")  # fills the cache
        rows = {"without cache": measure("", "checker"), "with cache": measure(folder, "")}
    for name, steps in rows.items():
        figures = ", ".join(f"{step} {value:.1f}" for step, value in steps.items())
        sys.stdout.write(f"{name}: {figures} ms\n")


if __name__ == "__main__":
    main()
