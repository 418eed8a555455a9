"""Under which name each number of the board moves."""

from __future__ import annotations

from game.engine.model.gauges import Gauge


def motion_name(gauge: Gauge) -> str:
    """Return the name under which a gauge moves."""
    return f"gauge:{gauge.kind}:{gauge.of}:{gauge.level}"
