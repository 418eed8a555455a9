"""A question or a message over the scene, answered with one of a few buttons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, TARGET
from game.ui.nodes import Node, Role
from game.ui.scene import Scene
from game.ui.text import Style

_WIDTH = 900
_TITLE = Style(HEADING, 700)
_TEXT = Style(BODY)


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: what the dialog returns, and what stands on the button."""

    result: str
    label: str
    icon: str = ""


class Dialog(Scene[str]):
    """Ask; the result is the chosen ``Choice.result``, or none after Esc."""

    overlay = True

    def __init__(self, title: str, text: str, choices: Sequence[Choice]) -> None:
        """Ask with a title, one or more sentences and one to three choices, likeliest first."""
        self.title = title
        self._text = text
        self._choices = choices

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay out title, text (scrolling when it is long) and the buttons below."""
        inner = self._sheet(canvas).inset(canvas.px(48), canvas.px(40))
        title, rest = inner.top(canvas.text_height(self.title, _TITLE, inner.w), canvas.px(16))
        buttons, rest = rest.foot(self._buttons_height(canvas), canvas.px(24))
        height = canvas.text_height(self._text, _TEXT, rest.w)
        return [
            Node("title", title, Role.HEADING, self.title),
            Node("area", rest, Role.SCROLL, self.title, content_height=height),
            Node(
                "text", Rect(rest.x, rest.y, rest.w, height), Role.TEXT, self._text, inside="area"
            ),
            *self._buttons(canvas, buttons),
        ]

    def draw(self, canvas: Canvas) -> None:
        """Draw the sheet everything stands on."""
        canvas.panel(self._sheet(canvas))

    def _sheet(self, canvas: Canvas) -> Rect:
        width = min(canvas.em(_WIDTH), canvas.area.w - canvas.px(48))
        inner = width - 2 * canvas.px(48)
        height = (
            canvas.text_height(self.title, _TITLE, inner)
            + canvas.text_height(self._text, _TEXT, inner)
            + self._buttons_height(canvas)
            + canvas.px(16)
            + canvas.px(24)
            + 2 * canvas.px(40)
        )
        return canvas.area.inset(canvas.px(24)).middle(width, height)

    def _stacked(self, canvas: Canvas) -> bool:
        """Tell whether the buttons stand below one another, for want of width."""
        widest = max(canvas.text_width(choice.label, _TEXT) for choice in self._choices)
        each = (canvas.em(_WIDTH) - canvas.px(96)) // len(self._choices)
        return widest + canvas.em(100) > min(each, canvas.area.w // len(self._choices))

    def _buttons_height(self, canvas: Canvas) -> int:
        rows = len(self._choices) if self._stacked(canvas) else 1
        return rows * canvas.em(TARGET) + (rows - 1) * canvas.px(16)

    def _buttons(self, canvas: Canvas, area: Rect) -> list[Node]:
        gap, count = canvas.px(16), len(self._choices)
        cells = area.column(count, gap) if self._stacked(canvas) else area.row(count, gap)
        return [
            Node(
                f"choice-{choice.result}",
                cell,
                Role.BUTTON,
                choice.label,
                icon=choice.icon,
                primary=index == 0,
                action=partial(self.close, choice.result),
            )
            for index, (choice, cell) in enumerate(zip(self._choices, cells, strict=True))
        ]
