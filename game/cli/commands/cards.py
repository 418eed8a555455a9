"""`ninetracks cards`: every card there is."""

from argparse import Namespace
from typing import Any

from game.cli.listing import show


def run(options: Namespace) -> int:
    """List the cards with their tracks, costs and tags."""
    return show(options, "cards", {"tracks": options.track, "tags": options.tag}, _row)


def _row(card: dict[str, Any]) -> tuple[str, ...]:
    cost = ", ".join(f"{part} {amount}" for part, amount in card["cost"].items() if amount)
    tracks, tags = ", ".join(card["tracks"]), ", ".join(card["tags"])
    return card["id"], card["title"], tracks, cost or "free", tags
