"""Every key the game knows, in one table; pure names, as ``pygame.key.name`` gives them."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

CARD_KEYS = 9

DEFAULT_KEYS: Mapping[str, str] = MappingProxyType(
    {
        "close": "escape",
        "help": "f1",
        "full screen": "f11",
        "screenshot": "f12",
        "mute": "m",
        "log": "l",
        "larger text": "+",
        "smaller text": "-",
        "undo": "ctrl+z",
        "confirm": "ctrl+return",
        "brief": "b",
        "situation": "i",
        "adviser": "a",
        "seats": "s",
        "take back": "r",
        "pause": "p",
        "next": "n",
        "hint": "t",
        "look": "h",
        **{f"card {number}": str(number) for number in range(1, CARD_KEYS + 1)},
    },
)
"""What can be done by a key, and which one does it unless a person chose another.

Tab, Shift+Tab, the arrows, Enter and Space move and press and cannot be given away.
"""

_SAME_KEY = {"=": "+", "[+]": "+", "[-]": "-", "enter": "return"}
_SPOKEN = {"escape": "Esc", "return": "Enter", "space": "Space", "ctrl": "Ctrl", "shift": "Shift"}
_DIGITS_ON_PAD = {f"[{digit}]": str(digit) for digit in range(10)}


def key_for(binding: str, chosen: Mapping[str, str]) -> str:
    """Return the key of a binding, such as ``ctrl+z``; empty when there is no such binding."""
    return chosen.get(binding, DEFAULT_KEYS.get(binding, ""))


def binding_of(key: str, chosen: Mapping[str, str]) -> str:
    """Return what a key such as ``f1`` or ``ctrl+z`` is bound to; empty for nothing."""
    return next((name for name in DEFAULT_KEYS if key_for(name, chosen) == key), "")


def spoken(key: str) -> str:
    """Return a key as a hint shows it: ``ctrl+z`` becomes ``Ctrl+Z``."""
    if len(key) == 1:
        return key.upper()
    return "+".join(_SPOKEN.get(part, part.upper()) for part in key.split("+"))


def combined(name: str, *, control: bool) -> str:
    """Return one name for a key pressed, number pad and US ``=`` included."""
    name = name.lower()
    name = _DIGITS_ON_PAD.get(name, _SAME_KEY.get(name, name))
    return f"ctrl+{name}" if control else name
