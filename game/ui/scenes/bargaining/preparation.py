"""The preparation sheet: five lines to think about before the first talks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from game.engine.model.bargaining_actions import Prepare
from game.engine.rules.moves.write import NOTE_LENGTH
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Entry, Node, Role
from game.ui.present.notebook import preparation
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.mandates import add_mandates
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.frame import TableScene, spread
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.ways import Way
from game.wording import _, seat_name

_FIELD = 84


class PreparationScene(TableScene[None]):
    """Write what one wants and guesses; every line may stay empty."""

    title = "Preparation"
    speaker = "notes"

    def __init__(self, sitting: Sitting, seat: str, done: Callable[[], None] | None = None) -> None:
        """Show the sheet of a seat; without ``done`` it closes when it is kept."""
        self._desk = Desk(sitting, (seat,), seat, private=True)
        self._done = done or self.close
        self._typed = {line.field: line.text for line in preparation(self._desk.view)}

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._desk.sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        name = seat_name(self._desk.texts, self._desk.seat)
        return _("{seat}: think before you talk. Nobody else sees this.").format(seat=name)

    @property
    def onward(self) -> Way:
        """Return the button that keeps the sheet."""
        empty = not any(self._typed.values())
        label = _("Go on without") if empty else _("Keep it and go on")
        return Way("onward", label, self._keep, "check", "confirm")

    def entered(self) -> None:
        """Put the focus on the first line."""
        self.host.focus(f"line-{next(iter(self._typed))}")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the lines of the sheet beside the brief and the own goals."""
        return spread(canvas, area, self._brief, self._lines, 0.34, 820)

    def _brief(self, canvas: Canvas, area: Rect) -> list[Node]:
        column = Column(canvas, area, "brief")
        text = self._desk.texts.seats[self._desk.seat]
        title = _("For your eyes only")
        column.text("brief-title", title, Style(BODY, 700, canvas.theme.accent), Role.HEADING)
        column.text("confidential", text.confidential, Style(BODY))
        add_mandates(column, self._desk)
        return column.nodes(title)

    def _lines(self, column: Column) -> None:
        for line in preparation(self._desk.view):
            label = f"{line.name}. {line.question}"
            column.text(f"name-{line.field}", label, Style(BODY, 500))
            entry = Entry(self._typed[line.field], partial(self._type, line.field), NOTE_LENGTH)
            rect = column.take(column.canvas.em(_FIELD))
            column.add(Node(f"line-{line.field}", rect, Role.FIELD, label, entry=entry))

    def _type(self, field: str, text: str) -> None:
        self._typed[field] = text

    def _keep(self) -> None:
        self._submit([line.field for line in preparation(self._desk.view)])

    def _submit(self, fields: Sequence[str]) -> None:
        """Keep the lines that changed, one after the other, and go on when all are kept."""
        written = {line.field: line.text for line in preparation(self._desk.view)}
        changed = [one for one in fields if self._typed[one].strip() != written[one]]
        if not changed:
            self._done()
            return
        first, *others = changed
        action = Prepare(self._desk.seat, first, self._typed[first].strip())
        self._desk.do(self.host, action, partial(self._submit, others))
