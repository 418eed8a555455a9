"""The gates of the house: lint, types, arrows between rooms, length of files, honest words."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FILE = 500
WANTED_LENGTH = 300


def run(tool: str, *arguments: str) -> str:
    """Run a tool of this environment in the repository and return what it printed."""
    command = (shutil.which(tool, path=str(Path(sys.executable).parent)) or tool, *arguments)
    done = subprocess.run(
        command,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    printed = done.stdout + done.stderr
    if done.returncode:
        pytest.fail(f"{' '.join(command)}\n{printed}")
    return printed


def python_files() -> list[Path]:
    """Return every Python file of the repository."""
    rooms = ("game", "tests", "docs", "assets", "extras")
    return [path for room in rooms for path in sorted((ROOT / room).rglob("*.py"))]


def test_lint():
    """All ruff rules hold; each exception stands in pyproject.toml with its reason."""
    run("ruff", "check", ".")


def test_format():
    """Nobody discusses commas."""
    run("ruff", "format", "--check", ".")


def test_types():
    """The whole program passes strict type checking."""
    run("mypy")


def test_arrows_point_down():
    """Every contract about who may import whom is kept."""
    printed = run("lint-imports")

    assert "0 broken" in printed


def test_files_are_short():
    """No Python file is over 500 lines, and at most one in twenty is over 300."""
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in python_files()}
    long = [path for path, length in lengths.items() if length > WANTED_LENGTH]

    assert [path for path, length in lengths.items() if length > LONGEST_FILE] == []
    assert len(long) <= len(lengths) // 20, long


def test_every_silenced_check_names_its_reason():
    """A `noqa` or `type: ignore` carries a code and, behind a dash, why."""
    silent = re.compile(r"#\s*(noqa|type:\s*ignore)(?!.*\s-\s)")
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in python_files()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if silent.search(line) and path != Path(__file__).resolve()
    ]

    assert found == []
