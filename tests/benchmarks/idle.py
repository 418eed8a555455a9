"""Print how much of a core the window takes when nobody does anything.

`python -m tests.benchmarks.idle`: the share of one core, in percent, over five seconds after
the first one, on the menu and on each screen of a session that stands still.
"""

import os
import subprocess
import sys

from game.ui.scenes.table.samples import SAMPLES
from tests.benchmarks.measure import ROOT, spread

RUNS = 3
SECONDS = 5
PROGRAM = """
import sys, time
from threading import Timer
from game.content.resources import shipped
from game.ui.app import App
from game.ui.gallery import scene_named
from game.ui.preferences import Preferences
app = App(scene_named(sys.argv[1], [shipped("scenarios")]), Preferences())
marks = []
def mark():
    marks.append(time.process_time())
Timer(1, mark).start()
Timer(1 + int(sys.argv[2]), lambda: (mark(), app.stack.quit())).start()
app.run()
print(100 * (marks[1] - marks[0]) / int(sys.argv[2]))
"""


def share(screen: str) -> float:
    """Return the percent of a core that a screen takes at rest."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, screen, str(SECONDS)],
        cwd=ROOT,
        env={**os.environ, "SDL_VIDEODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def main() -> None:
    """Measure and print a line for each screen."""
    for screen in ("menu", *SAMPLES):
        sys.stdout.write(f"{screen:16}{spread([share(screen) for _ in range(RUNS)])} %\n")


if __name__ == "__main__":
    main()
