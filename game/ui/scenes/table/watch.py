"""How long somebody may be silent in planning: announced, extendable, and it can stand still."""

from __future__ import annotations

from collections.abc import Callable

from game.session.clock import TalkTimer
from game.ui.scene import Host
from game.ui.scenes.table.sitting import Sitting
from game.ui.scenes.table.timer import MORE_MINUTES, left_words
from game.ui.ways import Way
from game.wording import _


class Watch:
    """Counts the silence of one player before one scene; any step at the table ends it."""

    def __init__(
        self, sitting: Sitting, minutes: int, name: str, at_end: Callable[[], None]
    ) -> None:
        """Count from now on; ``at_end`` is called once when so many minutes were silent."""
        self._sitting = sitting
        self._minutes = minutes
        self._name = name
        self._at_end = at_end
        self._timer = TalkTimer(sitting.clock, minutes)
        self._step = sitting.table.step
        self._shown = ""

    @property
    def left(self) -> str:
        """Return minutes and seconds that are left."""
        return left_words(self._timer.seconds_left)

    def sign_of_life(self) -> None:
        """Count anew, because somebody is there."""
        if not self._timer.paused:
            self._timer = TalkTimer(self._sitting.clock, self._minutes)

    def tick(self, host: Host, *, in_front: bool) -> None:
        """Count and announce; where something lies above the scene, somebody is there."""
        if self._step != self._sitting.table.step or not in_front:
            self._step = self._sitting.table.step
            self.sign_of_life()
        due = self._timer.due()
        if due == 0:
            self._at_end()
        elif due is not None:
            told = _("{name}, are you there? {seconds} seconds, then it goes on without you.")
            host.notify(told.format(name=self._name, seconds=due))
        if self.left != self._shown:
            self._shown = self.left
            host.refresh()

    def ways(self) -> tuple[Way, ...]:
        """Return the buttons that make it stand still and give more time."""
        paused = self._timer.paused
        label = _("Go on") if paused else _("Pause")
        more = _("{minutes} more minutes").format(minutes=MORE_MINUTES)
        return (
            Way("watch", label, self._toggle, "play" if paused else "pause", "pause"),
            Way("extend", more, lambda: self._timer.extend(MORE_MINUTES), "plus"),
        )

    def _toggle(self) -> None:
        if self._timer.paused:
            self._timer.go_on()
        else:
            self._timer.pause()
