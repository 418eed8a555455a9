"""What a person can set about the screen; kept elsewhere, handed in here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from game.ui.theme import THEMES, Theme

Speed = Literal["off", "fast", "normal"]

TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class Preferences:
    """How the screen shows itself to this person.

    ``text_scale`` is 1.0 to 2.0; ``theme`` a name in ``THEMES`` (an unknown one means
    light); ``keys`` maps a binding of ``game.ui.keys`` to the key that replaces its own.
    """

    text_scale: float = 1.0
    theme: str = "light"
    animations: Speed = "normal"
    full_screen: bool = False
    muted: bool = False
    keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def colours(self) -> Theme:
        """Return the theme by its name."""
        return THEMES.get(self.theme, THEMES["light"])

    def next_text_scale(self, direction: int) -> float:
        """Return the next larger (1) or smaller (-1) text scale, or the last there is."""
        nearest = min(TEXT_SCALES, key=lambda scale: abs(scale - self.text_scale))
        index = TEXT_SCALES.index(nearest) + direction
        return TEXT_SCALES[max(0, min(len(TEXT_SCALES) - 1, index))]
