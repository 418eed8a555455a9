"""Values that move from what was to what is; by name, never in anyone's way."""

from __future__ import annotations

from dataclasses import dataclass

from game.session.clock import Clock
from game.ui.preferences import Speed

DURATIONS: dict[Speed, float] = {"off": 0.0, "fast": 0.16, "normal": 0.45}
"""Seconds one unit of movement takes."""


@dataclass(frozen=True, slots=True)
class _Tween:
    start: float
    target: float
    begun: float
    seconds: float


class Motion:
    """The movements under way, each under a name such as ``trust:north-south:leaders``."""

    def __init__(self, clock: Clock) -> None:
        """Measure by this clock; speed is normal until set."""
        self._clock = clock
        self._tweens: dict[str, _Tween] = {}
        self.speed: Speed = "normal"

    def start(self, name: str, start: float, target: float, *, length: float = 1.0) -> None:
        """Move ``name`` from one value to another; ``length`` stretches the usual time."""
        seconds = DURATIONS[self.speed] * length
        if seconds > 0:
            self._tweens[name] = _Tween(start, target, self._clock.now(), seconds)
        else:
            self._tweens.pop(name, None)

    def value(self, name: str, otherwise: float) -> float:
        """Return where ``name`` is now; ``otherwise`` when it does not move."""
        tween = self._tweens.get(name)
        if tween is None:
            return otherwise
        share = min(1.0, (self._clock.now() - tween.begun) / tween.seconds)
        return tween.start + (tween.target - tween.start) * _ease(share)

    def moving(self, prefix: str = "") -> bool:
        """Tell whether anything whose name begins with ``prefix`` still moves."""
        return any(name.startswith(prefix) for name in self._tweens)

    def settle(self) -> bool:
        """Forget what has arrived; tell whether anything did."""
        now = self._clock.now()
        arrived = [
            name for name, tween in self._tweens.items() if now >= tween.begun + tween.seconds
        ]
        for name in arrived:
            del self._tweens[name]
        return bool(arrived)

    def finish(self) -> None:
        """Let everything arrive at once."""
        self._tweens.clear()


def _ease(share: float) -> float:
    """Slow down towards the end, as a hand laying down a card does."""
    return 1 - (1 - share) ** 3
