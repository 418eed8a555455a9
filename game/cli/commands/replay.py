"""`ninetracks replay`: a saved session, verified step by step or told again."""

from argparse import Namespace

from game.cli.content import open_library
from game.cli.output import say
from game.cli.story import told
from game.session.replay import replay
from game.session.table import Table


def run(options: Namespace) -> int:
    """Play a journal again; 1 when it cannot be followed to its end."""
    again = replay(options.journal, open_library(options.content))
    if not options.verify:
        table = Table(again.pack, again.journal.header.setup, again.steps, None)
        say(*told(table))
    elif again.damage is None:
        say(f"{options.journal}: all {len(again.actions)} steps come out the same.")
    if again.damage:
        say(f"{options.journal}: {again.damage}")
    return 1 if again.damage else 0
