"""`ninetracks mandates`: every goal that a seat can have for itself."""

from argparse import Namespace
from typing import Any

from game.cli.listing import show


def run(options: Namespace) -> int:
    """List the mandates with their tracks and goals."""
    return show(options, "mandates", {"tracks": options.track}, _row)


def _row(mandate: dict[str, Any]) -> tuple[str, ...]:
    return mandate["id"], mandate["title"], ", ".join(mandate["tracks"]), mandate["goal"]
