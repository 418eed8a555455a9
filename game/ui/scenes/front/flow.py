"""The front as a whole: which page follows which, and what happens on the way to a session."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from random import SystemRandom
from typing import Any

from game.bots.scripted import opening_bots
from game.content.library import ContentError, Library
from game.session.journal import UnreadableJournal
from game.session.lessons import begin_lesson
from game.session.paths import Folders
from game.session.progress import load_progress, save_progress
from game.session.saving import NotSaved
from game.session.setup import BadSetup, Setup
from game.session.shelf import new_file, saved_sessions
from game.session.table import Table
from game.ui.dialog import Choice, Dialog
from game.ui.minds import AtOnce
from game.ui.present.lessons import following, lesson_cards, titles_in
from game.ui.present.offers import Offer, offers_of
from game.ui.present.saves import SaveLine, Standing, save_line
from game.ui.present.seating import USUAL_BOT
from game.ui.present.time_plan import Proposal
from game.ui.scene import Host, Scene
from game.ui.scenes.front.about import About
from game.ui.scenes.front.help import Help
from game.ui.scenes.front.menu import Doors, Entry, Menu
from game.ui.scenes.front.picker import Picker
from game.ui.scenes.front.problem import ProblemPage, Trouble
from game.ui.scenes.front.questions import Questions
from game.ui.scenes.front.saved import SavedSessions
from game.ui.scenes.front.settings import SettingsPage
from game.ui.scenes.front.setup import SetUp
from game.ui.scenes.front.troubles import damaged, not_saved, unreadable
from game.ui.scenes.lessons.page import LessonsPage
from game.ui.ways import Way
from game.wording.language import _

_SEEDS = 1_000_000
"""Seeds are drawn below this, so that one can be read aloud; any other can be typed."""


@dataclass(frozen=True, slots=True)
class House:
    """What the front needs of the world outside.

    Attributes:
        library: Load the content, or return what was loaded before.
        folders: Where sessions and settings are kept.
        open_folder: Show a folder in the system's own window; return a sentence.
        now: The present moment in local time.
        draw_seed: A seed nobody has chosen.
        mind: Works out what bots choose.
    """

    library: Callable[[], Library]
    folders: Folders
    open_folder: Callable[[Path], str]
    now: Callable[[], datetime] = lambda: datetime.now().astimezone()
    draw_seed: Callable[[], int] = lambda: SystemRandom().randrange(_SEEDS)
    mind: Executor = field(default_factory=AtOnce)


class Front:
    """Leads from page to page above the menu; a session takes the place of them all."""

    def __init__(
        self, house: House, in_front: Callable[[Menu], bool] = lambda _menu: False
    ) -> None:
        """Build the menu; ``in_front`` tells whether nothing lies above it."""
        self._house = house
        self._lines: tuple[SaveLine, ...] = ()
        self._lowest: Scene[Any] | None = None
        self._names: list[str] = []
        self.menu = Menu(
            Doors(self._entries, self._look_again, house.library, self._ask_to_leave),
            in_front=lambda: in_front(self.menu),
        )

    @property
    def _host(self) -> Host:
        return self.menu.host

    def _look_again(self) -> None:
        """Read the shelf; the content is not needed for that while the shelf is empty."""
        house = self._house
        found = saved_sessions(house.folders.sessions)
        titles = titles_in(house.library()) if found else {}
        now = house.now()
        self._lines = tuple(save_line(saved, titles, now) for saved in found)

    def _entries(self) -> Sequence[Entry]:
        unfinished = next(
            (line for line in self._lines if line.standing is Standing.UNFINISHED), None
        )
        first = []
        if unfinished is not None:
            go_on = partial(self._resume, unfinished.file)
            first = [Entry("continue", _("Continue"), "play", go_on, unfinished.sentence)]
        return [
            *first,
            Entry("new", _("New session"), "plus", self._pick),
            Entry("lessons", _("Lessons"), "lessons", self.show_lessons),
            Entry("demo", _("Watch a demo"), "eye", self._pick_demo),
            Entry("saved", _("Saved sessions"), "save", self._show_saved),
            Entry("help", _("How to play"), "help", self._opens(Help), shortcut="help"),
            Entry("settings", _("Settings"), "settings", self._show_settings),
            Entry("about", _("About"), "information", self._opens(About)),
            Entry("quit", _("Quit"), "exit", self._ask_to_leave),
        ]

    def _open_page(self, page: Scene[Any]) -> None:
        """Put a page on the menu."""
        self._lowest = page
        self._host.push(page)

    def _opens(self, make: Callable[[], Scene[Any]]) -> Callable[[], None]:
        return lambda: self._open_page(make())

    def _ask_to_leave(self) -> None:
        choices = [Choice("stay", _("Stay"), "back"), Choice("quit", _("Quit"), "exit")]
        text = _("Every session is saved up to its last step.")
        self._host.push(Dialog(_("Leave Nine Tracks?"), text, choices), self._leave)

    def _leave(self, answer: str) -> None:
        if answer == "quit":
            self._host.quit()

    # A new session.

    def _offers(self) -> tuple[Offer, ...]:
        return offers_of(self._house.library())

    def _pick(self) -> None:
        self._open_page(Picker(self._offers(), self._ask))

    def _ask(self, offer: Offer) -> None:
        self._host.push(Questions(offer, partial(self._set_up, offer)))

    def _set_up(self, offer: Offer, proposal: Proposal) -> None:
        seed = self._house.draw_seed()
        self._host.push(SetUp(offer, proposal, seed, self._start, self._names))

    def _pick_demo(self) -> None:
        self._open_page(Picker(self._offers(), self._show_demo, _("Watch {title}")))

    def _show_demo(self, offer: Offer) -> None:
        bots = {seat.id: USUAL_BOT for seat in offer.seats}
        self.start(Setup(offer.id, offer.lengths[0], self._house.draw_seed(), bots=bots), None)

    def _start(self, setup: Setup) -> None:
        self.start(setup, new_file(self._house.folders.sessions, setup.scenario))

    def start(self, setup: Setup, journal: Path | None) -> None:
        """Begin a session and take it to the screen, or say why it cannot begin."""
        try:
            pack = self._house.library().pack(setup.scenario, setup.rounds)
            table = Table.start(pack, setup, journal)
        except NotSaved as error:
            unsaved = Way("unsaved", _("Play without saving"), partial(self.start, setup, None))
            self._host.push(ProblemPage(not_saved(error), unsaved))
        except (BadSetup, ContentError) as error:
            self._host.push(ProblemPage(Trouble(_("This session cannot begin"), str(error))))
        else:
            self._take_to_screen(table)

    # Lessons.

    def show_lessons(self) -> None:
        """Put the list of lessons on the menu."""
        progress = load_progress(self._house.folders.progress)
        cards = lesson_cards(self._house.library().lessons, progress)
        self._open_page(LessonsPage(cards, self.play_lesson))
        if progress.notice:
            self._host.notify(progress.notice)

    def play_lesson(self, lesson: str, seat: str) -> None:
        """Begin a lesson, kept like any session, or say why it cannot begin."""
        self._begin_lesson(lesson, seat, new_file(self._house.folders.sessions, lesson))

    def _begin_lesson(self, lesson: str, seat: str, journal: Path | None) -> None:
        try:
            pack = self._house.library().pack(lesson)
            table = begin_lesson(pack, seat, journal, opening_bots)
        except NotSaved as error:
            begin = partial(self._begin_lesson, lesson, seat, None)
            unsaved = Way("unsaved", _("Play without saving"), begin)
            self._host.push(ProblemPage(not_saved(error), unsaved))
        except (BadSetup, ContentError) as error:
            self._host.push(ProblemPage(Trouble(_("This lesson cannot begin"), str(error))))
        else:
            self._take_to_screen(table)

    def _lesson_scene(self, table: Table) -> Scene[Any]:
        from game.ui.lesson_flow import LessonExits, LessonFlow  # noqa: PLC0415 - slow, as below

        lesson = table.setup.scenario
        exits = LessonExits(
            menu=self._come_back,
            lessons=self._come_back_to_lessons,
            play=self.play_lesson,
            keep=partial(self._keep, lesson, table.setup.players[0].seats[0]),
            following=following(self._house.library().lessons, lesson),
        )
        return LessonFlow(table, exits, mind=self._house.mind).first()

    def _come_back_to_lessons(self) -> None:
        self._come_back()
        self.show_lessons()

    def _keep(self, lesson: str, seat: str, outcome: str) -> None:
        """Keep how a side of a lesson went, or say that it could not be kept."""
        file = self._house.folders.progress
        try:
            save_progress(file, load_progress(file).with_outcome(lesson, seat, outcome))
        except NotSaved as error:
            self._host.notify(str(error))

    # A saved session.

    def _show_saved(self) -> None:
        self._look_again()
        folder = self._house.folders.sessions
        show_folder = partial(self._house.open_folder, folder)
        self._open_page(SavedSessions(self._lines, folder, self._open, show_folder))

    def _open(self, line: SaveLine) -> None:
        match line.standing:
            case Standing.UNREADABLE:
                self._host.push(ProblemPage(unreadable(line.file, line.problem)))
            case Standing.DAMAGED:
                go_on = partial(self._resume, line.file)
                way = Way("repair", _("Continue from the last sound step"), go_on, "forward")
                self._host.push(ProblemPage(damaged(line.file, line.problem), way))
            case _:
                self._resume(line.file)

    def _resume(self, file: Path) -> None:
        """Go on with a session, or say why that cannot be."""
        try:
            table = Table.resume(file, self._house.library())
        except UnreadableJournal as error:
            self._host.push(ProblemPage(unreadable(file, error.reason)))
        except NotSaved as error:
            self._host.push(ProblemPage(not_saved(error)))
        else:
            self._take_to_screen(table)

    def _take_to_screen(self, table: Table) -> None:
        """Put the session in the place of the menu and its pages."""
        host = self._host
        if self._lowest is not None:
            host.close(self._lowest)
        unsaved = partial(self.start, table.setup, None)
        again = partial(self._start, table.setup) if table.journal else unsaved
        from game.ui.flow import Exits, TableFlow  # noqa: PLC0415 - slow, and no menu needs it

        if table.pack.lesson is None:
            exits = Exits(self._come_back, again)
            host.replace(TableFlow(table, exits, mind=self._house.mind).first())
        else:
            host.replace(self._lesson_scene(table))
        if table.notice:
            host.notify(table.notice)

    def _come_back(self) -> None:
        self._host.replace(self.menu)

    def _show_settings(self) -> None:
        show_folder = partial(self._house.open_folder, self._house.folders.config)
        self._open_page(SettingsPage(show_folder))
