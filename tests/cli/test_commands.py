"""The commands do what they say, and whatever goes wrong is told in one sentence."""

import json
import os
import subprocess
import sys
import types
from pathlib import Path

import pytest

from game.session.version import VERSION
from tests.cli.conftest import assert_one_sentence
from tests.cli.documented import documented_keys

ROOT = Path(__file__).resolve().parents[2]
SCENARIO = "river_opener"


def test_a_demo_of_the_same_seed_is_the_same_to_the_byte(run, tmp_path):
    """The same command writes the same journal and prints the same JSON."""
    first = run("demo", SCENARIO, "--seed", 5, "--json", "--journal", tmp_path / "a.jsonl")
    second = run("demo", SCENARIO, "--seed", 5, "--json", "--journal", tmp_path / "b.jsonl")
    other = run("demo", SCENARIO, "--seed", 6, "--json")

    assert first == second
    assert first[0] == 0
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()
    assert json.loads(other[1])["digest"] != json.loads(first[1])["digest"]


def test_the_json_has_the_documented_keys(run):
    """`demo --json` has the keys that docs/json.md lists, no more and no fewer, in that order."""
    _, out, _ = run("demo", SCENARIO, "--seed", 5, "--json")
    found = json.loads(out)
    session, *_, by_round, card = documented_keys()

    assert list(found) == session
    assert {tuple(one) for one in found["per_round"]} == {tuple(by_round)}
    assert {tuple(one) for each in found["per_round"] for one in each["cards"]} == {tuple(card)}


