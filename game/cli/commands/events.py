"""`ninetracks events`: all the news there is."""

from argparse import Namespace
from typing import Any

from game.cli.listing import show


def run(options: Namespace) -> int:
    """List the events with their stages and the tags of the cards that answer them."""
    return show(options, "events", {"answered_by": options.tag}, _row)


def _row(event: dict[str, Any]) -> tuple[str, ...]:
    stages, answers = ", ".join(event["stages"]), ", ".join(event["answered_by"])
    return event["id"], event["title"], stages, answers, "spoiler" if event["spoiler"] else ""
