"""Where fonts and icons lie, and what to say when one is missing."""

from __future__ import annotations

from pathlib import Path

from game.content.resources import shipped


def asset_path(*parts: str) -> Path:
    """Return the path of a file below ``assets``, installed or in a source tree."""
    return shipped("assets").joinpath(*parts)


class Notices:
    """Plain sentences about what is missing, each said once."""

    def __init__(self) -> None:
        """Begin with nothing to say."""
        self._said: set[str] = set()
        self._waiting: list[str] = []

    def say(self, sentence: str) -> None:
        """Keep a sentence to be shown, unless it was said before."""
        if sentence not in self._said:
            self._said.add(sentence)
            self._waiting.append(sentence)

    def take(self) -> list[str]:
        """Return the sentences not shown yet, and forget them."""
        waiting, self._waiting = self._waiting, []
        return waiting
