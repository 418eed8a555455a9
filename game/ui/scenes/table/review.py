"""Review: one question, a sentence from each player, and the curves so far."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from game.engine import Write
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, TARGET
from game.ui.nodes import Entry, Node, Role
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.curves import curve_nodes
from game.ui.scenes.table.frame import TableScene, spread
from game.ui.scenes.table.sitting import Sitting
from game.ui.scenes.table.talks import LONGEST_NOTE
from game.ui.text import Style
from game.ui.ways import Way
from game.wording import _, question, seat_name

_QUESTION = Style(48, 700)


class ReviewScene(TableScene[None]):
    """Think about the round, and write a sentence if you like."""

    title = "Review"
    speaker = "notes"

    def __init__(self, sitting: Sitting, onward: Callable[[], None]) -> None:
        """Ask the round's question; ``onward`` begins the next round or ends the session."""
        self._sitting = sitting
        self._onward = onward
        self._typed: dict[str, str] = {}
        known = sitting.known
        self._question = question(known.scenario, sitting.texts, sitting.events()).text

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        return _("Talk about the question. Each player may keep one sentence.")

    @property
    def onward(self) -> Way:
        """Return the button to the next round or to the end."""
        known = self._sitting.known
        if known.outcome:
            return Way("onward", _("See how it ends"), self._onward, "forward", "next")
        label = _("Begin round {number}").format(number=known.round + 1)
        return Way("onward", label, self._onward, "forward", "next")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the curves beside the question."""
        return spread(canvas, area, partial(curve_nodes, self._sitting), self._words, 0.5)

    def _words(self, column: Column) -> None:
        column.text("question", self._question, _QUESTION, Role.HEADING)
        column.skip(8)
        for player in self._sitting.players:
            self._entry(column, player.seats[0], self._sitting.name(player))

    def _entry(self, column: Column, seat: str, name: str) -> None:
        known = self._sitting.known
        kept = [
            note.text
            for note in known.notes
            if (note.round, note.phase, note.seat) == (known.round, "review", seat)
        ]
        column.text(f"who-{seat}", name, Style(HEADING, 700))
        if kept:
            column.text(f"kept-{seat}", f"“{kept[-1]}”", Style(BODY))
            return
        canvas = column.canvas
        row = column.take(canvas.em(TARGET))
        button, field = row.end(min(canvas.em(200), row.w // 3), canvas.px(16))
        hint = _("One sentence, if you like")
        entry = Entry(self._typed.get(seat, ""), partial(self._type, seat), LONGEST_NOTE, hint)
        label = _("A sentence of {name}").format(name=name)
        column.add(
            Node(f"entry-{seat}", field, Role.FIELD, label, entry=entry),
            Node(
                f"keep-{seat}",
                button,
                Role.BUTTON,
                _("Keep it"),
                help=_("Kept for the debrief, under the name of {seat}.").format(
                    seat=seat_name(self._sitting.texts, seat)
                ),
                action=partial(self._keep, seat),
                icon="check",
            ),
        )

    def _type(self, seat: str, text: str) -> None:
        self._typed[seat] = text

    def _keep(self, seat: str) -> None:
        self._sitting.submit(self.host, Write(seat, self._typed.get(seat, "")))
