"""All meetings over one domain: the same seats and partners for every one that is looked at."""

import warnings
from collections.abc import Iterator
from typing import NamedTuple

from extras.negotiators.domains import Domain
from extras.negotiators.meeting import Meeting, meet, ruler
from extras.negotiators.pool import BASELINES, EXTREMES, LEVELS, LONG, POOL

ROUNDS, MANY_ROUNDS = 20, 100
"""As many as the game's table has at the most, and enough for who moves in small steps."""

USUAL, PATIENT, OWN = "pool", "long", "levels"
"""Kinds of meetings: with the pool, with many rounds, and between our own levels."""


class Key(NamedTuple):
    """Which meetings belong together: what kind, who is looked at, and whom it meets."""

    kind: str
    who: str
    partner: str


Trial = dict[Key, tuple[Meeting, Meeting]]
"""For each pair the meetings over a domain from the first seat and from the second."""


def trial(domain: Domain) -> Trial:
    """Let everybody that is looked at meet everybody of the pool, from both seats."""
    warnings.filterwarnings("ignore", module="negmas")
    measure = ruler(domain)
    everybody = {**LEVELS, **BASELINES, **POOL, **EXTREMES}
    return {
        key: (
            meet(domain, measure, 0, (everybody[key.who], everybody[key.partner]), rounds),
            meet(domain, measure, 1, (everybody[key.who], everybody[key.partner]), rounds),
        )
        for key, rounds in _pairs()
    }


def _pairs() -> Iterator[tuple[Key, int]]:
    for who in (*LEVELS, *BASELINES):
        yield from ((Key(USUAL, who, partner), ROUNDS) for partner in (*POOL, *EXTREMES))
        yield from ((Key(PATIENT, who, partner), MANY_ROUNDS) for partner in LONG)
    for who in LEVELS:
        yield from ((Key(OWN, who, partner), ROUNDS) for partner in LEVELS)
