"""Playing a journal again and comparing every step with what is written there."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.content.library import ContentError, Library, Pack
from game.engine import Action, Refused, Step, apply, digest, new_game
from game.session.journal import (
    Header,
    Journal,
    UnreadableJournal,
    read_action,
    read_journal,
    read_line,
    step_to_plain,
)
from game.session.setup import BadSetup, check_setup
from game.session.version import VERSION


@dataclass(frozen=True, slots=True)
class Damage:
    """The first line of a journal that cannot be followed.

    Attributes:
        line: Its number, from 1; the head is line 1.
        torn: Whether the program was killed while writing it, as the last line.
        found: What is there.
        expected: What should be.
    """

    line: int
    torn: bool
    found: str
    expected: str

    def __str__(self) -> str:
        if self.torn:
            return (
                f"Line {self.line} broke off while it was written, so the last action is not in "
                "the journal. Please do it once more."
            )
        return (
            f"Line {self.line} cannot be followed: {self.found}; expected: {self.expected}. The "
            f"session can be continued from line {self.line - 1} in a new file; this file stays "
            "as it is."
        )


@dataclass(frozen=True, slots=True)
class Replay:
    """A session played again from its journal, as far as that goes.

    Attributes:
        journal: The journal.
        pack: The content it was played with.
        actions: The actions that could be followed.
        steps: What they led to; the first step is the opening, before any action.
        damage: Where it stops before the end of the file, or None.
    """

    journal: Journal
    pack: Pack
    actions: tuple[Action, ...]
    steps: tuple[Step, ...]
    damage: Damage | None

    @property
    def sound_lines(self) -> list[bytes]:
        """The lines of the journal that could be followed, the head included."""
        return list(self.journal.lines[: len(self.steps)])


def replay(file: Path, library: Library) -> Replay:
    """Play a journal again, verifying the draws and the digest of every step.

    Raises:
        UnreadableJournal: When not even its opening can be played: the file is no journal, or
            needs a scenario or content that is not here.
    """
    journal = read_journal(file)
    pack = _pack_for(journal, library)
    setup = journal.header.setup
    steps = [new_game(pack.scenario, setup.seed, no_luck=setup.no_luck)]
    if digest(steps[0].state) != journal.header.opening:
        raise UnreadableJournal(
            file, f"Its opening plays differently here.{_other_version(journal.header)}"
        )
    actions: list[Action] = []
    damage = None
    for number, line in enumerate(journal.lines[1:], start=2):
        following = _follow(number, line, steps[-1], journal.header)
        if isinstance(following, Damage):
            damage = following
            break
        action, step = following
        actions.append(action)
        steps.append(step)
    if damage is None and journal.torn:
        damage = Damage(len(journal.lines) + 1, torn=True, found="a torn line", expected="a step")
    return Replay(journal, pack, tuple(actions), tuple(steps), damage)


def _pack_for(journal: Journal, library: Library) -> Pack:
    setup = journal.header.setup
    try:
        pack = library.pack(setup.scenario, setup.rounds)
        check_setup(setup, pack.scenario)
    except ContentError as error:
        raise UnreadableJournal(journal.file, f"Its scenario cannot be had: {error}.") from error
    except BadSetup as error:
        raise UnreadableJournal(journal.file, f"Its first line is damaged: {error}") from error
    if pack.digest != journal.header.content:
        raise UnreadableJournal(
            journal.file,
            f"The cards or rules of {setup.scenario} have changed since it was played (content "
            f"{journal.header.content} then, {pack.digest} now). Put the scenario files of that "
            f"day back to go on.{_other_version(journal.header)}",
        )
    return pack


def _follow(number: int, line: bytes, before: Step, header: Header) -> tuple[Action, Step] | Damage:
    """Carry out one line, or say what is wrong with it."""
    step_number = number - 1
    try:
        found = read_line(line)
        action = read_action(found)
    except ValueError as error:
        return Damage(number, torn=False, found=str(error), expected=f"step {step_number}")
    try:
        step = apply(before.state, action)
    except Refused as refused:
        return Damage(
            number,
            torn=False,
            found=f"a move that the rules refuse ({refused})",
            expected=f"a move that is allowed in step {step_number}",
        )
    wanted = step_to_plain(step_number, action, step.state)
    if found != wanted:
        name = _first_difference(found, wanted)
        return Damage(
            number,
            torn=False,
            found=f"{name} is {found.get(name)!r}",
            expected=f"{wanted.get(name)!r}{_other_version(header)}",
        )
    return action, step


def _first_difference(found: dict[str, Any], wanted: dict[str, Any]) -> str:
    names = [*wanted, *found]
    return next(name for name in names if found.get(name, ...) != wanted.get(name, ...))


def _other_version(header: Header) -> str:
    if header.version == VERSION:
        return ""
    return f" (It was begun with version {header.version} of the game; this is {VERSION}.)"
