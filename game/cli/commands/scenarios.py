"""`ninetracks scenarios`: what can be played."""

from argparse import Namespace
from dataclasses import asdict

from game.cli.content import open_library
from game.cli.output import columns, say, say_json


def run(options: Namespace) -> int:
    """List the scenarios that have no mistakes, and name those that have."""
    library = open_library(options.content)
    if options.json:
        say_json([asdict(scenario) for scenario in library.scenarios])
        return 0
    rows = [
        (
            scenario.id,
            scenario.title,
            f"{', '.join(map(str, scenario.lengths))} rounds",
            f"{len(scenario.seats)} seats",
            "your own" if scenario.own else "",
        )
        for scenario in library.scenarios
    ]
    say(*columns(rows))
    for scenario in library.broken:
        whose = "your own scenario" if scenario.own else "the scenario"
        say("", f"{whose} {scenario.id} cannot be played:", str(scenario.problems[0]))
    if library.broken:
        say("", "All that is wrong: ninetracks check")
    return 0
