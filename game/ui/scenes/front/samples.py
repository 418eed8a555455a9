"""The pages of the front with the same data each time, for pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from game.content.library import Library
from game.ui.present.offers import Offer, offers_of
from game.ui.present.saves import SaveLine, Standing
from game.ui.present.time_plan import proposed
from game.ui.scene import Scene
from game.ui.scenes.front.about import About
from game.ui.scenes.front.help import Help
from game.ui.scenes.front.menu import Doors, Entry, Menu
from game.ui.scenes.front.picker import Picker
from game.ui.scenes.front.problem import ProblemPage
from game.ui.scenes.front.questions import Questions
from game.ui.scenes.front.saved import SavedSessions
from game.ui.scenes.front.settings import SettingsPage
from game.ui.scenes.front.setup import SetUp
from game.ui.scenes.front.troubles import unreadable

Make = Callable[[Library, Sequence[Path]], Scene[Any]]
"""Builds a scene from the content and the folders it lies in."""

_FOLDER = Path("sessions")
_SEED = 421_337
_SAVES = (
    SaveLine(
        _FOLDER / "river-002.jsonl",
        Standing.UNFINISHED,
        "The river",
        "round 3 of 8, talks",
        "Ana, Ben and Chidi",
        "today at 14:20",
    ),
    SaveLine(
        _FOLDER / "river_opener-001.jsonl",
        Standing.FINISHED,
        "The river: a first season",
        "finished after round 4",
        "The window row and The back row",
        "yesterday at 10:02",
    ),
    SaveLine(
        _FOLDER / "river-001.jsonl",
        Standing.UNREADABLE,
        "river-001.jsonl",
        "cannot be read",
        when="2026-03-14, 09:15",
        problem="Line 1 is not the head of a session.",
    ),
)
_BROKEN = Offer(
    "our_valley",
    "Our valley",
    own=True,
    problem="scenario.yaml, line 14: unknown key dificulty. Expected: difficulty.",
    problems=2,
)


def _nothing(*_given: object) -> None:
    """Do nothing: in a picture nothing is pressed."""


def _folder_words() -> str:
    return ""


def _menu(_library: Library, _folders: Sequence[Path]) -> Menu:
    lines = (
        ("continue", "Continue", "play"),
        ("new", "New session", "plus"),
        ("lessons", "Lessons", "lessons"),
        ("demo", "Watch a demo", "eye"),
        ("saved", "Saved sessions", "save"),
        ("help", "How to play", "help"),
        ("settings", "Settings", "settings"),
        ("about", "About", "information"),
        ("quit", "Quit", "exit"),
    )
    details = {"continue": _SAVES[0].sentence}
    entries = [
        Entry(key, label, icon, _nothing, details.get(key, "")) for key, label, icon in lines
    ]
    return Menu(Doors(lambda: entries))


def _picker(library: Library, _folders: Sequence[Path]) -> Picker:
    return Picker((*offers_of(library), _BROKEN), _nothing)


def _questions(library: Library, _folders: Sequence[Path]) -> Questions:
    return Questions(offers_of(library)[0], _nothing)


def _set_up(library: Library, _folders: Sequence[Path]) -> SetUp:
    offer = offers_of(library)[0]
    proposal = proposed(5, 90, offer.lengths, len(offer.seats))
    return SetUp(offer, proposal, _SEED, _nothing)


def _saved(_library: Library, _folders: Sequence[Path]) -> SavedSessions:
    return SavedSessions(_SAVES, _FOLDER, _nothing, _folder_words)


def _problem(_library: Library, _folders: Sequence[Path]) -> ProblemPage:
    return ProblemPage(unreadable(_SAVES[2].file, _SAVES[2].problem))


SAMPLES: Mapping[str, Make] = {
    "menu": _menu,
    "picker": _picker,
    "questions": _questions,
    "set-up": _set_up,
    "saved": _saved,
    "settings": lambda *_: SettingsPage(_folder_words),
    "help-rules": lambda *_: Help("rules"),
    "help-words": lambda *_: Help("words"),
    "help-keys": lambda *_: Help("keys"),
    "about": lambda *_: About(),
    "problem": _problem,
}
"""Every page by the name its picture has."""
