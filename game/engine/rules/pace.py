"""The pace of a session, on everything that happens in its rounds."""

from game.engine.model.draft import Position
from game.engine.model.events import Factor


def pace_factor(position: Position) -> tuple[Factor, ...]:
    """Return the factor that gives a short session the arc of a long one; none at 100.

    It is on everything that happens in a round, cards and drift alike: in half the rounds,
    each stands for twice the time.
    """
    pace = position.scenario.pace
    return () if pace == 100 else (Factor("pace", pace),)
