"""`ninetracks scenarios`: what can be played."""

from argparse import Namespace
from dataclasses import asdict

from game.cli.content import open_library
from game.cli.output import columns, say, say_json


def run(options: Namespace) -> int:
    """List the scenarios that have no mistakes."""
    found = open_library(options.content).scenarios
    if options.json:
        say_json([asdict(scenario) for scenario in found])
        return 0
    rows = [
        (
            scenario.id,
            scenario.title,
            f"{', '.join(map(str, scenario.lengths))} rounds",
            f"{len(scenario.seats)} seats",
        )
        for scenario in found
    ]
    say(*columns(rows))
    return 0
