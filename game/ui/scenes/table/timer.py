"""The talk timer on the screen: off unless somebody starts it, and it forces nothing."""

from __future__ import annotations

from game.session.clock import TalkTimer
from game.ui.canvas import Canvas
from game.ui.geometry import Rect
from game.ui.layout import BODY, TARGET
from game.ui.nodes import Look, Node, Role
from game.ui.scene import Host
from game.ui.scenes.table.column import Column
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.wording.language import _

USUAL_MINUTES = 6
_ANNOUNCED = {
    60: "One minute left for the talks.",
    10: "Ten seconds left for the talks.",
    0: "Time is up. End the talks, or give more time.",
}


class TimerBox:
    """Start, pause and extend the time for talks."""

    def __init__(self, sitting: Sitting) -> None:
        """Start at once where the set-up asks for a timer, else wait for somebody to do it."""
        self._sitting = sitting
        minutes = sitting.table.setup.talk_minutes
        self._minutes = minutes or USUAL_MINUTES
        self._timer = TalkTimer(sitting.clock, minutes) if minutes else None
        self._shown = -1

    def tick(self, host: Host) -> None:
        """Announce what is due, and have the seconds drawn again."""
        if self._timer is None:
            return
        due = self._timer.due()
        if due is not None:
            host.notify(_(_ANNOUNCED[due]))
        if self._seconds != self._shown:
            self._shown = self._seconds
            host.refresh()

    def toggle(self) -> bool:
        """Pause or go on; tell whether there was anything to pause."""
        if self._timer is None:
            return False
        if self._timer.paused:
            self._timer.go_on()
        else:
            self._timer.pause()
        return True

    def nodes(self, column: Column) -> list[Node]:
        """Lay the time and its buttons in one row."""
        canvas = column.canvas
        row = column.take(canvas.em(TARGET))
        if self._timer is None:
            label = _("Start a timer of {minutes} minutes").format(minutes=self._minutes)
            width = canvas.text_width(label, Style(BODY, 500)) + canvas.em(120)
            spot = row.left(min(row.w, width))[0]
            return [Node("timer", spot, Role.BUTTON, label, action=self._start, icon="timer")]
        gap = canvas.px(14)
        time, rest = row.left(min(canvas.em(210), row.w // 3), gap)
        pause, more = rest.row((1, 1.3), gap)
        told = _("{minutes} minutes {seconds} seconds left")
        minutes, seconds = divmod(self._seconds, 60)
        return [
            Node(
                "time",
                time,
                Role.TEXT,
                told.format(minutes=minutes, seconds=seconds),
                paint=self._paint,
            ),
            Node(
                "timer",
                pause,
                Role.BUTTON,
                _("Go on") if self._timer.paused else _("Pause"),
                action=self.toggle_quietly,
                icon="play" if self._timer.paused else "pause",
                shortcut="pause",
            ),
            Node(
                "extend", more, Role.BUTTON, _("2 more minutes"), action=self._extend, icon="plus"
            ),
        ]

    @property
    def _seconds(self) -> int:
        return 0 if self._timer is None else -int(-self._timer.seconds_left // 1)

    def toggle_quietly(self) -> None:
        """Pause or go on."""
        self.toggle()

    def _start(self) -> None:
        self._timer = TalkTimer(self._sitting.clock, self._minutes)

    def _extend(self) -> None:
        if self._timer is not None:
            self._timer.extend(2)

    def _paint(self, canvas: Canvas, rect: Rect, _look: Look) -> None:
        theme = canvas.theme
        minutes, seconds = divmod(self._seconds, 60)
        spot, rest = rect.left(canvas.em(52), canvas.px(12))
        colour = theme.bad if self._seconds <= 10 else theme.ink
        canvas.icon(spot.middle(canvas.em(48), canvas.em(48)), "timer", colour)
        canvas.text(rest, f"{minutes}:{seconds:02}", Style(56, 700, colour, valign="middle"))