def test_the_json_tells_the_course_of_the_session(run):
    """Every round has its numbers, and the last ones decide what is said of the end."""
    _, out, _ = run("demo", SCENARIO, "--seed", 5, "--bots", "random", "--json")
    found = json.loads(out)
    last = found["per_round"][-1]
    (dyad,) = last["trust"]

    assert found["rounds_played"] == len(found["per_round"])
    assert set(found["bots"].values()) == {"random"}
    assert found["depth"] == [level for level, trust in last["trust"][dyad].items() if trust >= 50]
    assert last["level"][dyad] == min(last["escalation"][dyad] // 11 + 1, 9)


def test_bots_say_why_in_the_story(run):
    """Under a public act stands its reason; random bots have none."""
    command = ("demo", "river", "--seed", 7, "--rounds", 4, "--headless")
    _, out, _ = run(*command)
    _, chance, _ = run(*command, "--bots", "random")

    assert "nobody at home would forgive us this" in out
    assert "Why:" not in chance


def test_without_json_the_session_is_told_in_sentences(run):
    """The ledger names rounds, cards and the end, and nothing that a seat keeps to itself."""
    code, out, _ = run("demo", SCENARIO, "--seed", 5, "--headless")

    assert code == 0
    assert "Round 1: Briefing." in out
    assert "The session ends." in out
    assert " drew " not in out
    assert "face down" not in out


def test_no_luck_and_length_are_taken_over(run):
    """The options reach the session."""
    _, out, _ = run("demo", "river", "--rounds", 6, "--no-luck", "--json")
    found = json.loads(out)

    assert (found["rounds"], found["no_luck"]) == (6, True)


def test_a_sound_journal_is_verified(run, tmp_path):
    """`replay --verify` says how many steps came out the same."""
    run("demo", SCENARIO, "--json", "--journal", tmp_path / "a.jsonl")
    code, out, _ = run("replay", tmp_path / "a.jsonl", "--verify")
    told = run("replay", tmp_path / "a.jsonl")

    assert code == 0
    assert "steps come out the same" in out
    assert told[0] == 0
    assert "The session ends." in told[1]


def test_a_changed_journal_is_not(run, tmp_path):
    """`replay --verify` names the line that differs and answers 1."""
    file = tmp_path / "a.jsonl"
    run("demo", SCENARIO, "--json", "--journal", file)
    lines = file.read_text().splitlines(keepends=True)
    lines[20] = lines[20].replace('"draws":[', '"draws":[9')
    file.write_text("".join(lines))

    code, out, _ = run("replay", file, "--verify")

    assert code == 1
    assert "Line 21 cannot be followed: draws is" in out


def test_scenarios_and_cards_are_listed(run):
    """Both lists are there for people and for programs."""
    _, scenarios, _ = run("scenarios")
    _, as_json, _ = run("scenarios", "--json")
    _, cards, _ = run("cards")
    _, cards_as_json, _ = run("cards", "--json")

    assert SCENARIO in scenarios
    assert SCENARIO in [one["id"] for one in json.loads(as_json)]
    assert len(cards.splitlines()) == len(json.loads(cards_as_json)) > 50


def test_what_ships_has_no_mistakes(run):
    """`check` without a path finds everything in order."""
    assert run("check") == (0, "Everything is in order.\n", "")


def test_check_names_file_line_and_column(run, tmp_path):
    """A mistake in a folder of one's own is told with its place, as text and as JSON."""
    (tmp_path / "mine" / "cards").mkdir(parents=True)
    bad = tmp_path / "mine" / "cards" / "mine.yaml"
    bad.write_text("format: 1\ncrads: []\n")

    code, out, _ = run("check", tmp_path / "mine")
    inner, _, _ = run("check", bad)
    _, found, _ = run("check", bad.parent, "--json")

    assert (code, inner) == (1, 1)
    assert "mine.yaml:2:1 error C201" in out
    assert {"file", "line", "column", "code"} <= set(json.loads(found)[0])


def test_a_scenario_of_ones_own_can_be_played(run, tmp_path):
    """`--content` adds a folder to what ships."""
    (tmp_path / "mine" / "brook").mkdir(parents=True)
    (tmp_path / "mine" / "brook" / "scenario.yaml").write_text(
        f"format: 1\nid: brook\ntitle: The brook\nbased_on: {SCENARIO}\n"
    )

    code, out, err = run("demo", "brook", "--json", "--content", tmp_path / "mine")

    assert (code, err) == (0, "")
    assert json.loads(out)["scenario"] == "brook"


def test_help_and_version(run):
    """Both answer with code 0; the help names every command."""
    code, out, _ = run("--help")

    assert code == 0
    for command in (
        "demo",
        "replay",
        "scenarios",
        "cards",
        "events",
        "mandates",
        "check",
        "new",
        "picture",
    ):
        assert command in out
        assert run(command, "--help")[0] == 0
    assert run("--version") == (0, f"ninetracks {VERSION}\n", "")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["demo", "river_openr", "--headless"], ["did you mean river_opener?"]),
        (["demo", "xyz", "--headless"], ["there are: "]),
        (["demo", SCENARIO, "--seed", "seven"], ["--seed", "seven", "See ninetracks demo --help"]),
        (["demo", SCENARIO, "--seed", "-1", "--headless"], ["seed"]),
        (["demo", SCENARIO, "--rounds", "5", "--headless"], ["not 5"]),
        (["demo", SCENARIO, "--bots", "brilliant"], ["brilliant", "normal"]),
        (["demo"], ["scenario"]),
        (["demo", SCENARIO, "--headless", "--jsn"], ["--jsn"]),
        (["demo", SCENARIO, "--json", "--content", "nowhere"], ["no folder nowhere"]),
        (["dance"], ["dance", "demo"]),
        (["replay", "nowhere.jsonl", "--verify"], ["nowhere.jsonl", "cannot be opened"]),
        (["check", "nowhere"], ["nowhere"]),
    ],
)
def test_a_mistake_on_the_command_line_gets_one_sentence(run, arguments, words):
    """Wrong options, names and files end with code 2 and a sentence, never a traceback."""
    assert_one_sentence(run(*arguments), *words)


def test_a_journal_is_never_overwritten(run, tmp_path):
    """A demo into a file that is there is refused, and the file keeps its content."""
    (tmp_path / "a.jsonl").write_text("precious")

    assert_one_sentence(
        run("demo", SCENARIO, "--json", "--journal", tmp_path / "a.jsonl"), "already there"
    )
    assert (tmp_path / "a.jsonl").read_text() == "precious"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is no telling")
@pytest.mark.parametrize("arguments", [[], ["demo", SCENARIO]])
def test_without_a_screen_the_headless_demo_is_named(run, arguments):
    """Opening a window without a display ends with a sentence that says what works."""
    assert_one_sentence(run(*arguments), "no screen", f"ninetracks demo {SCENARIO} --headless")


