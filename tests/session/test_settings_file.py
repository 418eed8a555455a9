"""Settings survive a crash, and a broken file of them never keeps the game from starting."""

import os
from pathlib import Path

import pytest

from game.session.paths import find_folders
from game.session.saving import NotSaved
from game.session.settings import load_settings, save_settings


def test_settings_come_back(tmp_path):
    """What was set is there again, kind for kind."""
    values = {"text_scale": 1.5, "theme": "dark", "muted": True, "keys": {"log": "k"}}
    save_settings(tmp_path / "config" / "settings.json", values)

    found = load_settings(tmp_path / "config" / "settings.json")

    assert found.get("text_scale", 1.0) == 1.5
    assert found.get("theme", "light") == "dark"
    assert found.get("muted", default=False) is True
    assert found.get("keys", {}) == {"log": "k"}


def test_a_value_of_another_kind_is_not_taken(tmp_path):
    """A default wins over a value that somebody wrote as something else."""
    (tmp_path / "settings.json").write_text('{"muted": "yes", "text_scale": 2}')

    found = load_settings(tmp_path / "settings.json")

    assert found.get("muted", default=False) is False
    assert found.get("text_scale", 1.0) == 1.0


@pytest.mark.parametrize("found", ["", "{", "[]", "\x00", "[" * 99999])
def test_broken_settings_are_put_aside(tmp_path, found):
    """The defaults hold, a sentence says so, and the broken file is kept."""
    (tmp_path / "settings.json").write_text(found)

    settings = load_settings(tmp_path / "settings.json")

    assert dict(settings.values) == {}
    assert "settings.bad" in settings.notice
    assert (tmp_path / "settings.bad").read_text() == found
    assert load_settings(tmp_path / "settings.json").notice == ""


def test_a_failed_save_leaves_the_old_settings(tmp_path, monkeypatch):
    """When the disk fails, the file is as it was and nothing lies beside it."""
    save_settings(tmp_path / "settings.json", {"theme": "dark"})

    def fail(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(NotSaved, match="disk is full"):
        save_settings(tmp_path / "settings.json", {"theme": "light"})

    assert load_settings(tmp_path / "settings.json").get("theme", "") == "dark"
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_one_variable_moves_everything(tmp_path):
    """With NINETRACKS_HOME all folders lie in one place, and none is made by asking."""
    folders = find_folders({"NINETRACKS_HOME": str(tmp_path / "stick")})

    assert folders.sessions == tmp_path / "stick" / "sessions"
    assert folders.settings == tmp_path / "stick" / "config" / "settings.json"
    assert not (tmp_path / "stick").exists()


def test_without_the_variable_the_system_decides():
    """The folders of this system are named after the game."""
    folders = find_folders({})

    assert all("ninetracks" in Path(folder).parts for folder in (folders.sessions, folders.cache))
