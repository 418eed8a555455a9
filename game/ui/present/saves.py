"""Saved sessions in words: what they are, where they stand, when they were last played."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path

from game.session.shelf import Saved
from game.wording.language import _, capital, listed
from game.wording.names import phase_name


class Standing(Enum):
    """What can be done with a saved session."""

    UNFINISHED = "unfinished"
    FINISHED = "finished"
    DAMAGED = "damaged"
    """Something of it is lost; what is sound can be continued in a new file."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class SaveLine:
    """A saved session as a list shows it; ``when`` is empty where it is not known."""

    file: Path
    standing: Standing
    title: str
    where: str
    players: str = ""
    when: str = ""
    problem: str = ""

    @property
    def detail(self) -> str:
        """Return where it stands, who plays and when that was, in one line."""
        parts = (self.where, self.players, self.when)
        return ". ".join(capital(part) for part in parts if part)

    @property
    def sentence(self) -> str:
        """Return all of it in one line, for the menu."""
        return f"{self.title}. {self.detail}"


def save_line(saved: Saved, titles: Mapping[str, str], now: datetime) -> SaveLine:
    """Put a saved session into words.

    Args:
        saved: What the shelf read.
        titles: The titles of scenarios by id; another one is called by its id.
        now: The present moment in local time.
    """
    when = _when(_changed(saved.file), now)
    if saved.setup is None:
        name = saved.file.name
        return SaveLine(
            saved.file, Standing.UNREADABLE, name, _("cannot be read"), "", when, saved.problem
        )
    setup = saved.setup
    return SaveLine(
        saved.file,
        _standing(saved),
        titles.get(setup.scenario, setup.scenario),
        _where(saved, setup.rounds),
        listed([player.name for player in setup.players]) or _("bots only"),
        when,
        saved.problem,
    )


def _standing(saved: Saved) -> Standing:
    if saved.problem:
        return Standing.DAMAGED
    return Standing.UNFINISHED if saved.unfinished else Standing.FINISHED


def _where(saved: Saved, rounds: int) -> str:
    if saved.problem:
        return _("damaged")
    if not saved.unfinished:
        return _("finished after round {round}").format(round=saved.round)
    words = _("round {round} of {rounds}, {phase}")
    phase = phase_name(saved.phase).lower()
    return words.format(round=saved.round, rounds=rounds, phase=phase)


def _changed(file: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(file.stat().st_mtime).astimezone()
    except OSError:
        return None


def _when(moment: datetime | None, now: datetime) -> str:
    """Return a moment as people say it; the order of a date's parts is that of ISO 8601."""
    if moment is None:
        return ""
    time = f"{moment:%H:%M}"
    if moment.date() == now.date():
        return _("today at {time}").format(time=time)
    if moment.date() == now.date() - timedelta(days=1):
        return _("yesterday at {time}").format(time=time)
    return f"{moment:%Y-%m-%d}, {time}"
