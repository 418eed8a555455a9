"""Talks: who works together on what, what is put on record, and the time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from game.engine import Agree, Write
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, TARGET
from game.ui.nodes import Entry, Node, Role
from game.ui.present.board import news
from game.ui.scenes.table.away import add_stand_ins
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.chips import Chip, add_chips
from game.ui.scenes.table.frame import TableScene, is_narrow, spread
from game.ui.scenes.table.seats import seat_cells, seats_height
from game.ui.scenes.table.sitting import Sitting
from game.ui.scenes.table.situation import add_stances
from game.ui.scenes.table.timer import TimerBox
from game.ui.text import Style
from game.ui.ways import Way
from game.ui.widgets.track import SeatToken
from game.wording import _, seat_name, tag_name, tag_title
from game.wording.language import listed

_HEAD = Style(HEADING, 700)
_TEXT = Style(BODY)
LONGEST_NOTE = 280


class TalksScene(TableScene[None]):
    """Talk freely; themes and notes are put on record here."""

    title = "Talks"
    speaker = "dialogue"

    def __init__(
        self,
        sitting: Sitting,
        onward: Callable[[], None],
        timer: TimerBox | None = None,
    ) -> None:
        """Show the table; ``onward`` ends the talks."""
        self._sitting = sitting
        self._onward = onward
        self._timer = timer or TimerBox(sitting)
        self._note = ""
        mine = [seat for player in sitting.players for seat in player.seats]
        self._mine = frozenset(mine)
        self._seat = mine[0] if mine else ""

    @property
    def seat(self) -> str:
        """Return the seat that is picked; empty when nobody here can act."""
        return self._seat

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        if not self._mine:
            return _("The seats talk, and agree on themes to work on together.")
        scenario = self._sitting.known.scenario
        if "themes" not in scenario.modules:
            return _("Talk. What will each of you do, and what do you ask of the others?")
        told = _("Talk. Each track that joins a theme makes its cards {bonus} % stronger.")
        return told.format(bonus=scenario.numbers.joint_bonus)

    @property
    def onward(self) -> Way:
        """Return the button that ends the talks."""
        return Way("onward", _("End the talks"), self._onward, "forward", "next")

    def aside(self) -> str:
        """Return the time that is left, when there is a timer."""
        return self._timer.left

    def ways(self) -> tuple[Way, ...]:
        """Return the buttons of the timer."""
        return self._timer.ways() if self._mine else ()

    def tick(self) -> None:
        """Let the timer count and announce."""
        self._timer.tick(self.host)
        super().tick()

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the seats beside what is said and agreed."""
        if is_narrow(canvas, area):
            column = Column(canvas, area, "body")
            self._words(column)
            count = len(self._sitting.known.scenario.seats)
            height = seats_height(canvas, column.width, count)
            column.add(*self._seats(canvas, column.take(height)))
            return column.nodes(self.title)
        return spread(canvas, area, self._seats, self._words, 0.56, 620)

    def _seats(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out every seat with its theme; those of people here can be picked."""
        known = self._sitting.known
        seats = known.scenario.seats
        cells = seat_cells(canvas, area, len(seats))
        nodes = []
        for number, (seat, cell) in enumerate(zip(seats, cells, strict=True)):
            mine = seat.id in self._mine
            theme = known.themes[number]
            detail = tag_title(theme) if theme else self._sitting.holder(seat.id)
            state = "joint" if theme else "person" if mine else "bot"
            name = seat_name(self._sitting.texts, seat.id)
            token = SeatToken(name, self._sitting.number(seat.id), seat.affiliation, detail, state)
            told = _("{seat}, works on {theme}") if theme else _("{seat}, no theme yet")
            nodes.append(
                Node(
                    f"seat-{seat.id}",
                    cell,
                    Role.SEAT,
                    told.format(seat=name, theme=tag_name(theme)),
                    help=self._sitting.texts.seats[seat.id].brief,
                    action=partial(self._pick, seat.id),
                    refusal="" if mine else _("A bot plays this seat and decides for itself."),
                    chosen=seat.id == self._seat,
                    paint=token.paint,
                )
            )
        return nodes

    def _words(self, column: Column) -> None:
        add_stand_ins(column, self._sitting)
        self._news(column)
        self._stances(column)
        if "themes" in self._sitting.known.scenario.modules:
            self._themes(column)
        self._notes(column)

    def _news(self, column: Column) -> None:
        """Keep the news in view, and the themes that answer it."""
        told = news(self._sitting.known, self._sitting.texts)
        if told is not None:
            style = Style(BODY, 500, column.canvas.theme.accent)
            column.text("news", f"{told.title}. {told.answered_by}", style)

    def _stances(self, column: Column) -> None:
        """Let the picked seat say on record what it does with its veto or its consent."""
        if self._seat in self._mine:
            add_stances(column, self._sitting, lambda: self.host, self._seat)

    def _themes(self, column: Column) -> None:
        known = self._sitting.known
        if not self._seat:
            return
        name = seat_name(self._sitting.texts, self._seat)
        agreed = known.themes[known.scenario.seat_number[self._seat]]
        title = _("{seat} will work on").format(seat=name)
        column.text("theme-title", title, _HEAD, Role.HEADING)
        add_chips(
            column,
            [
                Chip(
                    f"theme-{tag}",
                    tag_title(tag),
                    partial(self._agree, "" if tag == agreed else tag),
                    chosen=tag == agreed,
                    help=self._partners(tag),
                )
                for tag in known.scenario.tags
            ],
        )

    def _partners(self, tag: str) -> str:
        known = self._sitting.known
        seats = [
            seat_name(self._sitting.texts, seat.id)
            for seat, theme in zip(known.scenario.seats, known.themes, strict=True)
            if theme == tag
        ]
        return _("Agreed so far: {seats}.").format(seats=listed(seats)) if seats else ""

    def _notes(self, column: Column) -> None:
        """Lay out the shared notes and a field to add one."""
        known = self._sitting.known
        notes = [
            note for note in known.notes if note.round == known.round and note.phase == "talks"
        ]
        if self._seat or notes:
            column.text("notes-title", _("Shared notes"), _HEAD, Role.HEADING)
        for number, note in enumerate(notes):
            name = seat_name(self._sitting.texts, note.seat)
            column.bullet(f"note-{number}", f"{name}: {note.text}", _TEXT)
        if not self._seat:
            return
        canvas = column.canvas
        row = column.take(canvas.em(TARGET))
        button, field = row.end(min(canvas.em(220), row.w // 3), canvas.px(16))
        entry = Entry(self._note, self._type, LONGEST_NOTE, _("What do you promise?"))
        column.add(
            Node("note", field, Role.FIELD, _("A sentence for all to see"), entry=entry),
            Node("write", button, Role.BUTTON, _("Note it"), action=self._write, icon="notes"),
        )

    def _pick(self, seat: str) -> None:
        self._seat = seat

    def _agree(self, tag: str) -> None:
        self._sitting.submit(self.host, Agree(self._seat, tag))

    def _type(self, text: str) -> None:
        self._note = text

    def _write(self) -> None:
        self._sitting.submit(self.host, Write(self._seat, self._note), self._written)

    def _written(self) -> None:
        self._note = ""
