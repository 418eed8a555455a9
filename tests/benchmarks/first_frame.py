"""Print how long the window takes to its first frame: `python -m tests.benchmarks.first_frame`.

Each figure is from fresh processes, in milliseconds from the start of the interpreter:
the first start of all on a machine (content not in the cache yet), every later start, and a later
start with a session to continue. The aim is 500.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.measure import ROOT, spread

RUNS = 9
PROGRAM = """
import sys, time
from pathlib import Path
from game.content.resources import shipped
from game.session.paths import find_folders
from game.ui.app import App
from game.ui.play import Window
window = Window([shipped("scenarios")], find_folders())
app = App(window.front.menu, window.preferences)
app.frame()
print(time.time())
if sys.argv[1]:
    for _ in range(5):
        app.frame()
    app.stack.activate(app.stack.top.node("new"))
    for node in ("choose", "next", "start"):
        app.stack.activate(app.stack.top.node(node))
"""


def first_frame(home: str, *, play: bool = False) -> float:
    """Return the milliseconds to the first frame; ``play`` leaves a session behind."""
    environment = {
        **os.environ,
        "NINETRACKS_HOME": home,
        "SDL_VIDEODRIVER": "dummy",
        "PYGAME_HIDE_SUPPORT_PROMPT": "1",
    }
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, "play" if play else ""],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return (float(done.stdout) - began) * 1000


def main() -> None:
    """Measure and print the three starts."""
    figures: dict[str, list[float]] = {"first start of all": [], "later": [], "with a session": []}
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as home:
            figures["first start of all"].append(first_frame(home, play=True))
            figures["with a session"].append(first_frame(home))
            for save in Path(home).glob("sessions/*"):
                save.unlink()
            figures["later"].append(first_frame(home))
    for name, found in figures.items():
        sys.stdout.write(f"{name:20}{spread(found)} ms\n")


if __name__ == "__main__":
    main()
