"""What a key does to the text of a field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import pygame

Edit = Callable[[str, int], tuple[str, int]]

_EDITS: Mapping[int, Edit] = MappingProxyType(
    {
        pygame.K_BACKSPACE: lambda text, caret: (
            text[: max(0, caret - 1)] + text[caret:],
            max(0, caret - 1),
        ),
        pygame.K_DELETE: lambda text, caret: (text[:caret] + text[caret + 1 :], caret),
        pygame.K_LEFT: lambda text, caret: (text, max(0, caret - 1)),
        pygame.K_RIGHT: lambda text, caret: (text, min(len(text), caret + 1)),
        pygame.K_HOME: lambda text, _: (text, 0),
        pygame.K_END: lambda text, _: (text, len(text)),
        pygame.K_SPACE: lambda text, caret: (text, caret),
    },
)
"""A space is not a press here; the letter itself arrives as typed text."""


def typed_key(key: int, text: str, caret: int) -> tuple[str, int] | None:
    """Return text and caret after a key that edits or moves, or None for any other key."""
    edit = _EDITS.get(key)
    return None if edit is None else edit(text, caret)
