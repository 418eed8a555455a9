"""How far a treaty is carried out: peace stands on political, economic and social work (E07)."""

from game.engine.model.draft import Position
from game.engine.model.ids import PEACEBUILDING


def fulfilment(position: Position) -> int:
    """Return how far the treaty is carried out, 0 to 100: the average of the three kinds."""
    done = _done(position)
    return sum(done) // len(done)


def lagging(position: Position) -> tuple[int, str]:
    """Return by how many points the kind that is least done is behind the best, and which it is."""
    done = _done(position)
    least = min(done)
    return max(done) - least, PEACEBUILDING[done.index(least)]


def _done(position: Position) -> list[int]:
    table = position.scenario.table
    return [position.gauges[table.fulfilment(kind)] for kind in range(len(PEACEBUILDING))]
