"""The frame of every scene of the table: where we are, what to do now, and the way on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import HEADING, TARGET
from game.ui.nodes import Node, Role
from game.ui.scene import Scene
from game.ui.scenes.table.auto import Auto
from game.ui.scenes.table.bar import Place, bar_nodes
from game.ui.scenes.table.coach import Coach
from game.ui.text import Style
from game.ui.theme import blend
from game.ui.ways import Way, foot_nodes

if TYPE_CHECKING:
    from game.ui.scenes.table.watch import Watch

Result = TypeVar("Result")

MARGIN = 36
NOWHERE = Rect(0, 0, 0, 0)
_ASIDE = Style(HEADING + 4, 700, align="right", valign="middle")
PROMPT = Style(40, 500, valign="middle")
SIDE_BY_SIDE = 1300
"""Design width, measured in text, from which board and words stand beside each other."""
BOARD_WORDS = 780
"""Design width that words beside a board need, so that a board's gauges lie in one row."""


class TableScene(Scene[Result], Generic[Result]):
    """Lay out bar, prompt, body and foot; what differs is the body.

    A subclass gives ``place``, ``prompt``, ``onward`` and ``body``.
    """

    speaker = "forward"
    """The icon before the prompt."""
    auto: Auto | None = None
    """Goes on by itself while nobody plays, as in a demonstration."""
    watch: Watch | None = None
    """Counts how long the player before this scene is silent; None where nobody is in a hurry."""
    urgent: Callable[[], Sequence[Way]] = staticmethod(tuple)
    """Gives the buttons that come before all others, because somebody waits for them."""
    more: Callable[[], Sequence[Way]] = staticmethod(tuple)
    """Gives the buttons that the coordinator adds to the scene's own."""
    coach: Coach | None = None
    """Says hints in a band of its own, as in a lesson."""
    on_escape: Callable[[], None] | None = None
    """Answers Esc where the scene itself has no use for it."""

    @property
    def place(self) -> Place:
        """Return where the table is."""
        raise NotImplementedError

    @property
    def prompt(self) -> str:
        """Return in one sentence what to do now."""
        raise NotImplementedError

    @property
    def onward(self) -> Way:
        """Return the one main button, which always lies in the right lower corner."""
        raise NotImplementedError

    def ways(self) -> Sequence[Way]:
        """Return the other buttons at the foot, from the left."""
        return ()

    def aside(self) -> str:
        """Return a few large letters for the right end of the prompt's band, such as a time."""
        return self.watch.left if self.watch else ""

    def entered(self) -> None:
        """Put the focus on the way on, so that Enter goes through the session."""
        self.host.focus("onward")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out what the scene is about."""
        raise NotImplementedError

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay out everything."""
        parts = self._parts(canvas)
        nodes = [
            *bar_nodes(canvas, parts.bar, self.place),
            Node(
                "prompt",
                parts.prompt,
                Role.HEADING,
                self.prompt,
                icon=self.speaker,
                paint=_no_paint,
            ),
            *self.body(canvas, parts.body),
            *foot_nodes(
                canvas, parts.foot, [*self.urgent(), *self.ways(), *self.more()], self.onward
            ),
        ]
        return nodes if self.coach is None else [*nodes, *self.coach.nodes(parts.hint, nodes)]

    def draw(self, canvas: Canvas) -> None:
        """Draw the bar and the prompt's band behind the nodes."""
        parts = self._parts(canvas)
        theme = canvas.theme
        canvas.fill(Rect(0, 0, canvas.area.w, parts.bar.bottom), theme.panel)
        band = Rect(0, parts.bar.bottom, canvas.area.w, parts.prompt.h)
        canvas.fill(band, blend(theme.accent, theme.panel, 0.86))
        canvas.fill(Rect(0, band.bottom, band.w, max(2, canvas.px(3))), theme.accent)
        side = min(parts.prompt.h, canvas.em(46))
        spot, rest = parts.prompt.left(side, canvas.px(20))
        canvas.icon(spot.middle(side, side), self.speaker, theme.accent)
        canvas.text(rest, self.prompt, PROMPT)
        if self.aside():
            canvas.text(parts.aside, self.aside(), _ASIDE)

    def tick(self) -> None:
        """Go on by itself where that is wanted and the time has come."""
        if self.auto is not None and self.may_go_on and self.auto.due():
            self.onward.action()
        if self.watch is not None:
            self.watch.tick(self.host, in_front=self.host.is_on_top(self))

    def sign_of_life(self) -> None:
        """Note that the player is there, who did something that is no step at the table."""
        if self.watch is not None:
            self.watch.sign_of_life()

    @property
    def may_go_on(self) -> bool:
        """Tell whether everything here has been shown."""
        return True

    def escape(self) -> None:
        """Stay: the table is left by its own button, never by Esc; a lesson asks."""
        if self.on_escape is not None:
            self.on_escape()

    def _parts(self, canvas: Canvas) -> Parts:
        parts = Parts.of(canvas, self.prompt, self.aside())
        if self.coach is None:
            return parts
        hint, body = parts.body.top(self.coach.height(canvas, parts.body.w), canvas.px(18))
        return parts if not self.coach.sentence else replace(parts, hint=hint, body=body)


def _no_paint(*_: object) -> None:
    """Draw nothing: the scene has drawn it."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The strips of the frame; that of a hint is empty unless there is one."""

    bar: Rect
    prompt: Rect
    aside: Rect
    body: Rect
    foot: Rect
    hint: Rect = NOWHERE

    @classmethod
    def of(cls, canvas: Canvas, prompt: str, aside: str = "") -> Parts:
        """Divide the canvas; the prompt's band is as tall as its sentence."""
        margin = canvas.px(MARGIN)
        bar, rest = canvas.area.top(canvas.em(HEADING * 1.3) + canvas.px(28))
        taken = canvas.text_width(aside, _ASIDE) + canvas.px(40) if aside else 0
        width = rest.w - 2 * margin - canvas.em(46) - canvas.px(20) - taken
        height = canvas.text_height(prompt, PROMPT, width) + canvas.px(24)
        band, rest = rest.top(height, canvas.px(28))
        foot, rest = rest.foot(canvas.em(TARGET) + canvas.px(28), canvas.px(26))
        return cls(
            bar.inset(margin, canvas.px(8)),
            band.inset(margin, 0).end(taken)[1],
            band.inset(margin, 0).end(taken)[0],
            rest.inset(margin, 0),
            foot.top(canvas.em(TARGET))[0].inset(margin, 0),
        )


def spread(
    canvas: Canvas,
    area: Rect,
    picture: Callable[[Canvas, Rect], list[Node]],
    words: Callable[[Column], None],
    share: float = 0.54,
    least: float = BOARD_WORDS,
) -> list[Node]:
    """Lay a picture beside a column of words; where width is short, below it, and scroll."""
    if is_narrow(canvas, area):
        column = Column(canvas, area, "body")
        words(column)
        column.add(*picture(canvas, column.take(max(area.h, canvas.em(700)))))
        return column.nodes("body")
    gap = canvas.px(40)
    most = area.w - canvas.em(least) - gap
    left, right = area.left(max(min(round(area.w * share), most), area.w * 2 // 5), gap)
    column = Column(canvas, right, "body")
    words(column)
    return [*picture(canvas, left), *column.nodes("body")]


def is_narrow(canvas: Canvas, area: Rect) -> bool:
    """Tell whether a body is too narrow for two things side by side."""
    return area.w < canvas.em(SIDE_BY_SIDE)
