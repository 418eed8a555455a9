"""`ninetracks cards`: every card there is."""

from argparse import Namespace

from game.cli.content import open_library
from game.cli.output import columns, say, say_json
from game.wording import track_number


def run(options: Namespace) -> int:
    """List the cards with their tracks."""
    found = open_library(options.content).cards
    if options.json:
        say_json(found)
        return 0
    rows = [
        (card["id"], card["title"], ", ".join(map(track_number, card["tracks"]))) for card in found
    ]
    say(*columns(rows))
    return 0
