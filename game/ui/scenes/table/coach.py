"""The coach of a lesson: a hint is whole the first time, then a mark, and gone when it is done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from game.content.lessons import Hint
from game.ui import vector
from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.keys import key_for, spoken
from game.ui.layout import BODY, SMALL
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.theme import blend
from game.ui.ways import Way
from game.wording import _

_TEXT = Style(BODY, 500, valign="middle")
_KEY = Style(SMALL, 700, align="centre", valign="middle")
_PAD = 14
_SIDE = 40


@dataclass(slots=True)
class Coach:
    """Chooses the hint that fits now, for the seat that is played.

    Attributes:
        sitting: The session, which remembers what the person has done.
        seat: The seat that is played.
        hints: All hints, in order.
    """

    sitting: Sitting
    seat: str
    hints: tuple[Hint, ...]
    _closed: set[int] = field(default_factory=set, init=False, repr=False)
    """The hints that are a mark."""
    _seen: set[int] = field(default_factory=set, init=False, repr=False)
    """The hints that have been shown whole."""
    _scene: object = field(default=None, init=False, repr=False)

    @property
    def sentence(self) -> str:
        """Return the hint to be shown whole now; empty for none."""
        at = self._current
        return "" if at is None or at in self._closed else self.hints[at].say

    def move_on_to(self, scene: object) -> None:
        """Let what was shown on the scene before become a mark, for another one begins."""
        if scene is not self._scene:
            self._closed |= self._seen
            self._scene = scene

    def toggle(self) -> None:
        """Close the hint that is shown, or show it again."""
        if (at := self._current) is not None:
            self._closed ^= {at}

    def ways(self) -> tuple[Way, ...]:
        """Return the mark of a hint that is not shown whole."""
        if self._current is None or self.sentence:
            return ()
        return (Way("hint", _("Hint"), self.toggle, "lessons", "hint"),)

    def height(self, canvas: Canvas, width: int) -> int:
        """Return the height of the band in which the hint stands, in pixels; 0 without one."""
        if not self.sentence:
            return 0
        words = canvas.text_height(self.sentence, _TEXT, width - self._sides(canvas))
        return max(words, canvas.em(_SIDE)) + 2 * canvas.px(_PAD)

    def nodes(self, band: Rect, others: Sequence[Node]) -> list[Node]:
        """Return the hint and a ring around what it points at, if that is on the screen."""
        at = self._current
        if at is None or not self.sentence:
            return []
        self._seen.add(at)
        sentence = self.sentence
        hint = Node(
            "hint",
            band,
            Role.BUTTON,
            sentence,
            action=self.toggle,
            shortcut="hint",
            paint=self._paint(sentence),
        )
        point = self.hints[at].point
        target = next((node for node in others if node.id in (point, f"tab-{point}")), None)
        if target is None:
            return [hint]
        ring = Node("hint-point", target.rect, Role.PICTURE, "", inside=target.inside, paint=_ring)
        return [hint, ring]

    @property
    def _current(self) -> int | None:
        """Return the number of the first hint that fits and is not done."""
        state = self.sitting.table.state
        now = state.round, state.phase
        done = {kind for at, kind in self.sitting.done if at == now}
        number = state.scenario.seat_number[self.seat]
        for at, hint in enumerate(self.hints):
            if (
                hint.phase == state.phase
                and (not hint.rounds or state.round in hint.rounds)
                and (not hint.after or hint.after in done)
                and hint.until not in done
                and all(goal.is_met(state, number) for goal in hint.given)
            ):
                return at
        return None

    def _sides(self, canvas: Canvas) -> int:
        """Return the width that the icon and the key take."""
        return 2 * canvas.px(_PAD) + 2 * canvas.em(_SIDE) + 2 * canvas.px(20)

    def _paint(self, sentence: str) -> Paint:
        def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
            theme = canvas.theme
            edge = theme.focus if look.focused else theme.accent
            fill = blend(theme.accent, theme.panel, 0.9)
            canvas.panel(rect, Sheet(fill, edge, 5 if look.focused else 2, 14))
            inner = rect.inset(canvas.px(_PAD), canvas.px(_PAD))
            side, gap = canvas.em(_SIDE), canvas.px(20)
            spot, rest = inner.left(side, gap)
            key, words = rest.end(side, gap)
            canvas.icon(spot, "lessons", theme.accent)
            canvas.text(words, sentence, _TEXT)
            cap = key.middle(side, side)
            canvas.panel(cap, Sheet(theme.panel, theme.soft_ink, 2, 8))
            canvas.text(cap, spoken(key_for("hint", canvas.preferences.keys)), _KEY)

        return paint


def _ring(canvas: Canvas, rect: Rect, _look: Look) -> None:
    """Draw a frame around a node in the colour of the hint, and leave its inside as it is."""
    wide = canvas.px(6)
    outer = rect.inset(-2 * wide)
    frame = vector.outline(canvas.theme.accent, wide)
    inner = (outer.w - wide, outer.h - wide)
    canvas.shape(outer, vector.box((wide / 2, wide / 2), inner, canvas.px(20), frame))
