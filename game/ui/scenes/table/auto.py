"""Going on by itself in a demonstration: how fast, and whether it stands still."""

from __future__ import annotations

import math

from game.session.clock import Clock

PACES = (("slow", 16.0), ("normal", 8.0), ("fast", 2.0))
"""Seconds a scene stays, by the speed of the demonstration."""


class Auto:
    """Tell when a scene has been shown for long enough; one for all scenes of a session."""

    def __init__(self, clock: Clock) -> None:
        """Begin at normal speed."""
        self._clock = clock
        self._since = clock.now()
        self._pace = 1
        self.stopped = False

    @property
    def pace(self) -> str:
        """Return the name of the speed."""
        return PACES[self._pace][0]

    def restart(self) -> None:
        """Count from now, because another scene is shown."""
        self._since = self._clock.now()

    def hold(self) -> None:
        """Wait until another scene is shown, however long that takes."""
        self._since = math.inf

    def due(self) -> bool:
        """Tell whether it is time to go on."""
        return not self.stopped and self._clock.now() - self._since >= PACES[self._pace][1]

    def toggle(self) -> None:
        """Stop, or go on from now."""
        self.stopped = not self.stopped
        self.restart()

    def faster(self) -> None:
        """Take the next speed; after the fastest comes the slowest."""
        self._pace = (self._pace + 1) % len(PACES)
