"""Which lessons a person has played, and from which side: a small file beside the settings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from game.session.settings import load_settings, save_settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

MET, NOT_MET, SKIPPED = "met", "not_met", "skipped"
_RANKS = (SKIPPED, NOT_MET, MET)
"""What may be kept of a side, the best last; a later try never takes a better one away."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What is known of each side of each lesson.

    Attributes:
        outcomes: By the id of a lesson and of a seat, the best of `met`, `not_met`, `skipped`.
        notice: What a person should be told about the file; mostly empty.
    """

    outcomes: Mapping[tuple[str, str], str]
    notice: str = ""

    def outcome(self, lesson: str, seat: str) -> str:
        """Return how a side went at its best; empty when it was never played."""
        return self.outcomes.get((lesson, seat), "")

    def with_outcome(self, lesson: str, seat: str, outcome: str) -> Progress:
        """Return the progress after a side was played once more."""
        best = max(self.outcome(lesson, seat) or SKIPPED, outcome, key=_RANKS.index)
        return replace(self, outcomes={**self.outcomes, (lesson, seat): best})


def load_progress(file: Path) -> Progress:
    """Read the progress; what cannot be understood counts as not played, and nothing fails.

    A file that is no JSON is put beside as `.bad`, and the notice says so.
    """
    found = load_settings(file, "progress of the lessons")
    outcomes = {
        (lesson, seat): outcome
        for lesson, sides in found.values.items()
        if isinstance(sides, dict)
        for seat, outcome in sides.items()
        if outcome in _RANKS
    }
    return Progress(MappingProxyType(outcomes), found.notice)


def save_progress(file: Path, progress: Progress) -> None:
    """Write the progress whole.

    Raises:
        NotSaved: When that cannot be.
    """
    plain: dict[str, dict[str, Any]] = {}
    for (lesson, seat), outcome in sorted(progress.outcomes.items()):
        plain.setdefault(lesson, {})[seat] = outcome
    save_settings(file, plain)
