"""The table: the only writer of a session."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from game.content.library import Library, Pack
from game.engine import (
    Action,
    Commit,
    Event,
    HandOver,
    Refusal,
    Refused,
    SeatView,
    State,
    Step,
    apply,
    new_game,
    seen,
    view,
    visible,
)
from game.engine.model.events import Committed, PhaseBegan
from game.session.journal import header_line, step_line
from game.session.replay import replay
from game.session.saving import SafeFile
from game.session.setup import Setup, check_setup


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of the ledger with the round in which it happened."""

    round: int
    event: Event


DEEDS_IN = ("talks", "planning")
"""The phases in which seats act."""


class Deed(NamedTuple):
    """What somebody did: the state in which it was done, secrets included, and what came of it."""

    before: State
    event: Event


class Table:
    """A running session: takes actions, keeps the journal, hands out views.

    Front ends and bots ask for `view`; only a facilitator's screen and reports ask for `state`.

    Attributes:
        pack: The scenario and its texts.
        setup: How the session is played.
        notice: What a person should be told about how it was resumed; mostly empty.
    """

    def __init__(
        self, pack: Pack, setup: Setup, steps: Iterable[Step], saved: SafeFile | None
    ) -> None:
        self.pack = pack
        self.setup = setup
        self.notice = ""
        self._saved = saved
        self._ledger: list[Entry] = []
        self._seen: list[Entry] = []
        self._state: State
        self._deeds: list[Deed] = []
        self._count = -1
        for step in steps:
            self._take(step)

    @classmethod
    def start(cls, pack: Pack, setup: Setup, journal: Path | None) -> "Table":
        """Begin a session.

        Args:
            pack: What is played.
            setup: How it is played.
            journal: A file that does not exist yet, or None to play without saving.

        Raises:
            BadSetup: When the setup does not fit the scenario.
            NotSaved: When the journal cannot be written.
        """
        check_setup(setup, pack.scenario)
        opening = new_game(pack.scenario, setup.seed, no_luck=setup.no_luck)
        head = header_line(pack.digest, setup, opening.state)
        saved = SafeFile.create(journal, [head]) if journal else None
        return cls(pack, setup, [opening], saved)

    @classmethod
    def resume(cls, journal: Path, library: Library) -> "Table":
        """Go on with a session where its journal ends.

        A last line that broke off is dropped. A journal damaged further up is left untouched,
        and what is sound of it goes on in a new file beside it.

        Raises:
            UnreadableJournal: When the session cannot be played at all.
            NotSaved: When the new file beside a damaged one cannot be written.
        """
        again = replay(journal, library)
        saved = SafeFile(journal, again.sound_lines, torn=again.journal.torn)
        if again.damage and not again.damage.torn:
            saved = SafeFile.create(free_name(journal, "repaired"), again.sound_lines)
        table = cls(again.pack, again.journal.header.setup, again.steps, saved)
        table.notice = str(again.damage or "")
        return table

    @property
    def state(self) -> State:
        """Everything, secrets included."""
        return self._state

    @property
    def journal(self) -> Path | None:
        """The file in which the session is kept, or None when it is not kept."""
        return self._saved.file if self._saved else None

    @property
    def bots(self) -> Mapping[str, str]:
        """Which bot plays which seat now: those of the setup, and who stands in for people."""
        return self.bots_in(self.state)

    def bots_in(self, state: State) -> Mapping[str, str]:
        """Return which bot played which seat in a state of this session."""
        away = state.away or ()
        return {**self.setup.bots, **dict.fromkeys(away, self.setup.takeover.level)}

    @property
    def step(self) -> int:
        """How many actions the session has taken."""
        return self._count

    def submit(self, action: Action) -> Step:
        """Carry out an action; it is on the disk before the new state can be seen.

        Raises:
            Refused: When the rules do not allow it.
            NotSaved: When it could not be written; the same action can be submitted again.
        """
        if isinstance(action, HandOver) and action.seat in self.setup.bots:
            raise Refused(Refusal.because("bots_seat", seat=action.seat))
        step = apply(self._state, action)
        if self._saved:
            self._saved.append(step_line(self._count + 1, action, step.state))
        self._take(step)
        return step

    def save_as(self, journal: Path) -> None:
        """Write the whole session to another file and go on there.

        Raises:
            NotSaved: When that cannot be, or a file of that name is there already.
            ValueError: When the session is played without saving.
        """
        if self._saved is None:
            raise ValueError("the session is played without saving")
        self._saved = SafeFile.create(journal, self._saved.lines)

    def view(self, seat: str = "") -> SeatView:
        """Return what a seat may see; without a seat, what everybody may see."""
        return view(self.state, seat)

    def ledger(self, seat: str | None = None, round_number: int | None = None) -> Iterator[Entry]:
        """Give the ledger so far, from the opening on.

        Args:
            seat: Only what this seat may see, with the numbers as it can read them; empty for what
                everybody may see, None for all, as it was.
            round_number: Only this round.
        """
        for entry in self._ledger if seat is None else self._seen:
            told = seat is None or visible(entry.event, seat)
            if told and round_number in (None, entry.round):
                yield entry

    @property
    def events(self) -> tuple[Event, ...]:
        """Everything that has happened, secrets included."""
        return tuple(entry.event for entry in self._ledger)

    def laid(self, seat: str, round_number: int) -> Iterator[tuple[SeatView, Commit]]:
        """Give each card that a seat laid face down in a round, after what it saw just before.

        A card taken back later is among them.
        """
        for before, event in self._deeds:
            if isinstance(event, Committed) and (event.seat, before.round) == (seat, round_number):
                yield view(before, seat), Commit(seat, event.card, event.target)

    def last_deed(self, wanted: Callable[[Deed], bool]) -> Deed | None:
        """Return the last of the talks and of planning that is such a one, or None."""
        return next(filter(wanted, reversed(self._deeds)), None)

    def _take(self, step: Step) -> None:
        if self._count >= 0 and self._state.phase in DEEDS_IN:
            self._deeds += [Deed(self._state, event) for event in step.events]
        self._state = step.state
        self._count += 1
        at = self._ledger[-1].round if self._ledger else 1
        for event, told in zip(step.events, seen(step.events, step.state), strict=True):
            if isinstance(event, PhaseBegan):
                at = event.round
            self._ledger.append(Entry(at, event))
            self._seen.append(Entry(at, told))


def free_name(file: Path, addition: str) -> Path:
    """Return a free file name beside a file, such as `river-repaired` or `river-repaired-2`."""
    number = 1
    while True:
        count = "" if number == 1 else f"-{number}"
        candidate = file.with_name(f"{file.stem}-{addition}{count}{file.suffix}")
        if not candidate.exists():
            return candidate
        number += 1
