"""What the README tells a person to type does what it says."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from game.content.library import load_library

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
FOLDER = ".venv/bin/"
WINDOW = f"{FOLDER}ninetracks"
TESTS = f"{FOLDER}python -m pytest"
INSTALL = ("python3 -m venv .venv", f'{FOLDER}python -m pip install -q -e ".[test]"')

ONE_FRAME = """
import sys
from game.cli.main import main
from game.ui.app import App

whole_frame = App.frame

def one_frame(app):
    whole_frame(app)
    drawn = app.stack.canvas.surface
    area = drawn.get_rect()
    shades = {tuple(drawn.get_at((x, y))) for x in range(0, area.w, 8) for y in range(0, area.h, 8)}
    print(app.stack.top.scene.title, len(shades))
    app.stack.quit()

App.frame = one_frame
sys.exit(main([]))
"""
"""Starts the game as the command does, and closes the window after its first frame."""


def blocks(language):
    """Return the code blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def commands():
    """Return every command of the `sh` blocks, without its comment."""
    lines = [line for block in blocks("sh") for line in block.splitlines()]
    parts = [part for line in lines for part in line.split("#")[0].split(" && ")]
    return [part.strip() for part in parts if part.strip()]


QUIET = [command for command in commands() if command not in (*INSTALL, WINDOW, TESTS)]
"""The commands that only print."""


def start(arguments, home, **more):
    """Run a command in the repository with folders of its own."""
    return subprocess.run(
        arguments,
        cwd=ROOT,
        env={**os.environ, "NINETRACKS_HOME": str(home), **more},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_the_readme_installs_starts_and_tests():
    """The commands that the other tests here stand for are the ones that are printed."""
    assert commands()[:3] == [*INSTALL, WINDOW]
    assert TESTS in commands()
    assert len(QUIET) >= 7


@pytest.mark.parametrize("command", QUIET)
def test_a_command_does_its_work(command, tmp_path):
    """Each prints something, complains of nothing and ends well."""
    program, *arguments = shlex.split(command)
    assert program == WINDOW

    done = start([sys.executable, "-m", "game", *arguments], tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip()


def test_the_program_is_installed_under_its_name():
    """Pip has put `ninetracks` beside Python, and it starts the game."""
    program = shutil.which("ninetracks", path=str(Path(sys.executable).parent))

    assert program
    assert subprocess.run([program, "--version"], capture_output=True, check=True).stdout


def test_the_window_opens_and_draws(tmp_path):
    """Without a command the menu appears, and closing the window ends the program well."""
    done = start([sys.executable, "-c", ONE_FRAME], tmp_path, SDL_VIDEODRIVER="dummy")
    title, _, shades = done.stdout.strip().splitlines()[-1].rpartition(" ")

    assert (done.returncode, done.stderr) == (0, "")
    assert title
    assert int(shades) > 10


def test_the_machine_runs_what_the_readme_says():
    """`.ci/run` installs and tests with the very lines of the README."""
    script = (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
    lines = [line.strip().replace("--quiet", "-q") for line in script]

    assert INSTALL[1] in lines
    assert lines[-1] == TESTS
    assert any(INSTALL[0] in line for line in lines)


def test_the_card_of_the_readme_is_right(tmp_path):
    """Pasted where the README says, the card of five minutes passes the checker."""
    folder = tmp_path / "scenarios"
    shutil.copytree(ROOT / "scenarios", folder)
    cards = folder / "cards" / "citizens.yaml"
    (card,) = blocks("yaml")
    cards.write_text(f"{cards.read_text('utf-8').rstrip()}\n{card}", "utf-8")

    library = load_library([folder])

    assert [str(problem) for problem in library.problems] == []
    assert "football_across_the_line" in {card["id"] for card in library.entries("cards")}
