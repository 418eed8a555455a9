"""Commands for tests: run in this process, in a home of their own, without a screen."""

import pytest

from game.cli.main import main


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """Keep everything the commands write in a folder of the test."""
    monkeypatch.setenv("NINETRACKS_HOME", str(tmp_path / "home"))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "home"


@pytest.fixture
def run(capsys):
    """Run a command; return its exit code, what it printed and what it complained of."""

    def command(*arguments):
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code
        printed = capsys.readouterr()
        return code, printed.out, printed.err

    return command


def assert_one_sentence(outcome, *words):
    """Check that a command failed with code 2 and one sentence that has these words."""
    code, out, err = outcome

    assert (code, out) == (2, "")
    assert err.startswith("ninetracks: ")
    assert err.count("\n") == 1
    assert "Traceback" not in err
    assert all(word in err for word in words), err
