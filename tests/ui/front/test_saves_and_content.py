"""Saved sessions that are damaged, and scenarios that are broken: told, never fatal."""

import os
from collections import deque
from datetime import datetime, timedelta

from game.bots.roster import seat_bots
from game.session.drive import play_out
from game.session.setup import Setup
from game.session.shelf import look_at
from game.session.table import Table
from game.ui.present.saves import Standing, save_line
from game.ui.scenes.front.problem import ProblemPage
from game.ui.scenes.table.outcome import OutcomeScene
from tests.ui.front.house import SHIPPED, folders, library, visitor


def play_a_little(home):
    """Start a session and leave it; return the person back at the menu."""
    pilot = visitor(home)
    pilot.click("new")
    pilot.press("return", "return", "return")
    pilot.click("leave")
    return pilot


def test_a_damaged_file_is_listed_and_the_others_go_on(tmp_path):
    """Rubbish on the shelf is a line with its problem; Continue still leads to the sound one."""
    pilot = play_a_little(tmp_path)
    rubbish = folders(tmp_path).sessions / "rubbish.jsonl"
    rubbish.write_bytes(b"\xff not a session\n")
    pilot.click("saved")
    listed = [label for label in pilot.labels() if "rubbish.jsonl" in label]
    pilot.click("save-rubbish.jsonl")
    if not isinstance(pilot.scene, ProblemPage):
        pilot.click("open")
    told = pilot.labels()
    pilot.press("escape", "escape")

    assert listed
    assert "Cannot be read" in listed[0]
    assert str(rubbish) in told
    assert "continue" in pilot.ids()


def test_a_session_that_broke_off_goes_on_without_a_question(tmp_path):
    """A torn last line is dropped and said; the session continues."""
    pilot = play_a_little(tmp_path)
    (file,) = folders(tmp_path).sessions.glob("*.jsonl")
    file.write_bytes(file.read_bytes() + b'{"step": ')
    pilot.click("continue")

    assert "broke off" in pilot.notice
    assert "leave" in pilot.ids()


def test_when_a_session_was_played_is_said_as_people_say_it(tmp_path):
    """Today and yesterday by name, older days by their date."""
    play_a_little(tmp_path)
    (file,) = folders(tmp_path).sessions.glob("*.jsonl")
    moment = datetime.now().astimezone().replace(2026, 3, 14, 9, 15)
    os.utime(file, (moment.timestamp(), moment.timestamp()))
    saved = look_at(file)
    said = [save_line(saved, {}, moment + timedelta(days=days)).when for days in (0, 1, 2)]

    assert said == ["today at 09:15", "yesterday at 09:15", "2026-03-14, 09:15"]
    assert save_line(saved, {}, moment).standing is Standing.UNFINISHED


def test_a_broken_scenario_stands_beside_a_good_one(tmp_path):
    """It is shown with its first problem, refuses to be chosen, and stops nobody else."""
    mine = tmp_path / "mine"
    (mine / "valley").mkdir(parents=True)
    (mine / "valley" / "scenario.yaml").write_text("format: 1\ntitel: Valley\n", "utf-8")
    pilot = visitor(tmp_path, *SHIPPED, mine)
    pilot.click("new")
    pilot.wheel(-99)
    card = pilot.node("offer-valley")
    pilot.click("offer-valley")
    refused = pilot.notice
    pilot.press("ctrl+return")

    assert "scenario.yaml, line 1" in card.label
    assert "ninetracks check" in refused
    assert "people" in pilot.ids()


def test_own_scenarios_are_marked_in_the_picker(tmp_path):
    """One that can be played is chosen like any other; one with a taken id is told."""
    mine = tmp_path / "mine"
    for name, title in (("brook", "The brook"), ("river", "My river")):
        (mine / name).mkdir(parents=True)
        text = f"format: 1\nid: {name}\ntitle: {title}\nbased_on: river_opener\n"
        (mine / name / "scenario.yaml").write_text(text, "utf-8")
    pilot = visitor(tmp_path, *SHIPPED, mine)
    pilot.click("new")
    labels = [pilot.node(f"offer-{one}").label for one in ("brook", "river", "river-again")]
    pilot.click("offer-river")
    pilot.press("ctrl+return")

    assert ["Your own scenario" in label for label in labels] == [True, False, True]
    assert "is in a folder before" in labels[2]
    assert "people" in pilot.ids()


def test_a_damaged_session_goes_on_from_its_last_sound_step_in_a_new_file(tmp_path):
    """The page says what is wrong first; the damaged file stays as it was."""
    pilot = play_a_little(tmp_path)
    (file,) = folders(tmp_path).sessions.glob("*.jsonl")
    file.write_bytes(file.read_bytes() + b"not a step at all\n")
    before = file.read_bytes()
    pilot.click("saved")
    pilot.click("open")
    told = pilot.scene
    pilot.click("repair")

    assert isinstance(told, ProblemPage)
    assert "leave" in pilot.ids()
    assert file.read_bytes() == before
    assert len(list(folders(tmp_path).sessions.glob("*.jsonl"))) == 2


def test_a_finished_session_can_be_looked_at(tmp_path):
    """It is not offered to be continued, and opens at its ending."""
    pack = library(*SHIPPED).pack("river_opener", 4)
    setup = Setup("river_opener", 4, 7).with_bots(pack.scenario, "normal")
    table = Table.start(pack, setup, folders(tmp_path).sessions / "river_opener-001.jsonl")
    deque(play_out(table, seat_bots(setup.bots, setup.seed)), maxlen=0)
    pilot = visitor(tmp_path)
    offered = "continue" in pilot.ids()
    pilot.click("saved")
    pilot.click("open")

    assert not offered
    assert isinstance(pilot.scene, OutcomeScene)
