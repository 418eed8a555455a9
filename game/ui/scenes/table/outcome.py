"""The outcome: how it ended, told as a story, with what lay behind it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from game.engine.model.ids import LEVELS
from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING
from game.ui.nodes import Look, Node, Role
from game.ui.scenes.bargaining.mandates import add_judged
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.chips import Chip, add_chips
from game.ui.scenes.table.curves import curve_nodes
from game.ui.scenes.table.frame import TableScene, spread
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.ways import Way
from game.wording import Driver, _, ending, level_name, seat_name
from game.wording.language import capital

_ICONS = {
    "total_war": "outcome-war",
    "protracted_conflict": "outcome-protracted-conflict",
    "ceasefire": "outcome-ceasefire",
    "fragile_peace": "outcome-fragile-peace",
    "sustainable_peace": "outcome-peace",
}
_HEAD = Style(HEADING, 700)
_TEXT = Style(BODY)


class OutcomeScene(TableScene[None]):
    """Tell how it ended and why; from here the ledger of any round can be played again."""

    title = "The end"
    speaker = "chart"

    def __init__(
        self,
        sitting: Sitting,
        replay: Callable[[int], None],
        onward: Way,
    ) -> None:
        """Tell the end; ``replay`` shows the resolution of a round again."""
        self._sitting = sitting
        self._replay = replay
        self._way = onward
        self._ending = ending(sitting.known.scenario, sitting.texts, sitting.events())

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        return _("It is over. Leave your roles, and talk about what happened.")

    @property
    def onward(self) -> Way:
        """Return the main way on."""
        return self._way

    @property
    def may_go_on(self) -> bool:
        """Stay here: a demonstration ends with its outcome on the screen."""
        return False

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the curves beside the story."""
        return spread(canvas, area, partial(curve_nodes, self._sitting), self._words, 0.46)

    def _words(self, column: Column) -> None:
        told = self._ending
        canvas = column.canvas
        column.place(
            canvas.em(150),
            lambda rect: Node("outcome", rect, Role.HEADING, told.title, paint=self._banner),
        )
        column.text("meaning", told.meaning, Style(36, 500))
        self._depth(column)
        column.text("story-title", _("How it came about"), _HEAD, Role.HEADING)
        for number, sentence in enumerate(told.story):
            column.bullet(f"story-{number}", sentence, _TEXT)
        self._drivers(column, "heated", _("What heated the conflict"), told.heated)
        self._drivers(column, "cooled", _("What cooled it"), told.cooled)
        self._drivers(column, "trusted", _("What built trust"), told.trusted)
        add_judged(column, self._sitting)
        self._sentences(column)
        self._rounds(column)

    def _banner(self, canvas: Canvas, rect: Rect, _look: Look) -> None:
        theme = canvas.theme
        grave = self._ending.outcome in ("total_war", "protracted_conflict")
        colour = theme.escalation_step(9 if self._ending.outcome == "total_war" else 6)
        canvas.panel(rect, Sheet(colour if grave else theme.good, raised=True))
        inner = rect.inset(canvas.px(28), canvas.px(18))
        spot, rest = inner.left(inner.h, canvas.px(28))
        canvas.icon(spot, _ICONS[self._ending.outcome], theme.on_accent)
        canvas.text(rest, self._ending.title, Style(72, 700, theme.on_accent, valign="middle"))

    def _depth(self, column: Column) -> None:
        """Show which levels of society carry it: a tick or a cross, and the sentence."""
        canvas = column.canvas
        names = [capital(level_name(level)) for level in LEVELS]
        widest = max(canvas.text_width(name, Style(BODY, 700)) for name in names)
        room = column.width // len(LEVELS) - canvas.em(44) - canvas.px(56)
        if widest <= room:
            cells = column.take(canvas.em(76)).row(len(LEVELS), canvas.px(16))
        else:
            cells = [column.take(canvas.em(64)) for _level_name in LEVELS]
        for level, name, cell in zip(LEVELS, names, cells, strict=True):
            carries = level in self._ending.carried_by
            said = _("{level}: yes") if carries else _("{level}: no")
            paint = partial(_level, name, level, carries)
            column.add(
                Node(f"level-{level}", cell, Role.TEXT, said.format(level=name), paint=paint)
            )
        column.text("depth", self._ending.depth, _TEXT)

    def _drivers(self, column: Column, name: str, title: str, drivers: tuple[Driver, ...]) -> None:
        if not drivers:
            return
        column.text(f"{name}-title", title, _HEAD, Role.HEADING)
        for number, driver in enumerate(drivers):
            column.bullet(f"{name}-{number}", driver.sentence, _TEXT)

    def _sentences(self, column: Column) -> None:
        notes = self._sitting.known.notes
        if not notes:
            return
        column.text("notes-title", _("What you put on record"), _HEAD, Role.HEADING)
        for number, note in enumerate(notes):
            name = seat_name(self._sitting.texts, note.seat)
            told = _("Round {round}, {seat}: “{text}”")
            text = told.format(round=note.round, seat=name, text=note.text)
            column.bullet(f"note-{number}", text, _TEXT)

    def _rounds(self, column: Column) -> None:
        column.text("replay-title", _("Play a round's ledger again"), _HEAD, Role.HEADING)
        add_chips(
            column,
            [
                Chip(
                    f"replay-{number}",
                    _("Round {round}").format(round=number),
                    partial(self._replay, number),
                )
                for number in range(1, self._sitting.known.round + 1)
            ],
        )


def _level(name: str, level: str, carries: bool, canvas: Canvas, rect: Rect, _look: Look) -> None:  # noqa: FBT001 - the first three are bound beforehand
    theme = canvas.theme
    colour = theme.levels[LEVELS.index(level)]
    canvas.panel(rect, Sheet(colour if carries else theme.sunken, colour, 3, 14))
    ink = theme.on_accent if carries else theme.ink
    inner = rect.inset(canvas.px(16), canvas.px(10))
    spot, rest = inner.left(min(inner.h, canvas.em(44)), canvas.px(12))
    canvas.icon(spot, "check" if carries else "close", ink)
    canvas.text(rest, name, Style(BODY, 700, ink, valign="middle"))
