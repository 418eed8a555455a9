"""Time at the table: the engine has none, so talks are timed here."""

import time
from typing import Protocol

WARNINGS = (60, 10, 0)
"""With so many seconds left, the end of talks is announced."""


class Clock(Protocol):
    """Something that knows how time passes."""

    def now(self) -> float:
        """Return seconds that never go backwards."""


class SystemClock:
    """The seconds of this machine."""

    def now(self) -> float:
        """Return seconds that never go backwards."""
        return time.monotonic()


class ManualClock:
    """A clock that stands still until it is moved, for tests and demonstrations."""

    def __init__(self) -> None:
        self._seconds = 0.0

    def now(self) -> float:
        """Return the seconds it was moved so far."""
        return self._seconds

    def pass_by(self, seconds: float) -> None:
        """Let time pass."""
        self._seconds += seconds


class TalkTimer:
    """Counts down one round of talks: announced, extendable, pausable, and it forces nothing.

    When it is over the table is told; whoever leads the session decides to go on.
    """

    def __init__(self, clock: Clock, minutes: float) -> None:
        self._clock = clock
        self._left = minutes * 60.0
        self._since: float | None = clock.now()
        self._announced = self._left

    @property
    def seconds_left(self) -> float:
        """What is left, 0 or more."""
        running = 0.0 if self._since is None else self._clock.now() - self._since
        return max(0.0, self._left - running)

    @property
    def paused(self) -> bool:
        """Whether it stands still."""
        return self._since is None

    @property
    def over(self) -> bool:
        """Whether the time is up."""
        return self.seconds_left == 0.0

    def pause(self) -> None:
        """Stand still until `go_on`."""
        self._left = self.seconds_left
        self._since = None

    def go_on(self) -> None:
        """Count on after a pause."""
        self._left = self.seconds_left
        self._since = self._clock.now()

    def extend(self, minutes: float) -> None:
        """Give more time; what was announced will be announced again when it comes."""
        self._left = self.seconds_left + minutes * 60.0
        self._since = None if self.paused else self._clock.now()
        self._announced = self._left

    def due(self) -> int | None:
        """Return the latest of `WARNINGS` that has come since the last call, or None."""
        left = self.seconds_left
        passed = [warning for warning in WARNINGS if left <= warning < self._announced]
        self._announced = left
        return min(passed, default=None)