def test_a_window_gets_what_it_needs(run, monkeypatch, home):
    """The window gets the content folders, the person's folders, and the demo or the lesson."""
    opened = []
    play = types.SimpleNamespace(run_window=lambda *given: opened.append(given) or 0)
    monkeypatch.setitem(sys.modules, "game.ui.play", play)
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")

    run()
    run("demo", SCENARIO, "--seed", 4)
    run("lesson", 1, "--seat", "other")

    (_, folders, *nothing), (content, _, demo, journal, _), (*_, lesson) = opened
    assert nothing == [None, None, None]
    assert lesson == ("lesson_1_governments", "tavamar_government")
    assert folders.settings == home / "config" / "settings.json"
    assert [folder.name for folder in content] == ["scenarios"]
    assert (demo.scenario, demo.seed, journal) == (SCENARIO, 4, None)
    assert set(demo.bots.values()) == {"normal"}


def test_a_mistake_of_the_game_is_written_down(run, monkeypatch, home):
    """An error nobody foresaw gives a sentence, and its details go into a file."""
    command = types.SimpleNamespace(run=lambda _: {}["missing"])
    monkeypatch.setitem(sys.modules, "game.cli.commands.cards", command)

    code, out, err = run("cards")

    assert (code, out) == (3, "")
    assert "KeyError: 'missing'" in err
    assert "Traceback" in (home / "logs" / "crash.txt").read_text()
    (home / "logs" / "crash.txt").unlink()
    (home / "logs").rmdir()
    (home / "logs").write_text("in the way")
    assert "could not be written down" in run("cards")[2]


def test_the_version_is_that_of_the_package():
    """The program and its packaging name the same release."""
    packaging = (ROOT / "pyproject.toml").read_text(encoding="utf-8")

    assert f'\nversion = "{VERSION}"\n' in packaging


def start(*arguments, **options):
    """Start the program itself."""
    return subprocess.run(
        [sys.executable, "-m", "game", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        **options,
    )


def test_the_program_starts_by_its_module():
    """`python -m game` answers, and a wrong command ends with code 2."""
    good, bad = start("scenarios"), start("dance")

    assert (good.returncode, good.stderr) == (0, "")
    assert SCENARIO in good.stdout
    assert bad.returncode == 2


def test_help_loads_nothing_heavy():
    """Neither pydantic, YAML, pygame nor the rules are loaded to print the help."""
    code = (
        "import sys; from game.cli.parser import build_parser; build_parser().format_help(); "
        "print([name for name in ('pydantic', 'yaml', 'pygame', 'game.engine.rules') "
        "if name in sys.modules])"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert found.stdout == "[]\n"


def test_a_reader_that_closes_early_is_no_error():
    """Printing into a pipe that nobody reads any more ends quietly."""
    with subprocess.Popen(
        [sys.executable, "-m", "game", "cards", "--json"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        assert program.stdout
        assert program.stderr
        program.stdout.read(10)
        program.stdout.close()
        complaint = program.stderr.read()

        assert (program.wait(), complaint) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have it")
def test_output_that_cannot_be_written_is_told():
    """Printing onto a full disk ends with code 2 and a sentence."""
    with Path("/dev/full").open("w") as full:
        found = subprocess.run(
            [sys.executable, "-m", "game", "scenarios"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert found.returncode == 2
    assert found.stderr == "ninetracks: The output: No space left on device.\n"


def test_a_terminal_without_the_letters_still_gets_the_text():
    """In a terminal of plain ASCII the other letters are spelt out, and nothing fails."""
    found = start("demo", SCENARIO, "--headless", env={**os.environ, "PYTHONIOENCODING": "ascii"})

    assert (found.returncode, found.stderr) == (0, "")
    assert "\\xd7" in found.stdout


def test_pictures_are_drawn_by_the_gallery(run, monkeypatch, tmp_path):
    """A screen's name, its size and its file reach the gallery; mistakes get a sentence."""
    drawn = []
    gallery = types.SimpleNamespace(
        screen_names=lambda: ("board", "menu"), save_picture=lambda *given: drawn.append(given)
    )
    monkeypatch.setitem(sys.modules, "game.ui.gallery", gallery)
    file = tmp_path / "a.png"

    listed = run("picture", "--list")
    run("picture", "board", "--size", "1920x1080", "-o", file)

    assert listed == (0, "board\nmenu\n", "")
    assert drawn[0][:3] == ("board", (1920, 1080), file)
    assert_one_sentence(run("picture", "bord", "-o", file), "did you mean board?")
    assert_one_sentence(run("picture", "board", "--size", "big", "-o", file), "1280x720")
    assert_one_sentence(run("picture", "board"), "-o board.png")
    assert_one_sentence(run("picture"), "board, menu")
