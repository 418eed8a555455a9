"""The wheel, installed away from the checkout, is the whole game."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parents[2]
LARGEST_WHEEL = 2_000_000
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")


def pip(*arguments):
    """Run pip in a process; with `CI` set, or for any other reason, its failure is one."""
    done = subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if "No matching distribution found for hatchling" in done.stderr and not os.environ.get("CI"):
        pytest.skip("the wheel is built with hatchling, which cannot be fetched offline")

    assert not done.returncode, done.stderr


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    """Build the wheel once."""
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--quiet", "--no-deps", "--wheel-dir", str(folder), str(ROOT))
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def installed(wheel, tmp_path_factory):
    """Install the wheel into a folder of its own; what it needs is in this environment."""
    folder = tmp_path_factory.mktemp("installed")
    pip("install", "--quiet", "--no-deps", "--target", str(folder), str(wheel))
    return folder


@pytest.fixture
def run(installed, tmp_path):
    """Run the installed `ninetracks` in an empty folder, on a machine without a screen."""
    environment = {name: value for name, value in os.environ.items() if name not in SCREENS}
    environment |= {"PYTHONPATH": str(installed), "NINETRACKS_HOME": str(tmp_path / "home")}
    empty = tmp_path / "empty"
    empty.mkdir()

    def command(*arguments):
        return subprocess.run(
            [sys.executable, "-m", "game", *arguments],
            cwd=empty,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return command


def in_the_checkout(*arguments):
    """Return what the checkout prints for a command."""
    command = [sys.executable, "-m", "game", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_the_wheel_holds_the_game_and_nothing_else(wheel):
    """Content, fonts and icons are in it, tests and caches are not, and it stays small."""
    names = ZipFile(wheel).namelist()
    strange = [name for name in names if not re.match(r"game/|ninetracks-[\d.]+\.dist-info/", name)]

    assert strange == []
    assert not [name for name in names if "__pycache__" in name or "/tests/" in name]
    assert {f"game/data/{path.relative_to(ROOT)}" for path in shipped_files()} <= set(names)
    assert wheel.stat().st_size < LARGEST_WHEEL


def shipped_files():
    """Return every scenario file and asset of the checkout."""
    folders = (ROOT / "assets", ROOT / "scenarios")
    return [path for folder in folders for path in folder.rglob("*.*") if path.suffix != ".pyc"]


def test_licences_travel(wheel):
    """Our licence and those of the fonts and icons are in the wheel, with the credits."""
    archive = ZipFile(wheel)
    ours = [name for name in archive.namelist() if name.endswith("dist-info/licenses/LICENSE")]
    theirs = [path.relative_to(ROOT) for path in (ROOT / "assets").rglob("LICENSE*")]

    assert archive.read(ours[0]) == (ROOT / "LICENSE").read_bytes()
    assert len(theirs) >= 2
    for licence in (*theirs, Path("assets/CREDITS.md")):
        packed = archive.read(f"game/data/{licence.as_posix()}")
        assert packed == (ROOT / licence).read_bytes()


def test_it_runs_from_where_it_was_installed(installed):
    """The tests below ask the installed game, not the checkout."""
    program = "import game; print(game.__file__)"
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=installed.parent,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )

    assert Path(done.stdout.strip()).is_relative_to(installed)
    assert list((installed / "bin").glob("ninetracks*"))


@pytest.mark.parametrize(
    "arguments",
    [
        ("scenarios", "--json"),
        ("cards", "--json"),
        ("check",),
        ("demo", "river", "--seed", "7", "--headless", "--json"),
    ],
)
def test_commands_print_what_the_checkout_prints(run, arguments):
    """An installed game plays the same sessions with the same cards, to the byte."""
    done = run(*arguments)

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == in_the_checkout(*arguments)
    if "--json" in arguments:
        assert json.loads(done.stdout)


def test_a_picture_is_drawn(run, tmp_path):
    """Fonts and icons are found, without a screen."""
    picture = tmp_path / "menu.png"
    done = run("picture", "menu", "-o", str(picture))

    assert (done.returncode, done.stderr) == (0, "")
    assert picture.read_bytes().startswith(b"\x89PNG")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can lack a screen")
def test_without_a_screen_one_sentence_says_what_to_do(run):
    """Somebody on a server is sent to the demo instead of a traceback."""
    done = run()

    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert "ninetracks demo" in done.stderr
