"""`ninetracks demo`: bots play a whole session, on the screen or without one."""

from argparse import Namespace

from game.bots.reasons import Reason
from game.bots.roster import seat_bots
from game.bots.speaker import speakers
from game.cli.commands.window import open_window
from game.cli.content import content_folders, named_scenario, open_library
from game.cli.output import say, say_json
from game.cli.story import told
from game.cli.summary import summary
from game.content.library import Pack
from game.engine import visible
from game.session.drive import play_out
from game.session.setup import Setup, check_setup
from game.session.table import Table


def run(options: Namespace) -> int:
    """Play the session and print it, or show it in a window."""
    scenario, content = named_scenario(options.scenario, options.content)
    pack = open_library(content).pack(scenario, options.rounds)
    setup = _setup(options, pack)
    if not (options.headless or options.json):
        return open_window(content_folders(content), demo=setup, journal=options.journal)
    table = Table.start(pack, setup, options.journal)
    reasons = _play(table)
    if options.json:
        say_json(summary(table))
    else:
        say(*told(table, reasons))
    return 0


def _play(table: Table) -> dict[int, Reason]:
    """Play to the end; return what bots gave as reasons, by the place of the public line."""
    heard: list[Reason | None] = []
    reasons, lines = {}, len(list(table.ledger("")))
    bots = seat_bots(table.setup.bots, table.setup.seed)
    for step in play_out(table, speakers(bots, heard)):
        reason = heard.pop() if heard else None
        if reason and visible(step.events[0], ""):
            reasons[lines] = reason
        lines += sum(visible(event, "") for event in step.events)
    return reasons


def _setup(options: Namespace, pack: Pack) -> Setup:
    scenario = pack.scenario
    free = Setup(scenario.id, scenario.rounds, options.seed, no_luck=options.no_luck)
    setup = free.with_bots(scenario, options.bots)
    check_setup(setup, scenario)
    return setup
