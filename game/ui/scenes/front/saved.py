"""The saved sessions: go on with one, look at how one ended, see what is wrong with one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.controls import touched
from game.ui.geometry import Rect
from game.ui.layout import BODY, SMALL
from game.ui.nodes import Look, Node, Role
from game.ui.present.saves import SaveLine, Standing
from game.ui.scenes.front.page import Page
from game.ui.text import Style
from game.ui.ways import Way
from game.wording.language import _, later

_PAD = 22
_NAME = Style(BODY + 2, 700)
_ICONS = {
    Standing.UNFINISHED: "play",
    Standing.FINISHED: "check",
    Standing.DAMAGED: "warning",
    Standing.UNREADABLE: "warning",
}
_ACTS = {
    Standing.UNFINISHED: later("Continue"),
    Standing.FINISHED: later("See how it ended"),
    Standing.DAMAGED: later("What is wrong?"),
    Standing.UNREADABLE: later("What is wrong?"),
}


class SavedSessions(Page[None]):
    """Choose a saved session to go on with or to look at."""

    def __init__(
        self,
        lines: Sequence[SaveLine],
        folder: Path,
        take: Callable[[SaveLine], None],
        open_folder: Callable[[], str],
    ) -> None:
        """Show sessions, the last played first, and ``take`` the one that is chosen.

        ``open_folder`` shows the folder and returns a sentence.
        """
        self.title = _("Saved sessions")
        self._lines = lines
        self._folder = folder
        self._take = take
        self._open_folder = open_folder
        self._chosen = lines[0].file if lines else None

    @property
    def onward(self) -> Way | None:
        """Return the button that does what the chosen session allows."""
        line = next((line for line in self._lines if line.file == self._chosen), None)
        if line is None:
            return None
        label = _(_ACTS[line.standing])
        return Way("open", label, partial(self._take, line), "forward", "confirm")

    def ways(self) -> Sequence[Way]:
        """Return the button that opens the folder."""
        return [Way("folder", _("Open folder"), self._show_folder, "folder")]

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the sessions below one another."""
        column = Column(canvas, area, "saves", 16)
        if not self._lines:
            column.text("none", _("Nothing is saved yet. New sessions save themselves."), Style())
        for line in self._lines:
            height = self._height(canvas, line, column.width)
            column.place(height, partial(self._node, line))
        where = _("They lie in {folder}").format(folder=self._folder)
        column.text("where", where, Style(SMALL, 400, canvas.theme.soft_ink))
        return column.nodes(self.title)

    def _height(self, canvas: Canvas, line: SaveLine, width: int) -> int:
        inner = width - 2 * canvas.px(_PAD) - canvas.em(64)
        heights = [canvas.text_height(text, style, inner) for text, style in _words(canvas, line)]
        return sum(heights) + 2 * canvas.px(_PAD)

    def _node(self, line: SaveLine, rect: Rect) -> Node:
        return Node(
            f"save-{line.file.name}",
            rect,
            Role.ITEM,
            line.sentence,
            action=partial(self._choose, line),
            chosen=line.file == self._chosen,
            paint=partial(_paint, line),
        )

    def _choose(self, line: SaveLine) -> None:
        """Choose a session; the chosen one pressed again is taken."""
        if line.file == self._chosen:
            self._take(line)
        self._chosen = line.file

    def _show_folder(self) -> None:
        self.host.notify(self._open_folder())


def _words(canvas: Canvas, line: SaveLine) -> list[tuple[str, Style]]:
    theme = canvas.theme
    broken = line.standing in (Standing.DAMAGED, Standing.UNREADABLE)
    soft = Style(SMALL, 500, theme.bad) if broken else Style(SMALL, 400, theme.soft_ink)
    found = [(line.title, _NAME), (line.detail, soft)]
    if line.problem:
        found.append((line.problem, Style(SMALL)))
    return found


def _paint(line: SaveLine, canvas: Canvas, rect: Rect, look: Look) -> None:
    theme = canvas.theme
    border = theme.accent if look.chosen else theme.line
    width = 6 if look.chosen else 2
    fill = touched(canvas, theme.panel, look)
    canvas.panel(rect, Sheet(fill, border, width, raised=look.chosen))
    inner = rect.inset(canvas.px(_PAD))
    spot, words = inner.left(canvas.em(40), canvas.em(24))
    broken = line.standing in (Standing.DAMAGED, Standing.UNREADABLE)
    colour = theme.bad if broken else theme.accent
    canvas.icon(spot.top(canvas.em(BODY * 1.3))[0], _ICONS[line.standing], colour)
    for text, style in _words(canvas, line):
        used, words = words.top(canvas.text_height(text, style, words.w))
        canvas.text(used, text, style)
