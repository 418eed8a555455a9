"""Where no window can be opened, the game says so in one sentence and ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NOWHERE = ":7477"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen to ask")
@pytest.mark.parametrize("driver", [{}, {"SDL_VIDEODRIVER": "x11"}])
def test_a_screen_that_does_not_answer_is_said_in_one_sentence(driver, tmp_path):
    """SDL would draw where nobody can see, or fail for ever; the game ends with code 2."""
    silent = {name: value for name, value in os.environ.items() if name != "SDL_VIDEODRIVER"}
    home = {"DISPLAY": NOWHERE, "NINETRACKS_HOME": str(tmp_path)}

    found = subprocess.run(
        [sys.executable, "-m", "game"],
        cwd=ROOT,
        env={**silent, **home, **driver},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert found.returncode == 2
    assert found.stdout == ""
    said = found.stderr.splitlines()[-1]  # some systems' libraries grumble before it
    assert said.startswith("ninetracks: No window can be opened here")
    assert said.endswith("try: ninetracks demo river_opener --headless")
    assert "Traceback" not in found.stderr
