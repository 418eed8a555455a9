"""The menu: what one can do now, beside the circle of tracks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.controls import touched
from game.ui.geometry import Rect
from game.ui.layout import BODY, SMALL, TARGET
from game.ui.nodes import Look, Node, Role
from game.ui.scene import Scene
from game.ui.scenes.front import emblem
from game.ui.text import Style
from game.wording.language import _

_NAME_SIZE = 100
"""Design size of the name, which is large enough not to grow with the text."""
_WIDTH = 640
_PULSE = "menu:pulse"
_STRIDE = 3
"""From one track to the next that a spark runs to, so that all eight have their turn."""
_PULSE_LENGTH = 7.0
_SECOND = 2
"""The look at which the first frame has been shown."""
_TICKS_BETWEEN = 160
"""Looks of the loop (20 a second) from the end of one pulse to the next."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the menu; ``detail`` stands below its name, on the first one only if at all."""

    id: str
    label: str
    icon: str
    action: Callable[[], None]
    detail: str = ""
    help: str = ""
    shortcut: str = ""
    refusal: str = ""


@dataclass(frozen=True, slots=True)
class Doors:
    """What the menu calls: for its entries, when it is entered, when it is idle, to leave."""

    entries: Callable[[], Sequence[Entry]]
    entered: Callable[[], None] = lambda: None
    prepare: Callable[[], object] = lambda: None
    leave: Callable[[], None] = lambda: None


class Menu(Scene[None]):
    """Show the entries it is told of, the first one as the likeliest."""

    def __init__(self, doors: Doors, *, in_front: Callable[[], bool] = lambda: False) -> None:
        """Ask for the entries at every build; be alive only while ``in_front``.

        What takes a moment is prepared after the first frame, while people read the menu.
        """
        self.title = _("Nine Tracks")
        self._doors = doors
        self._in_front = in_front
        self._ticks = 0
        self._waited = 0
        self._turn = 0

    def entered(self) -> None:
        """Look at what there is to continue, and begin there."""
        self._doors.entered()
        self.host.focus(self._doors.entries()[0].id)

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay the entries in a column at the left."""
        column = Column(canvas, _words(canvas), "menu", 8)
        name = Style(_NAME_SIZE / canvas.metrics.text_scale, 700)
        column.text("title", self.title, name, Role.HEADING)
        tagline = _("Nobody makes peace alone.")
        column.text("tagline", tagline, Style(BODY + 4, 400, canvas.theme.soft_ink))
        column.skip(28)
        for number, entry in enumerate(self._doors.entries()):
            column.add(_node(canvas, column, entry, primary=number == 0))
        return column.nodes(self.title)

    def draw(self, canvas: Canvas) -> None:
        """Draw the great circle where there is room beside the words."""
        circle = _circle(canvas)
        if circle is not None:
            emblem.paint_great_circle(canvas, circle)

    def animate(self, canvas: Canvas, nodes: Sequence[Node]) -> Sequence[Rect]:
        """Let a spark run from the middle to a track and back, as word travels."""
        del nodes
        circle = _circle(canvas)
        if circle is None:
            return ()
        share = canvas.moving(_PULSE, -1.0)
        if share < 0:
            return ()
        track = emblem.RIM[self._turn % len(emblem.RIM)]
        (x0, y0), (x1, y1) = (emblem.great_place(circle, key) for key in (emblem.CENTRE, track))
        way = 0.24 + 0.6 * (1 - abs(2 * share - 1))
        side = canvas.px(18)
        x, y = x0 + (x1 - x0) * way, y0 + (y1 - y0) * way
        spot = Rect(round(x) - side // 2, round(y) - side // 2, side, side)
        canvas.pill(spot, canvas.theme.tracks[track], canvas.theme.panel)
        return (spot.inset(-2),)

    def tick(self) -> None:
        """Prepare what comes next; send a spark now and then while the menu is in front."""
        self._ticks += 1
        if self._ticks == _SECOND:
            self._doors.prepare()
        if self.host.motion.moving(_PULSE) or not self._in_front():
            return
        self._waited += 1
        if self._waited >= _TICKS_BETWEEN:
            self._waited = 0
            self._turn += _STRIDE
            self.host.motion.start(_PULSE, 0.0, 1.0, length=_PULSE_LENGTH)

    def escape(self) -> None:
        """Ask whether to leave."""
        self._doors.leave()


def _words(canvas: Canvas) -> Rect:
    """Return the room of title and entries."""
    page = canvas.area.inset(canvas.px(96), canvas.px(48))
    return page.left(canvas.em(_WIDTH))[0] if _circle(canvas) else page


def _circle(canvas: Canvas) -> Rect | None:
    """Return the room of the great circle, or none when the words need the width."""
    taken = canvas.px(96) + canvas.em(_WIDTH) + canvas.px(40)
    room = Rect(taken, 0, canvas.area.w - taken, canvas.area.h).inset(canvas.px(40))
    return room if room.w >= canvas.area.h * 0.55 else None


def _node(canvas: Canvas, column: Column, entry: Entry, *, primary: bool) -> Node:
    height = canvas.em(TARGET)
    if entry.detail:
        width = column.width - canvas.em(104)
        height = canvas.em(BODY * 1.3) + canvas.px(36)
        height += canvas.text_height(entry.detail, Style(SMALL), width)
    return Node(
        entry.id,
        column.take(height),
        Role.BUTTON,
        f"{entry.label}. {entry.detail}" if entry.detail else entry.label,
        help=entry.help,
        action=entry.action,
        shortcut=entry.shortcut,
        refusal=entry.refusal,
        primary=primary,
        paint=_paint(entry, primary=primary),
    )


def _paint(entry: Entry, *, primary: bool) -> Callable[[Canvas, Rect, Look], None]:
    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        theme = canvas.theme
        ink, soft = (theme.on_accent,) * 2 if primary else (theme.ink, theme.soft_ink)
        if primary:
            canvas.panel(rect, Sheet(touched(canvas, theme.accent, look), raised=not look.pressed))
        elif look.hovered or look.pressed or look.focused:
            canvas.panel(rect, Sheet(touched(canvas, theme.panel, look), theme.line))
        inner = rect.inset(canvas.px(24), canvas.px(12))
        spot, rest = inner.left(canvas.em(40), canvas.px(24))
        line = canvas.em(BODY * 1.3)
        name = rest.top(line)[0] if entry.detail else rest
        canvas.icon(Rect(spot.x, name.y, spot.w, name.h), entry.icon, ink)
        style = Style(BODY + 2, 700 if primary else 500, ink, valign="middle")
        canvas.text(name, entry.label, style)
        if entry.detail:
            canvas.text(rest.top(line)[1], entry.detail, Style(SMALL, 400, soft))

    return paint
