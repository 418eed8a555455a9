"""The talk timer on the screen: off unless somebody starts it, and it forces nothing."""

from __future__ import annotations

from game.session.clock import TalkTimer
from game.ui.scene import Host
from game.ui.scenes.table.sitting import Sitting
from game.ui.ways import Way
from game.wording import _

USUAL_MINUTES = 6
MORE_MINUTES = 2


class TimerBox:
    """Start, pause and extend the time for talks."""

    def __init__(self, sitting: Sitting) -> None:
        """Start at once where the set-up asks for a timer, else wait for somebody to do it."""
        self._sitting = sitting
        minutes = sitting.table.setup.talk_minutes
        self._minutes = minutes or USUAL_MINUTES
        self._timer = TalkTimer(sitting.clock, minutes) if minutes else None
        self._shown = ""

    @property
    def left(self) -> str:
        """Return minutes and seconds that are left; empty without a timer."""
        if self._timer is None:
            return ""
        return left_words(self._timer.seconds_left)

    def tick(self, host: Host) -> None:
        """Announce what is due, and have the seconds drawn again."""
        if self._timer is None:
            return
        due = self._timer.due()
        if due is not None:
            host.notify(_announced(due))
        if self.left != self._shown:
            self._shown = self.left
            host.refresh()

    def ways(self) -> tuple[Way, ...]:
        """Return the buttons: to start it, or to pause and extend it."""
        if self._timer is None:
            told = _("{minutes} minutes; they can be paused and extended, and nothing is forced.")
            text = told.format(minutes=self._minutes)
            return (Way("timer", _("Start a timer"), self._start, "timer", "pause", text),)
        paused = self._timer.paused
        label = _("Go on") if paused else _("Pause")
        more = _("{minutes} more minutes").format(minutes=MORE_MINUTES)
        return (
            Way("timer", label, self._toggle, "play" if paused else "pause", "pause"),
            Way("extend", more, self._extend, "plus"),
        )

    def _start(self) -> None:
        self._timer = TalkTimer(self._sitting.clock, self._minutes)

    def _toggle(self) -> None:
        if self._timer is None:
            return
        if self._timer.paused:
            self._timer.go_on()
        else:
            self._timer.pause()

    def _extend(self) -> None:
        if self._timer is not None:
            self._timer.extend(MORE_MINUTES)


def left_words(seconds_left: float) -> str:
    """Return minutes and seconds, such as ``5:07``; a second that has begun counts."""
    minutes, seconds = divmod(-int(-seconds_left // 1), 60)
    return f"{minutes}:{seconds:02}"


def _announced(seconds: int) -> str:
    if seconds == 0:
        return _("Time is up. End the talks, or give more time.")
    if seconds == 60:
        return _("One minute left for the talks.")
    return _("{seconds} seconds left for the talks.").format(seconds=seconds)
