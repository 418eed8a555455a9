"""Bots think elsewhere, and the window stays alive meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Executor, Future, wait

from game.engine import Action
from game.session.clock import Clock
from game.session.drive import Turns
from game.session.saving import NotSaved
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import HEADING, TARGET
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.scene import Scene
from game.ui.scenes.table.frame import MARGIN
from game.ui.text import Style
from game.ui.ways import Way, button, button_width
from game.wording import _

SHARE = 0.008
"""Seconds of a frame that may pass with waiting for an answer, so that quick ones come quickly."""
QUIET = 0.3
"""Seconds of thinking of which nobody needs to be told."""
_SIGN = Style(HEADING, 500, valign="middle")


class Thinking:
    """Lets bots act in turn, as ``let_act`` does, each as soon as its choice is known."""

    def __init__(self, turns: Turns, mind: Executor, clock: Clock) -> None:
        """Let ``mind`` work out what is asked; the table is written only in ``goes_on``."""
        self._turns = turns
        self._mind = mind
        self._clock = clock
        self._asked: Future[tuple[str, Action] | None] | None = None

    def goes_on(self) -> bool:
        """Carry out what has been chosen by now; tell whether a choice is still worked out.

        Raises:
            NotSaved: When a choice could not be written; the next call tries again.
        """
        until = self._clock.now() + SHARE
        while True:
            asked = self._asked = self._asked or self._mind.submit(self._turns.ask)
            if wait([asked], max(0.0, until - self._clock.now())).not_done:
                return True
            chosen = asked.result()
            if chosen is None:
                return False
            self._turns.act(*chosen)
            self._asked = None


class ThinkingScene(Scene[None]):
    """Hold everything else back while bots think; say so when it takes a while."""

    title = "The other seats are thinking"
    overlay = True
    veil = False
    busy = True

    def __init__(
        self,
        thinking: Thinking,
        clock: Clock,
        ways: Sequence[Way],
        then: Callable[[NotSaved | None], None],
    ) -> None:
        """Wait for ``thinking``; ``then`` is told when nobody thinks, or what was not saved.

        ``ways`` may be taken meanwhile, such as the one to the menu.
        """
        self._thinking = thinking
        self._clock = clock
        self._ways = tuple(ways)
        self._then = then
        self._since = clock.now()
        self._is_told = False
        self._goes_on = True

    def tick(self) -> None:
        """Carry out what was chosen; go on once nobody thinks and nothing lies above."""
        problem = None
        try:
            self._goes_on = self._goes_on and self._thinking.goes_on()
        except NotSaved as error:
            problem = error
        if problem is None and self._goes_on:
            self._say_so()
        elif self.host.is_on_top(self):
            self.close()
            self._then(problem)

    def _say_so(self) -> None:
        if not self._is_told and self._clock.now() - self._since >= QUIET:
            self._is_told = True
            self.host.refresh()

    def escape(self) -> None:
        """Stay: a choice once begun is waited for."""

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay out the sign and the ways that are open meanwhile; at first nothing."""
        if not self._is_told:
            return []
        rest = _band(canvas).inset(canvas.px(MARGIN), canvas.px(18))
        nodes: list[Node] = []
        for way in reversed(self._ways):
            spot, rest = rest.end(button_width(canvas, way), canvas.px(16))
            nodes.insert(0, button(way, spot))
        text = _("The other seats are thinking …")
        return [Node("thinking", rest, Role.HEADING, text, icon="bot", paint=_sign(text)), *nodes]

    def draw(self, canvas: Canvas) -> None:
        """Draw a band over the foot, whose buttons cannot be pressed just now."""
        if self._is_told:
            band = _band(canvas)
            canvas.fill(band, canvas.theme.panel)
            canvas.fill(band.top(max(2, canvas.px(3)))[0], canvas.theme.accent)


def _band(canvas: Canvas) -> Rect:
    return canvas.area.foot(canvas.em(TARGET) + 2 * canvas.px(18))[0]


def _sign(text: str) -> Paint:
    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        side = canvas.em(52)
        spot, rest = rect.left(side, canvas.px(20))
        canvas.icon(spot.middle(side, side), "bot", canvas.theme.accent)
        canvas.text(rest, text, _SIGN)

    return paint
