"""A plain page for anything that went wrong: what, where, what to do, and that nothing is lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, SMALL
from game.ui.nodes import Node, Role
from game.ui.scenes.front.page import Page
from game.ui.scenes.front.panel import Panel
from game.ui.text import Style
from game.ui.ways import Way
from game.wording.language import _


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something that went wrong, in words; empty parts are left out.

    Attributes:
        title: What happened, in a few words.
        what: What is wrong, one or more lines.
        where: A file or folder, perhaps with a line.
        remedy: What can be done.
        safe: What is not lost.
    """

    title: str
    what: str
    where: str = ""
    remedy: str = ""
    safe: str = ""


class ProblemPage(Page[str]):
    """Say what went wrong; the result is the id of the button pressed."""

    def __init__(self, trouble: Trouble, onward: Way | None = None, *more: Way) -> None:
        """Show a trouble with the ways out of it; Back is always one."""
        self.title = trouble.title
        self._trouble = trouble
        self._onward = onward
        self._more = more

    @property
    def onward(self) -> Way | None:
        """Return the likeliest way out."""
        return self._onward

    def ways(self) -> Sequence[Way]:
        """Return the other ways out."""
        return self._more

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay what, where, what to do and what is safe below one another."""
        trouble = self._trouble
        column = Column(canvas, area, "trouble", 24)
        parts = (
            ("what", _("What is wrong"), trouble.what),
            ("where", _("Where"), trouble.where),
            ("remedy", _("What you can do"), trouble.remedy),
            ("safe", _("What is not lost"), trouble.safe),
        )
        panel = Panel(column, "trouble", 10)
        for name, heading, text in parts:
            if text:
                soft = Style(SMALL, 700, canvas.theme.accent)
                panel.text(f"{name}-heading", heading, soft, Role.HEADING)
                panel.text(name, text, Style(BODY))
                panel.skip(18)
        panel.close()
        return column.nodes(self.title)
