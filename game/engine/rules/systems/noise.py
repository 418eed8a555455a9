"""Noise: how far the readings of trust are off is drawn anew at each briefing (claim C27)."""

from game.engine.model.draft import Draft
from game.engine.rules.readings import VAGUE


def open_round(draft: Draft) -> None:
    """Draw by how much each reading is off, never by nothing; without luck readings are true."""
    if draft.no_luck:
        return
    count = len(VAGUE) * len(draft.scenario.dyads)
    drawn = tuple(_offset(draft, draft.scenario.numbers.noise) for _ in range(count))
    draft.memory = draft.memory._replace(offsets=drawn)


def _offset(draft: Draft, most: int) -> int:
    at = draft.dice.below(2 * most, "readings")
    return at - most if at < most else at - most + 1
